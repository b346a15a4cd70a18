import * as contracts from '@ponte/contracts';
import { isLocale, type Locale } from '@ponte/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { makeDocument } from '../../documents/make-document.ts';
import type { PdfFacts } from '../../documents/pdf/facts.ts';
import { sendMadeFile } from '../../files/send.ts';
import { callOf } from '../../http/call-of.ts';
import { scopeOf, subjectOf } from '../../http/event-scope.ts';
import { few } from '../../http/rate-limit.ts';
import { accountOf } from '../../http/session.ts';
import { checkInPage } from '../../mail/links.ts';
import * as commands from './commands.ts';
import { fileName } from './file-name.ts';
import * as queries from './queries.ts';
import { visibleTo } from './visible.ts';

const tags = ['reports'];
const produces = ['application/pdf'];
/** The report of outcomes and the profiles of the exchange have routes of their own. */
type PrintedFacts = Exclude<PdfFacts, { kind: 'office' | 'outcomes' | 'profile' }>;
type Printed = (typeof contracts.printedKinds)[number];

async function readPrinted(
  deps: Deps,
  request: FastifyRequest,
  kind: Printed,
  locale: Locale,
): Promise<PrintedFacts> {
  const scope = scopeOf(request);
  const event = queries.toEventFacts(scope.event);
  if (kind === 'table-signs')
    return {
      kind: 'table_signs',
      event,
      locale,
      tables: await queries.listTableSigns(deps.db, scope.event.id),
    };
  if (kind === 'schedules')
    return {
      kind: 'booklet',
      event,
      locale,
      programme: await queries.listProgramme(deps.db, scope.event.id),
      schedules: await queries.listSchedules(deps.db, visibleTo(scope)),
    };
  const badges = await queries.listBadges(deps.db, visibleTo(scope));
  const people = badges.map(({ id, ...badge }) => ({
    ...badge,
    checkInUrl: checkInPage(deps.config, scope.event.slug, id),
  }));
  return { kind: 'badges', event, people };
}

function countPages(facts: PrintedFacts): number {
  if (facts.kind === 'badges') return facts.people.length;
  return facts.kind === 'table_signs' ? facts.tables.length : facts.schedules.length;
}

async function sendPdf(
  deps: Deps,
  request: FastifyRequest,
  reply: FastifyReply,
  made: { what: string; locale: Locale; content: PdfFacts },
) {
  const { event } = scopeOf(request);
  const languages = event.languages.filter(isLocale);
  const reader = { locale: made.locale, zone: event.zone, languages };
  return sendMadeFile(reply, {
    name: fileName(event, made.what, 'pdf', deps.clock.now()),
    mediaType: 'application/pdf',
    content: await makeDocument({ format: 'pdf', reader, content: made.content }),
  });
}

/** Printed matter of the event, as far as the caller's role reaches. */
const eventPrintRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/events/:event/reports/printed/:printed',
      {
        config: { access: { permission: 'reports.export' }, rateLimit: few(10) },
        schema: {
          tags,
          summary: 'Badges, table signs or all schedules with the programme, as PDF',
          params: contracts.printedParams,
          querystring: contracts.printedQuery,
          produces,
        },
      },
      async (request, reply) => {
        const { printed } = request.params;
        const { locale = accountOf(request).locale } = request.query;
        const content = await readPrinted(deps, request, printed, locale);
        const detail = { content: printed, format: 'pdf', rows: countPages(content) };
        await commands.recordExport(callOf(deps, request), scopeOf(request).event.id, detail);
        return sendPdf(deps, request, reply, { what: printed, locale, content });
      },
    );
  };

/** What people print for themselves. */
const ownPrintRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/events/:event/as/:participant/printed-schedule',
      {
        config: { access: 'participant', rateLimit: few(20) },
        schema: {
          tags,
          summary: 'The own schedule as PDF',
          params: contracts.participantParams,
          querystring: contracts.printedQuery,
          produces,
        },
      },
      async (request, reply) => {
        const { event } = scopeOf(request);
        const { locale = accountOf(request).locale } = request.query;
        const visible = { eventId: event.id, offices: null };
        const own = await queries.listSchedules(deps.db, visible, subjectOf(request).id);
        const schedules = own.map((schedule) => ({ ...schedule, locale }));
        const facts = queries.toEventFacts(event);
        const content = { kind: 'schedules', event: facts, locale, schedules } as const;
        return sendPdf(deps, request, reply, { what: 'schedule', locale, content });
      },
    );
  };

export const printRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(eventPrintRoutes(deps));
    await app.register(ownPrintRoutes(deps));
  };
