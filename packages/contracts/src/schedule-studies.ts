import { z } from 'zod';
import { id } from './common.ts';
import { meetingPersonSchema, meetingSlotSchema } from './meetings.ts';

const count = z.number().int();
export const meetingPlaceSchema = z.strictObject({ slotId: id, tableId: id });

/** What nobody may be asked to sit through: meetings per day, in a row without a pause, and pauses that count. */
export const scheduleLimitsSchema = z
  .strictObject({
    perDay: z.number().int().min(1).max(100).nullable().optional(),
    run: z.number().int().min(1).max(100).nullable().optional(),
    pause: z.number().int().min(1).max(10).nullable().optional(),
  })
  .meta({ id: 'ScheduleLimits' });
export type ScheduleLimits = z.infer<typeof scheduleLimitsSchema>;

const namedMeeting = z.strictObject({ meetingId: id, people: z.array(meetingPersonSchema) });

/** One change that was tried with the scheduler: with it this meeting, and `gain` in all, find a place. */
export const remedySchema = z
  .strictObject({
    kind: z.enum(['free_slot', 'add_table', 'raise_limit', 'allow_slot']),
    person: meetingPersonSchema.nullable(),
    slot: meetingSlotSchema.nullable(),
    gain: count,
    meetings: z.array(namedMeeting),
  })
  .meta({ id: 'ScheduleRemedy' });

/** How a schedule serves the people in it. */
export const scheduleQualitySchema = z
  .strictObject({
    wished: count,
    placed: count,
    must: z.strictObject({ wished: count, met: count }),
    crossBorder: z.strictObject({ meetings: count, share: z.number() }),
    breaks: z.strictObject({ total: count, most: count, fewest: count }),
    people: z.array(
      z.strictObject({
        participantId: id,
        name: z.string(),
        organisationName: z.string(),
        wished: count,
        placed: count,
        breaks: count,
        idleSlots: count,
        idleMinutes: count,
      }),
    ),
    /** Those with the smallest share of their meetings placed, of all that miss any. */
    leastServed: z.array(
      z.strictObject({
        organisationId: id,
        organisationName: z.string(),
        wished: count,
        placed: count,
      }),
    ),
    tableUse: z.array(z.strictObject({ slotId: id, used: count, tables: count })),
  })
  .meta({ id: 'ScheduleQuality' });

const comparedMeeting = namedMeeting.extend({
  from: meetingPlaceSchema.nullable(),
  to: meetingPlaceSchema.nullable(),
});

/** What changes from one schedule to another, by meeting and by person. */
export const scheduleComparisonSchema = z
  .strictObject({
    added: z.array(comparedMeeting),
    moved: z.array(comparedMeeting),
    dropped: z.array(comparedMeeting),
    kept: count,
    people: z.array(
      z.strictObject({
        participantId: id,
        name: z.string(),
        organisationName: z.string(),
        added: count,
        moved: count,
        dropped: count,
      }),
    ),
  })
  .meta({ id: 'ScheduleComparison' });
/** Without `with`: what is in force. */
export const comparisonQuery = z.strictObject({ with: id.optional() });

const variation = z.strictObject({
  /** Ordinary tables more, or fewer, in every slot. */
  tables: z.number().int().min(-500).max(500).default(0),
  /** Slots more at the end of the last day, or fewer. */
  slots: z.number().int().min(-50).max(50).default(0),
  /** Meetings more, or fewer, per day and in a row, where `limits` are given. */
  limit: z.number().int().min(-20).max(20).default(0),
});
const studySeconds = z.coerce.number().int().min(1).max(20);

/** All meetings but pinned ones are placed anew for each variation; the seconds are shared among them. */
export const whatIfSchema = z.strictObject({
  variations: z.array(variation).min(1).max(12),
  limits: scheduleLimitsSchema.optional(),
  seconds: studySeconds.default(5),
});

const placesCount = { scheduled: count, weightBound: z.number() };
export const whatIfAnswerSchema = z
  .strictObject({
    wished: count,
    base: z.strictObject(placesCount),
    items: z.array(z.strictObject({ variation, ...placesCount, gain: count })),
  })
  .meta({ id: 'ScheduleWhatIf' });

export const tablesCurveQuery = z.strictObject({
  from: z.coerce.number().int().min(0).max(1_000).optional(),
  to: z.coerce.number().int().min(0).max(1_000).optional(),
  seconds: studySeconds.default(5),
});
/** Meetings against ordinary tables; at most 24 points between the ends. `tables` is the number there is now. */
export const tablesCurveSchema = z
  .strictObject({
    wished: count,
    tables: count,
    items: z.array(z.strictObject({ tables: count, ...placesCount })),
  })
  .meta({ id: 'ScheduleTablesCurve' });

export const remedyAnswerSchema = z.strictObject({ remedy: remedySchema.nullable() });
