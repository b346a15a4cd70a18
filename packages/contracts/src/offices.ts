import {
  eventStates,
  handoverStates,
  limits,
  officeAskers,
  officeTasks,
  participantStates,
} from '@ponte/domain';
import { z } from 'zod';
import {
  country,
  day,
  email,
  id,
  instant,
  line,
  locale,
  localisedLine,
  text,
  version,
} from './common.ts';
import { whyNot } from './problem.ts';

const count = z.number().int();
const named = z.strictObject({ id, name: z.string() });
const task = z.enum(officeTasks);
const taskCounts = z.strictObject(
  Object.fromEntries(officeTasks.map((name) => [name, count])) as Record<
    (typeof officeTasks)[number],
    typeof count
  >,
);

export const officeParams = z.strictObject({ office: id });
export const officeCompanyParams = officeParams.extend({ organisation: id });
export const officeNoteParams = officeCompanyParams.extend({ note: id });
export const officeHandoverParams = officeParams.extend({ handover: id });
export const officePartingParams = officeParams.extend({ parting: id });
export const companyOfficeParams = z.strictObject({ organisation: id });
export const companyHandoverParams = companyOfficeParams.extend({ handover: id });

/** Any institution that could look after companies. */
export const supportOfficeSchema = named.meta({ id: 'SupportOffice' });

/** The institutions for which somebody works. */
export const ownOfficesSchema = z.strictObject({
  items: z.array(named.extend({ companies: count })),
});

/** One registration that the office looks after, with how far it is. */
export const officeCaseSchema = z
  .strictObject({
    participantId: id,
    person: z.strictObject({ name: z.string(), email: z.string(), jobTitle: z.string() }),
    event: z.strictObject({
      id,
      slug: z.string(),
      names: localisedLine(limits.title),
      firstDay: day,
      lastDay: day,
      state: z.enum(eventStates),
    }),
    state: z.enum(participantStates),
    profiles: count,
    /** Requests that wait for the company's answer, and its own that wait for others. */
    unanswered: count,
    sent: count,
    /** Agreed and without a time; with one, cancelled ones not counted. */
    unplaced: count,
    meetings: count,
    past: count,
    told: count,
    outcomes: count,
    version,
    tasks: z.array(task),
    actions: z.strictObject({ actFor: whyNot, validate: whyNot }),
  })
  .meta({ id: 'OfficeCase' });
export type OfficeCaseShape = z.infer<typeof officeCaseSchema>;

export const officeCompanySchema = z
  .strictObject({
    id,
    name: z.string(),
    country,
    city: z.string(),
    isIntroduced: z.boolean(),
    /** Whether the company has chosen the office itself, for everything; else only registrations came with it. */
    isChosen: z.boolean(),
    listed: count,
    drafts: count,
    notes: count,
    isLeaving: z.boolean(),
    tasks: z.array(task),
    cases: z.array(officeCaseSchema),
  })
  .meta({ id: 'OfficeCompany' });
export type OfficeCompanyShape = z.infer<typeof officeCompanySchema>;

/** An event to which the office may invite, with the address that carries its code. */
const officeEvent = z.strictObject({
  id,
  slug: z.string(),
  names: localisedLine(limits.title),
  firstDay: day,
});

export const officeDeskSchema = z
  .strictObject({
    office: named,
    counts: taskCounts,
    companies: z.array(officeCompanySchema),
    events: z.array(officeEvent),
    actions: z.strictObject({ invite: whyNot }),
  })
  .meta({ id: 'OfficeDesk' });

/** Of an organisation that is looked after: what is listed of it between events. */
const officeProfile = z.strictObject({
  id,
  reference: z.string(),
  title: localisedLine(limits.title),
  isListed: z.boolean(),
  isDraft: z.boolean(),
});

