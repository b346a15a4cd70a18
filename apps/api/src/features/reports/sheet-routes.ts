import * as contracts from '@ponte/contracts';
import type { Queryable } from '@ponte/db';
import { isLocale } from '@ponte/domain';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { makeDocument } from '../../documents/make-document.ts';
import type { SheetFacts } from '../../documents/sheets/facts.ts';
import { sendMadeFile } from '../../files/send.ts';
import { callOf } from '../../http/call-of.ts';
import { type EventRow, scopeOf } from '../../http/event-scope.ts';
import { few } from '../../http/rate-limit.ts';
import { accountOf } from '../../http/session.ts';
import * as commands from './commands.ts';
import { fileName } from './file-name.ts';
import * as queries from './queries.ts';
import { type Visible, visibleTo } from './visible.ts';

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The reports of outcomes and of a support office have routes of their own. */
type ListFacts = Exclude<SheetFacts, { kind: 'outcomes' | 'office' }>;
type SheetKind = (typeof contracts.sheetKinds)[number];

async function readSheet(
  db: Queryable,
  visible: Visible,
  event: EventRow,
  kind: SheetKind,
): Promise<ListFacts> {
  switch (kind) {
    case 'registrations':
      return { kind, facts: await queries.readRegistrations(db, visible) };
    case 'organisations':
      return { kind, facts: await queries.readOrganisations(db, visible) };
    case 'requests':
      return { kind, facts: await queries.readRequests(db, visible) };
    case 'meetings':
      return { kind, facts: await queries.readMeetings(db, visible) };
    case 'statistics':
      return { kind, facts: await queries.readStatistics(db, visible, event.zone) };
  }
}

function countRows(sheet: ListFacts): number {
  if (sheet.kind === 'registrations') return sheet.facts.people.length;
  if (sheet.kind === 'statistics') return sheet.facts.registrations.length;
  return sheet.facts.length;
}

/** Lists of the event as files for a spreadsheet, as far as the caller's role reaches. */
export const sheetRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/events/:event/reports/sheets/:sheet',
      {
        config: { access: { permission: 'reports.export' }, rateLimit: few(20) },
        schema: {
          tags: ['reports'],
          summary: 'A list of the event as CSV or XLSX',
          params: contracts.sheetParams,
          querystring: contracts.sheetQuery,
          produces: Object.values(mediaTypes),
        },
      },
      async (request, reply) => {
        const scope = scopeOf(request);
        const { event } = scope;
        const { sheet } = request.params;
        const { format, locale = accountOf(request).locale } = request.query;
        const content = await readSheet(deps.db, visibleTo(scope), event, sheet);
        const rows = countRows(content);
        await commands.recordExport(callOf(deps, request), event.id, {
          content: sheet,
          format,
          rows,
        });
        const languages = event.languages.filter(isLocale);
        const reader = { locale, zone: event.zone, languages };
        return sendMadeFile(reply, {
          name: fileName(event, sheet, format, deps.clock.now()),
          mediaType: mediaTypes[format],
          content: await makeDocument({ format, reader, content }),
        });
      },
    );
  };
