import {
  calendarAnswers,
  groupAnswers,
  groupMeetingStates,
  limits,
  presences,
} from '@ponte/domain';
import { z } from 'zod';
import {
  id,
  instant,
  line,
  localisedText,
  requiredLine,
  text,
  version,
  webAddress,
  zone,
} from './common.ts';
import { networkParams } from './networks.ts';
import { whyNot } from './problem.ts';

const hourMs = 3_600_000;
const presence = z.enum(presences);
const answer = z.enum(calendarAnswers);

const agendaItem = z.strictObject({
  title: requiredLine(limits.title),
  speaker: line(limits.name).default(''),
  minutes: z.number().int().min(0).max(600).default(0),
});
const agenda = z.array(agendaItem).max(limits.agendaItems);

const meetingFields = z.strictObject({
  title: requiredLine(limits.title),
  intro: text(limits.longText).default(''),
  startsAt: instant,
  endsAt: instant,
  zone,
  place: line(limits.shortText).default(''),
  joinUrl: webAddress.default(''),
  agenda: agenda.default([]),
});
const lengthOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
  Date.parse(endsAt) - Date.parse(startsAt);
const isOrdered = (interval: { startsAt: string; endsAt: string }): boolean =>
  lengthOf(interval) > 0 && lengthOf(interval) <= limits.meetingHours * hourMs;
const wrongEnd = { message: 'interval', path: ['endsAt'] };

export const groupMeetingInput = meetingFields.refine(isOrdered, wrongEnd);
export type GroupMeetingInput = z.infer<typeof groupMeetingInput>;
export const changedGroupMeeting = meetingFields.extend({ version }).refine(isOrdered, wrongEnd);

export const groupMeetingParams = networkParams.extend({ meeting: id });
export const groupMeetingStep = z.strictObject({
  to: z.enum(['called', 'cancelled']),
  /** Why it does not take place, as the members read it. */
  reason: line(limits.shortText).default(''),
  version,
});
export type GroupMeetingStep = z.infer<typeof groupMeetingStep>;
export const groupAnswerInput = z.strictObject({ answer: z.enum(groupAnswers) });
export const groupRecordInput = z.strictObject({
  minutes: text(limits.minutes).default(''),
  guests: text(limits.shortText).default(''),
  presences: z
    .array(z.strictObject({ accountId: id, presence: presence.nullable() }))
    .max(limits.networkContacts)
    .default([]),
  version,
});
export type GroupRecordInput = z.infer<typeof groupRecordInput>;

const counts = z.strictObject({
  accepted: z.number().int(),
  tentative: z.number().int(),
  declined: z.number().int(),
  needs_action: z.number().int(),
});

export const groupMeetingRowSchema = z
  .strictObject({
    id,
    title: z.string(),
    state: z.enum(groupMeetingStates),
    startsAt: instant,
    endsAt: instant,
    zone: z.string(),
    place: z.string(),
    isOnline: z.boolean(),
    hasMinutes: z.boolean(),
    /** What the reader has answered; null when they are not invited. */
    myAnswer: answer.nullable(),
    counts,
  })
  .meta({ id: 'GroupMeetingRow' });

export const groupMeetingListSchema = z.strictObject({
  items: z.array(groupMeetingRowSchema),
  actions: z.strictObject({ create: whyNot }),
});

const person = z.strictObject({
  accountId: id,
  name: z.string(),
  organisation: z.string(),
  /** Still invited; those who left the group before the meeting are not. */
  isInvited: z.boolean(),
  answer,
  comment: z.string(),
  /** Another time that their calendar has proposed. */
  proposedAt: instant.nullable(),
  answeredAt: instant.nullable(),
  presence: presence.nullable(),
  /** Mail to their address comes back. */
  isUnreachable: z.boolean(),
});

export const groupMeetingSchema = z
  .strictObject({
    id,
    network: z.strictObject({ slug: z.string(), names: localisedText(limits.title) }),
    title: z.string(),
    intro: z.string(),
    state: z.enum(groupMeetingStates),
    startsAt: instant,
    endsAt: instant,
    zone: z.string(),
    place: z.string(),
    joinUrl: z.string(),
    agenda: z.array(agendaItem),
    cancelReason: z.string(),
    minutes: z.string(),
    guests: z.string(),
    recordedAt: instant.nullable(),
    people: z.array(person),
    myAnswer: answer.nullable(),
    version,
    actions: z.strictObject({
      edit: whyNot,
      call: whyNot,
      cancel: whyNot,
      delete: whyNot,
      answer: whyNot,
      record: whyNot,
    }),
  })
  .meta({ id: 'GroupMeeting' });
export type GroupMeetingShape = z.infer<typeof groupMeetingSchema>;