const handover = z
  .strictObject({
    id,
    organisation: named,
    to: named,
    from: named.nullable(),
    /** Whether the company has a contact person who can answer. */
    hasContact: z.boolean(),
    askedBy: z.enum(officeAskers),
    words: z.string(),
    officeGivesNotes: z.boolean(),
    state: z.enum(handoverStates),
    askedAt: instant,
    expiresAt: instant,
    decidedAt: instant.nullable(),
    version,
    actions: z.strictObject({ decide: whyNot, withdraw: whyNot }),
  })
  .meta({ id: 'Handover' });
export type HandoverShape = z.infer<typeof handover>;

export const officeCompanyPageSchema = z
  .strictObject({
    company: officeCompanySchema,
    office: named,
    profiles: z.array(officeProfile),
    handovers: z.array(handover),
  })
  .meta({ id: 'OfficeCompanyPage' });

export const officeNoteListSchema = z.strictObject({
  items: z.array(
    z
      .strictObject({
        id,
        text: z.string(),
        author: named.nullable(),
        from: named.nullable(),
        createdAt: instant,
        actions: z.strictObject({ delete: whyNot }),
      })
      .meta({ id: 'OfficeNote' }),
  ),
});
export const newOfficeNoteSchema = z.strictObject({ text: text(limits.message).min(1) });

export const newOfficeInvitationSchema = z.strictObject({
  email,
  company: line(limits.title).default(''),
  eventId: id.nullable().default(null),
  locale,
  words: text(limits.message).default(''),
});
export type NewOfficeInvitation = z.infer<typeof newOfficeInvitationSchema>;
export const officeInvitationListSchema = z.strictObject({
  items: z.array(
    z
      .strictObject({
        id,
        email: z.string(),
        company: z.string(),
        event: officeEvent.nullable(),
        by: z.string().nullable(),
        createdAt: instant,
        /** Whether somebody of this address came with the office since. */
        hasCome: z.boolean(),
      })
      .meta({ id: 'OfficeInvitation' }),
  ),
});

const partingFigures = z.strictObject({
  events: count,
  requests: count,
  meetings: count,
  held: count,
  outcomes: count,
});
/** Questions to companies that the office asked or is asked about, and companies that have left it. */
export const officeHandoversSchema = z
  .strictObject({
    handovers: z.array(handover),
    partings: z.array(
      z
        .strictObject({
          id,
          organisation: named,
          to: named.nullable(),
          leftAt: instant,
          figures: partingFigures,
          notes: count,
          notesPassedAt: instant.nullable(),
          version,
          actions: z.strictObject({ passNotes: whyNot }),
        })
        .meta({ id: 'Parting' }),
    ),
  })
  .meta({ id: 'OfficeHandovers' });

export const askHandoverSchema = z.strictObject({
  organisationId: id,
  /** The office itself, or the one to which it would hand the company on. */
  toId: id,
  words: text(limits.message).default(''),
  givesNotes: z.boolean().default(false),
});
export type AskHandover = z.infer<typeof askHandoverSchema>;

/** What a company sees of who looks after it. */
export const companyOfficeSchema = z
  .strictObject({
    organisation: named,
    chosen: named.nullable(),
    /** Offices with which single registrations of the company came. */
    others: z.array(named),
    handovers: z.array(handover),
    actions: z.strictObject({ choose: whyNot }),
  })
  .meta({ id: 'CompanyOffice' });

export const chooseOfficeSchema = z.strictObject({
  officeId: id.nullable(),
  /** Whether the former office may pass its notes on; it still has to want to. */
  givesNotes: z.boolean().default(false),
});
export const decideHandoverSchema = z.strictObject({
  agrees: z.boolean(),
  givesNotes: z.boolean().default(false),
  version,
});
export type DecideHandover = z.infer<typeof decideHandoverSchema>;

export const handoverLinkParams = z.strictObject({ token: z.string().max(100) });
export const handoverLinkSchema = z
  .strictObject({ locale, name: z.string(), former: z.array(named), handover })
  .meta({ id: 'HandoverLink' });

export const officeReportFormats = ['csv', 'xlsx', 'pdf'] as const;
export const officeReportParams = officeParams.extend({ format: z.enum(officeReportFormats) });
export const officeReportQuery = z.strictObject({
  locale: locale.optional(),
  event: id.optional(),
});
