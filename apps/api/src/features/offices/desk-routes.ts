import * as contracts from '@ponte/contracts';
import { pickText } from '@ponte/domain';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { makeDocument } from '../../documents/make-document.ts';
import type { DocumentTask } from '../../documents/task.ts';
import { sendMadeFile } from '../../files/send.ts';
import { callOf } from '../../http/call-of.ts';
import { found } from '../../http/errors.ts';
import { few } from '../../http/rate-limit.ts';
import { accountOf } from '../../http/session.ts';
import * as commands from './commands.ts';
import { judgeInvitation } from './inviting.ts';
import * as present from './present.ts';
import * as queries from './queries.ts';
import { readOfficeReport } from './report.ts';
import { accountIdOf, requireClient, requireStaff } from './staff.ts';

const tags = ['offices'];
const config = { access: 'account' } as const;
const one = '/api/offices/:office';
const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const readingRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const { db, clock } = deps;
    app.get(
      '/api/offices',
      {
        config,
        schema: {
          tags,
          summary: 'The institutions for which one works',
          response: { 200: contracts.ownOfficesSchema },
        },
      },
      async (request) => ({ items: await queries.listOwnOffices(db, accountIdOf(request)) }),
    );
    app.get(
      one,
      {
        config,
        schema: {
          tags,
          summary: 'The companies of an office in every event, with what waits for it',
          params: contracts.officeParams,
          response: { 200: contracts.officeDeskSchema },
        },
      },
      async (request) => {
        const accountId = accountIdOf(request);
        const now = clock.now();
        const office = await requireStaff(db, accountId, request.params.office);
        const key = { officeId: office.id };
        const cases = await queries.listCases(db, key, { accountId, now });
        const rows = await queries.listCompanies(db, key);
        const companies = rows.map((row) => present.presentCompany(row, cases));
        const events = await queries.listEventsOf(db, office.id);
        return {
          office,
          companies,
          counts: present.countTasks(companies),
          events: events.map(present.presentEvent),
          actions: { invite: await judgeInvitation(db, office.id, null, now) },
        };
      },
    );
    app.get(
      `${one}/companies/:organisation`,
      {
        config,
        schema: {
          tags,
          summary: 'One company of the office, with its registrations and profiles',
          params: contracts.officeCompanyParams,
          response: { 200: contracts.officeCompanyPageSchema },
        },
      },
      async (request) => {
        const { office: officeId, organisation: organisationId } = request.params;
        const accountId = accountIdOf(request);
        const now = clock.now();
        const office = await requireClient(db, accountId, officeId, organisationId);
        const key = { officeId, organisationId };
        const [row] = await queries.listCompanies(db, key);
        const cases = await queries.listCases(db, key, { accountId, now });
        const profiles = await queries.listProfilesOfClient(db, officeId, organisationId);
        const handovers = await queries.listHandoversOfOffice(db, officeId, organisationId);
        return {
          office,
          company: present.presentCompany(found(row ?? null), cases),
          profiles: profiles.map(present.presentProfile),
          handovers: handovers.map((each) => present.presentHandover(each, now)),
        };
      },
    );
  };

/** What the office sees and takes with it. */
export const deskRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(readingRoutes(deps));
    app.get(
      `${one}/report/:format`,
      {
        config: { ...config, rateLimit: few(10) },
        schema: {
          tags,
          summary: 'The office’s report about its companies as CSV, XLSX or PDF',
          params: contracts.officeReportParams,
          querystring: contracts.officeReportQuery,
          produces: Object.values(mediaTypes),
        },
      },
      async (request, reply) => {
        const { office: officeId, format } = request.params;
        const { locale = accountOf(request).locale, event: eventId } = request.query;
        const accountId = accountIdOf(request);
        const now = deps.clock.now();
        const office = await requireStaff(deps.db, accountId, officeId);
        const facts = await readOfficeReport(deps.db, officeId, { accountId, now, eventId });
        const rows = facts.cases.length;
        await commands.recordOfficeReport(callOf(deps, request), officeId, { format, rows });
        const reader = { locale, zone: 'UTC', languages: [locale] };
        const [only] = eventId ? facts.cases : [];
        const event = only?.event ? pickText(only.event.names, locale) : null;
        const paper = { office: office.name, locale, madeAt: now, event, report: facts };
        const task: DocumentTask =
          format === 'pdf'
            ? { format, reader, content: { kind: 'office', ...paper } }
            : { format, reader, content: { kind: 'office', facts } };
        return sendMadeFile(reply, {
          name: `office-report-${now.toISOString().slice(0, 10)}.${format}`,
          mediaType: mediaTypes[format],
          content: await makeDocument(task),
        });
      },
    );
  };
