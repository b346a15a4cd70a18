import type { Queryable } from '@ponte/db';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import type { OfficeCaseFacts, OfficeReportFacts } from '../../documents/sheets/facts.ts';
import * as queries from './queries.ts';

const toFacts = (company: queries.CompanyRow, row: queries.CaseRow | null): OfficeCaseFacts => ({
  companyId: company.id,
  company: company.name,
  country: company.country,
  city: company.city,
  event: row && { id: row.event.id, names: row.event.names, firstDay: row.event.firstDay },
  person: row?.person.name ?? '',
  email: row?.person.email ?? '',
  state: row?.state ?? null,
  profiles: row?.profiles ?? 0,
  requests: row?.asked ?? 0,
  unanswered: row?.unanswered ?? 0,
  meetings: row?.meetings ?? 0,
  held: row?.held ?? 0,
  past: row?.past ?? 0,
  told: row?.told ?? 0,
  outcomes: row?.outcomes ?? 0,
  listed: company.listed,
});

/** Everything of the office's own companies, or what they did in one event. */
export async function readOfficeReport(
  db: Queryable,
  officeId: string,
  { accountId, now, eventId }: { accountId: string; now: Date; eventId: string | undefined },
): Promise<OfficeReportFacts> {
  const companies = await queries.listCompanies(db, { officeId });
  const cases = await queries.listCases(db, { officeId }, { accountId, now });
  const rows = companies.flatMap((company) => {
    const own = cases.filter(({ organisationId }) => organisationId === company.id);
    if (eventId)
      return own.filter(({ event }) => event.id === eventId).map((row) => toFacts(company, row));
    return own.length > 0 ? own.map((row) => toFacts(company, row)) : [toFacts(company, null)];
  });
  const partings = eventId ? [] : await queries.listPartings(db, officeId);
  return {
    cases: rows,
    former: partings.map(({ organisation, to, leftAt, figures }) => ({
      company: organisation.name,
      to: to?.name ?? null,
      leftAt,
      figures,
    })),
  };
}

/** Notes who took the office's list out of the house. */
export const recordOfficeReport = (
  call: Call,
  officeId: string,
  detail: { format: string; rows: number },
): Promise<void> =>
  transact(call, (tx) =>
    recordActivity(tx, call, { action: 'offices.export', subjectId: officeId, detail }),
  );
