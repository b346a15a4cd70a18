import { limits, nextSteps, participantStates } from '@ponte/domain';
import { z } from 'zod';
import {
  country,
  eventParams,
  id,
  instant,
  languages,
  line,
  localisedLine,
  page,
  pageQuery,
  requiredLine,
  seenVersion,
  text,
  version,
} from './common.ts';
import { organisationProfileSchema } from './organisations.ts';
import { whyNot } from './problem.ts';
import { answersSchema, questionSchema } from './questions.ts';

export const participantState = z.enum(participantStates);

/** One participant in the organiser's area; `participantParams` is for the participant's own. */
export const participantRowParams = eventParams.extend({ participant: id });
export const answerFileParams = participantRowParams.extend({ file: id });
export const ownAnswerFileParams = eventParams.extend({
  participant: z.string().max(40),
  file: id,
});

const presence = {
  jobTitle: line(limits.title),
  languages,
  isOnline: z.boolean(),
};

/** An organisation of mine, or a new one that is made with the registration. */
export const chosenOrganisationSchema = z.union([
  z.strictObject({ id }),
  z.strictObject({ create: organisationProfileSchema }),
]);

export const registrationSchema = z.strictObject({
  name: requiredLine(limits.name).optional(),
  organisation: chosenOrganisationSchema,
  typeId: id,
  jobTitle: presence.jobTitle.default(''),
  languages: languages.default([]),
  isOnline: z.boolean().default(false),
  answers: answersSchema.default({}),
  /** The support office that brings the organisation, as named in the link it gave out. */
  officeId: id.optional(),
  hasConsented: z.boolean(),
});
export type Registration = z.infer<typeof registrationSchema>;

const namedOrganisation = z.strictObject({ id, name: z.string(), country });
const namedType = z.strictObject({ id, names: localisedLine(limits.name) });
const office = z.strictObject({ id, name: z.string() }).nullable();

export const storedFileSchema = z
  .strictObject({ id, name: z.string(), mediaType: z.string(), size: z.number().int() })
  .meta({ id: 'StoredFile' });

/** A participant's own registration, as the person or somebody acting for them sees it. */
export const ownRegistrationSchema = z
  .strictObject({
    id,
    state: participantState,
    name: z.string(),
    email: z.string(),
    organisation: namedOrganisation,
    type: namedType,
    office,
    ...presence,
    offeredUntil: instant.nullable(),
    checkedInAt: instant.nullable(),
    registeredAt: instant,
    questions: z.array(questionSchema),
    answers: answersSchema,
    files: z.array(storedFileSchema),
    /** Whether the caller acts for somebody else. */
    isOnBehalf: z.boolean(),
    version,
    actions: z.strictObject({
      edit: whyNot,
      takePlace: whyNot,
      withdraw: whyNot,
      register: whyNot,
    }),
  })
  .meta({ id: 'OwnRegistration' });
export type OwnRegistrationShape = z.infer<typeof ownRegistrationSchema>;

export const changedRegistrationSchema = z.strictObject({
  ...presence,
  answers: answersSchema,
  ...seenVersion.shape,
});
export type ChangedRegistration = z.infer<typeof changedRegistrationSchema>;

/** What a participant sees first: where they stand and what to do. */
export const participantHomeSchema = z
  .strictObject({
    participantId: id,
    organisationId: id,
    state: participantState,
    name: z.string(),
    offeredUntil: instant.nullable(),
    nextSteps: z.array(z.enum(nextSteps)),
    requestsWhyNot: whyNot,
    profiles: z.number().int(),
    unansweredRequests: z.number().int(),
    sentRequests: z.number().int(),
    unplacedMeetings: z.number().int(),
    scheduledMeetings: z.number().int(),
    /** Of these, over and not told about yet. */
    untoldMeetings: z.number().int(),
  })
  .meta({ id: 'ParticipantHome' });
export type ParticipantHomeShape = z.infer<typeof participantHomeSchema>;

