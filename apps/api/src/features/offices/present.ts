import type { HandoverShape, OfficeCaseShape, OfficeCompanyShape } from '@ponte/contracts';
import {
  findOfficeTasks,
  type OfficeTask,
  officeTasks,
  whyNotActForClient,
  whyNotActOnParticipant,
  whyNotDecideHandover,
  whyNotDeleteNote,
  whyNotPassNotes,
  whyNotWithdrawHandover,
} from '@ponte/domain';
import type * as queries from './queries.ts';

/** What waits, the most urgent first, whatever of it occurs more than once. */
const merge = (lists: readonly (readonly OfficeTask[])[]): OfficeTask[] =>
  officeTasks.filter((task) => lists.some((list) => list.includes(task)));

function presentCase(row: queries.CaseRow): OfficeCaseShape {
  const { person, event } = row;
  const actFor = whyNotActForClient(row.hasRole, { eventState: event.state });
  return {
    participantId: row.participantId,
    person: { name: person.name, email: person.email, jobTitle: person.jobTitle },
    event: {
      id: event.id,
      slug: event.slug,
      names: event.names,
      firstDay: event.firstDay,
      lastDay: event.lastDay,
      state: event.state,
    },
    state: row.state,
    profiles: row.profiles,
    unanswered: row.unanswered,
    sent: row.sent,
    unplaced: row.unplaced,
    meetings: row.meetings,
    past: row.past,
    told: row.told,
    outcomes: row.outcomes,
    version: row.version,
    tasks: findOfficeTasks({ ...row, eventState: event.state }),
    actions: { actFor, validate: actFor ?? whyNotActOnParticipant(row.state, 'approve') },
  };
}

/** A company with its registrations, as its office sees it. */
export function presentCompany(
  row: queries.CompanyRow,
  cases: readonly queries.CaseRow[],
): OfficeCompanyShape {
  const own = cases.filter(({ organisationId }) => organisationId === row.id).map(presentCase);
  return {
    id: row.id,
    name: row.name,
    country: row.country,
    city: row.city,
    isIntroduced: row.isIntroduced,
    isChosen: row.isChosen,
    listed: row.listed,
    drafts: row.drafts,
    notes: row.notes,
    isLeaving: row.isLeaving,
    tasks: merge(own.map(({ tasks }) => tasks)),
    cases: own,
  };
}

/** How many companies wait for each task. */
export const countTasks = (companies: readonly OfficeCompanyShape[]) =>
  Object.fromEntries(
    officeTasks.map((task) => [task, companies.filter(({ tasks }) => tasks.includes(task)).length]),
  ) as Record<OfficeTask, number>;

const presentNamed = ({ id, name }: queries.Named) => ({ id, name });

export const presentHandover = (row: queries.HandoverRow, now: Date): HandoverShape => ({
  id: row.id,
  organisation: presentNamed(row.organisation),
  to: presentNamed(row.to),
  from: row.from && presentNamed(row.from),
  askedBy: row.askedBy,
  words: row.words,
  officeGivesNotes: row.officeGivesNotes,
  state: row.state,
  hasContact: row.hasContact,
  askedAt: row.askedAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
  version: row.version,
  actions: { decide: whyNotDecideHandover(row, now), withdraw: whyNotWithdrawHandover(row) },
});

export const presentNote = (row: queries.NoteRow, accountId: string) => ({
  id: row.id,
  text: row.text,
  author: row.accountId && row.authorName ? { id: row.accountId, name: row.authorName } : null,
  from: row.fromOfficeId && row.fromName ? { id: row.fromOfficeId, name: row.fromName } : null,
  createdAt: row.createdAt.toISOString(),
  actions: { delete: whyNotDeleteNote(row.accountId === accountId, false) },
});

export const presentParting = (row: queries.PartingRow, now: Date) => {
  const { events, requests, meetings, held, outcomes } = row.figures;
  const facts = {
    hasNewOffice: row.toId !== null,
    companyGivesNotes: row.companyGivesNotes,
    arePassed: row.notesPassedAt !== null,
    leftAt: row.leftAt,
  };
  return {
    id: row.id,
    organisation: presentNamed(row.organisation),
    to: row.to && presentNamed(row.to),
    leftAt: row.leftAt.toISOString(),
    figures: { events, requests, meetings, held, outcomes },
    notes: row.notes,
    notesPassedAt: row.notesPassedAt?.toISOString() ?? null,
    version: row.version,
    actions: { passNotes: row.notes > 0 ? whyNotPassNotes(facts, now) : ('notes_stay' as const) },
  };
};

export const presentEvent = ({
  id,
  slug,
  names,
  firstDay,
}: Awaited<ReturnType<typeof queries.listEventsOf>>[number]) => ({ id, slug, names, firstDay });

export const presentProfile = ({
  id,
  reference,
  title,
  isListed,
  isDraft,
}: queries.OfficeProfileRow) => ({ id, reference, title, isListed, isDraft });
