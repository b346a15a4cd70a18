import * as contracts from '@ponte/contracts';
import { isLocale } from '@ponte/domain';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { makeDocument } from '../../documents/make-document.ts';
import type { DocumentTask } from '../../documents/task.ts';
import { sendMadeFile } from '../../files/send.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf } from '../../http/event-scope.ts';
import { few } from '../../http/rate-limit.ts';
import { accountOf } from '../../http/session.ts';
import { toLocal } from '../../zone.ts';
import * as commands from './commands.ts';
import { presentPublic, presentReport } from './present.ts';
import { readPublic, readReport } from './report.ts';

const tags = ['outcomes'];
const base = '/api/events/:event/outcomes';
const mediaTypes = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** What came of an event in figures. */
export const figureRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      base,
      {
        config: { access: { permission: 'reports.view' }, rateLimit: few(60) },
        schema: {
          tags,
          summary: 'The report: every indicator with its definition, as far as the role reaches',
          params: contracts.eventParams,
          querystring: contracts.outcomeReportQuery,
          response: { 200: contracts.outcomeReportSchema },
        },
      },
      async (request) => {
        const { locale = accountOf(request).locale } = request.query;
        const now = deps.clock.now();
        return presentReport(await readReport(deps.db, scopeOf(request), now, locale));
      },
    );
    app.get(
      `${base}/public`,
      {
        config: { access: 'visitor', rateLimit: few(60) },
        schema: {
          tags,
          summary: 'Figures behind which at least five organisations stand',
          params: contracts.eventParams,
          response: { 200: contracts.publicOutcomesSchema },
        },
      },
      async (request) =>
        presentPublic(await readPublic(deps.db, scopeOf(request).event, deps.clock.now())),
    );
    app.get(
      `${base}/report/:format`,
      {
        config: { access: { permission: 'reports.export' }, rateLimit: few(10) },
        schema: {
          tags,
          summary: 'The report as PDF, XLSX or CSV',
          params: contracts.outcomeFileParams,
          querystring: contracts.outcomeReportQuery,
          produces: Object.values(mediaTypes),
        },
      },
      async (request, reply) => {
        const { format } = request.params;
        const { locale = accountOf(request).locale } = request.query;
        const scope = scopeOf(request);
        const { event } = scope;
        const now = deps.clock.now();
        const report = await readReport(deps.db, scope, now, locale);
        const languages = event.languages.filter(isLocale);
        const reader = { locale, zone: event.zone, languages };
        const { day } = toLocal(now, event.zone);
        const task: DocumentTask =
          format === 'pdf'
            ? {
                format,
                reader,
                content: { kind: 'outcomes', event: { ...event, languages }, locale, day, report },
              }
            : { format, reader, content: { kind: 'outcomes', facts: report } };
        await commands.recordReport(callOf(deps, request), event.id, format);
        return sendMadeFile(reply, {
          name: `${event.slug}-outcomes-${day}.${format}`,
          mediaType: mediaTypes[format],
          content: await makeDocument(task),
        });
      },
    );
  };