/** A row of the organiser's list. */
export const participantSchema = z
  .strictObject({
    id,
    state: participantState,
    name: z.string(),
    email: z.string(),
    jobTitle: presence.jobTitle,
    isOnline: z.boolean(),
    organisation: namedOrganisation,
    type: namedType,
    office,
    registeredAt: instant,
    waitingSince: instant.nullable(),
    offeredUntil: instant.nullable(),
    checkedInAt: instant.nullable(),
    version,
    actions: z.strictObject({
      approve: whyNot,
      reject: whyNot,
      offerPlace: whyNot,
      checkIn: whyNot,
      undoCheckIn: whyNot,
      assignOffice: whyNot,
      actFor: whyNot,
    }),
  })
  .meta({ id: 'Participant' });
export type ParticipantShape = z.infer<typeof participantSchema>;
export const participantPageSchema = page(participantSchema);

export const participantDetailSchema = participantSchema
  .extend({
    languages,
    questions: z.array(questionSchema),
    answers: answersSchema,
    files: z.array(storedFileSchema),
  })
  .meta({ id: 'ParticipantDetail' });
export type ParticipantDetailShape = z.infer<typeof participantDetailSchema>;

/** By what the organiser's list can be sorted. */
export const participantSorts = ['registeredAt', 'name', 'organisation', 'state'] as const;

export const participantQuery = z.strictObject({
  ...pageQuery,
  state: participantState.optional(),
  typeId: id.optional(),
  country: country.optional(),
  officeId: id.optional(),
  /** Part of a name, an address or an organisation's name. */
  text: line(limits.name).optional(),
  presence: z.enum(['checked_in', 'not_checked_in']).optional(),
  /** `none`: approved people who sit in no meeting that is agreed, placed or held. */
  meetings: z.enum(['none']).optional(),
  sort: z.enum(participantSorts).default('registeredAt'),
  direction: z.enum(['ascending', 'descending']).default('descending'),
});

/** What the organising team notes about a participant; nobody else ever sees it. */
export const participantNoteSchema = z
  .strictObject({
    id,
    text: z.string(),
    createdAt: instant,
    /** Null when the account is gone. */
    author: z.strictObject({ id, name: z.string() }).nullable(),
    actions: z.strictObject({ delete: whyNot }),
  })
  .meta({ id: 'ParticipantNote' });
export type ParticipantNoteShape = z.infer<typeof participantNoteSchema>;
export const participantNoteListSchema = z.strictObject({ items: z.array(participantNoteSchema) });
export const newNoteSchema = z.strictObject({ text: text(limits.message).min(1) });
export const noteParams = participantRowParams.extend({ note: id });

/** How many of the participants within reach are in each state. */
export const participantCountsSchema = z
  .strictObject({
    states: z.record(participantState, z.number().int()),
    checkedIn: z.number().int(),
    capacity: z.number().int().nullable(),
    taken: z.number().int(),
  })
  .meta({ id: 'ParticipantCounts' });
export type ParticipantCountsShape = z.infer<typeof participantCountsSchema>;

export const decisions = ['approve', 'reject', 'offer_place'] as const;
export const decision = z.enum(decisions);
export type Decision = z.infer<typeof decision>;
/** Goes into the mail; only a rejection has one. */
const reason = text(limits.message).default('');

export const decisionSchema = z.strictObject({ decision, reason, ...seenVersion.shape });
export const manyDecisionsSchema = z.strictObject({
  decision,
  reason,
  ids: z.array(id).min(1).max(200),
});
/** Each row's own fate: null, or why not. */
export const decisionResultsSchema = z.strictObject({
  items: z.array(z.strictObject({ id, whyNot })),
});

export const assignedOfficeSchema = z.strictObject({
  officeId: id.nullable(),
  ...seenVersion.shape,
});
/** The support offices of the event, to choose from. */
export const officeListSchema = z.strictObject({
  items: z.array(z.strictObject({ id, name: z.string() })),
});
