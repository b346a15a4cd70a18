import { calendarAnswers, durations, limits, meetingStates, tableKinds } from '@ponte/domain';
import { z } from 'zod';
import { day, id, instant, pageQuery, participantParams, text, version } from './common.ts';
import { whyNot } from './problem.ts';

export const meetingPersonSchema = z
  .strictObject({
    participantId: id,
    name: z.string(),
    jobTitle: z.string(),
    isOnline: z.boolean(),
    organisationId: id,
    organisationName: z.string(),
    country: z.string(),
  })
  .meta({ id: 'MeetingPerson' });

export const meetingSlotSchema = z
  .strictObject({ id, day, startsAt: instant, endsAt: instant })
  .meta({ id: 'MeetingSlot' });

export const meetingSchema = z
  .strictObject({
    id,
    requestId: id.nullable(),
    state: z.enum(meetingStates),
    version,
    sequence: z.number().int(),
    isPinned: z.boolean(),
    cancelReason: z.string(),
    slot: meetingSlotSchema.nullable(),
    table: z
      .strictObject({ id, label: z.string(), kind: z.enum(tableKinds), joinUrl: z.string() })
      .nullable(),
    people: z.array(meetingPersonSchema),
    /** Those of its people who have said that they will be late, and by how much. */
    late: z.array(z.strictObject({ participantId: id, minutes: z.number().int() })),
    /** What people's calendars answered to the meeting as it stands. */
    answers: z.array(z.strictObject({ participantId: id, answer: z.enum(calendarAnswers) })),
    actions: z.strictObject({ place: whyNot, move: whyNot, cancel: whyNot, late: whyNot }),
  })
  .meta({ id: 'Meeting' });
export type MeetingShape = z.infer<typeof meetingSchema>;

export const meetingListSchema = z.strictObject({ items: z.array(meetingSchema) });

export const meetingParams = z.strictObject({ event: z.string().max(100), meeting: id });
export const participantMeetingParams = participantParams.extend({ meeting: id });

export const meetingQuery = z.strictObject({
  ...pageQuery,
  state: z.enum(meetingStates).optional(),
});

/** The slots a meeting could move to; `tableId` is the table it would get, null when all are taken. */
export const meetingOptionsSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      slotId: id,
      day,
      startsAt: instant,
      endsAt: instant,
      tableId: id.nullable(),
      tableLabel: z.string().nullable(),
    }),
  ),
  tables: z.array(z.strictObject({ id, label: z.string() })),
});

export const moveMeetingSchema = z.strictObject({ version, slotId: id, tableId: id.optional() });
export const cancelMeetingSchema = z.strictObject({
  version,
  reason: text(limits.shortText).default(''),
});
/** Who leaves the meeting, and who takes their place. */
export const replacePersonSchema = z.strictObject({ version, leaving: id, coming: id });
export const markMeetingSchema = z.strictObject({ version, state: z.enum(['held', 'missed']) });
/** Zero takes it back. */
export const lateSchema = z.strictObject({
  minutes: z.number().int().min(0).max(durations.lateMostMinutes),
});
export const pinMeetingSchema = z.strictObject({ version, isPinned: z.boolean() });
