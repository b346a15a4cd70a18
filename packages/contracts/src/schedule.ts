import { scheduleRunKinds, scheduleRunStates, tableKinds } from '@ponte/domain';
import { z } from 'zod';
import { day, id, instant } from './common.ts';
import { meetingPersonSchema, meetingSchema } from './meetings.ts';
import {
  meetingPlaceSchema,
  remedySchema,
  scheduleLimitsSchema,
  scheduleQualitySchema,
} from './schedule-studies.ts';

const count = z.number().int();

export const scheduleKeeps = ['scheduled', 'pinned'] as const;

/**
 * `keep: scheduled` leaves every meeting that has a slot where it is; `pinned` moves all but the pinned ones.
 * The same seed gives the same draft on the same facts.
 */
export const startRunSchema = z.strictObject({
  seconds: z.number().int().min(1).max(120).default(5),
  seed: z.number().int().min(1).max(1_000_000).default(1),
  keep: z.enum(scheduleKeeps).default('scheduled'),
  /** Largest allowed difference between the breaks of two people; null for none. */
  fairness: z.number().int().min(0).max(20).nullable().default(null),
  limits: scheduleLimitsSchema.optional(),
});

/** What a bound rests on: plain counting, prices that were counted again, or a solver's word. */
export const boundProofs = ['counting', 'prices', 'refutation'] as const;

const checkedBound = z.strictObject({
  bound: z.number(),
  provedBy: z.enum(boundProofs),
  /** Found again in plain code, without a solver. */
  isChecked: z.boolean(),
  /** No schedule is better. */
  isMet: z.boolean(),
});

/** Every rule that the independent verifier counts breaches of. */
export const countedFaultsSchema = z
  .strictObject({
    unknownMeetings: count,
    meetingsTwice: count,
    outsideGrid: count,
    outsideAllowedSlots: count,
    peopleTwice: count,
    outsideAvailability: count,
    tablesTwice: count,
    outsideTables: count,
    unsuitablePlaces: count,
    outOfOrder: count,
    overLimits: count,
    unfair: count,
    wrongFigures: count,
  })
  .meta({ id: 'ScheduleFaults' });

export const runFiguresSchema = z
  .strictObject({
    status: z.enum(['optimal', 'feasible', 'infeasible']),
    wished: count,
    scheduled: count,
    weight: z.number(),
    weightBound: z.number(),
    breaks: count,
    breaksBound: count,
    seconds: z.number(),
    peopleTwice: count,
    tablesTwice: count,
    outsideAvailability: count,
    faults: countedFaultsSchema.optional(),
    /** Largest difference between the breaks of two people. */
    spread: count.optional(),
    /** Ended early by somebody, with the best so far. */
    isStopped: z.boolean().optional(),
    certificate: z.strictObject({ weight: checkedBound, breaks: checkedBound }).optional(),
  })
  .meta({ id: 'ScheduleFigures' });
export type RunFigures = z.infer<typeof runFiguresSchema>;

export const runProgressSchema = z.strictObject({
  stage: z.string(),
  seconds: z.number(),
  scheduled: count,
  weight: z.number(),
  weightBound: z.number(),
  breaks: count,
  breaksBound: count,
});

const slotIds = z.array(id).min(1).max(200);

/** What may happen to an event whose schedule is in force. Publishing the repair makes it so. */
export const scheduleChangeSchema = z.discriminatedUnion('kind', [
  /** In these slots, or for good. */
  z.strictObject({ kind: z.literal('table_lost'), tableId: id, slotIds: slotIds.optional() }),
  /** Late, early, gone or a no-show: the slots in which they are missing. */
  z.strictObject({ kind: z.literal('participant_away'), participantId: id, slotIds }),
  z.strictObject({ kind: z.literal('slot_dropped'), slotId: id }),
  /** Agreed meetings that are to get a place; all that wait unless they are named. */
  z.strictObject({
    kind: z.literal('meetings_added'),
    meetingIds: z.array(id).min(1).max(5_000).optional(),
  }),
  z.strictObject({
    kind: z.literal('meetings_cancelled'),
    meetingIds: z.array(id).min(1).max(5_000),
  }),
]);
export type ScheduleChangeShape = z.infer<typeof scheduleChangeSchema>;

export const startRepairSchema = z.strictObject({
  changes: z.array(scheduleChangeSchema).min(1).max(20),
  seed: z.number().int().min(1).max(1_000_000).default(1),
});

/** What a repair answers to; at least `unavoidableMoves` meetings move or drop in any. */
const repairSchema = z.strictObject({
  changes: z.array(scheduleChangeSchema),
  unavoidableMoves: count,
  /** Begun meetings are out of reach; pinned ones stay in their slot. */
  frozen: count,
});

export const scheduleRunSchema = z
  .strictObject({
    id,
    kind: z.enum(scheduleRunKinds),
    /** Null when their account is gone. */
    startedBy: z.string().nullable(),
    state: z.enum(scheduleRunStates),
    seed: count,
    seconds: count,
    keep: z.enum(scheduleKeeps),
    fairness: count.nullable(),
    limits: scheduleLimitsSchema.nullable(),
    /** Null for a schedule made anew, and while a repair is being worked out. */
    repair: repairSchema.nullable(),
    /** Whether what the verifier counted is signed and the signature holds; null where only a draft tells. */
    isSealed: z.boolean().nullable(),
    /** One of the reasons of the domain; empty unless it failed. */
    failure: z.string(),
    /** Solving, but it waits: for a free solver, or to be taken up again after its process has died. */
    isQueued: z.boolean(),
    /** How often the work was begun; a second time after a crash, by itself. */
    attempts: count,
    createdAt: instant,
    finishedAt: instant.nullable(),
    publishedAt: instant.nullable(),
    figures: runFiguresSchema.nullable(),
    progress: runProgressSchema.nullable(),
  })
  .meta({ id: 'ScheduleRun' });

/** Where a run stands. `points` are added to the curve that is known, or replace it when they are the whole. */
export const runFollowSchema = z
  .strictObject({
    run: scheduleRunSchema,
    isWhole: z.boolean(),
    points: z.array(runProgressSchema),
  })
  .meta({ id: 'ScheduleRunFollow' });
export type RunFollow = z.infer<typeof runFollowSchema>;

export const scheduleRunListSchema = z.strictObject({ items: z.array(scheduleRunSchema) });

const draftMeeting = z.strictObject({
  meetingId: id,
  people: z.array(meetingPersonSchema),
  slotId: id,
  tableId: id,
  change: z.enum(['added', 'moved', 'kept']),
  /** Where it is now. */
  from: meetingPlaceSchema.nullable(),
  /** Same time, other table. */
  isReseated: z.boolean(),
});

const leftOut = z.strictObject({
  meetingId: id,
  people: z.array(meetingPersonSchema),
  reason: z.string(),
  /** Null where none is known; one may be asked for. */
  remedy: remedySchema.nullable(),
});

/** A meeting that has a place and loses it: `cancelled` by the repair, or one that no longer fits. */
const droppedMeeting = z.strictObject({
  meetingId: id,
  people: z.array(meetingPersonSchema),
  from: meetingPlaceSchema.nullable(),
  reason: z.string(),
});

/** What people did since the draft was begun; it is never overridden, so the draft has to be made again. */
const conflict = z.strictObject({
  meetingId: id,
  people: z.array(meetingPersonSchema),
  cause: z.enum(['changed', 'begun', 'taken']),
});

/** A draft beside what is published now. */
export const scheduleDraftSchema = z
  .strictObject({
    run: scheduleRunSchema,
    placements: z.array(draftMeeting),
    unscheduled: z.array(leftOut),
    dropped: z.array(droppedMeeting),
    conflicts: z.array(conflict),
    quality: scheduleQualitySchema,
    /** Rises with every change by hand. */
    revision: count,
    /** Changes by hand that can be taken back, one after the other. */
    edits: count,
    /** How the figures grew, oldest first; grows while the run goes on. */
    curve: z.array(runProgressSchema),
  })
  .meta({ id: 'ScheduleDraft' });

export const publishedSchema = z.strictObject({
  added: count,
  moved: count,
  kept: count,
  dropped: count,
  cancelled: count,
  invitations: count,
  /** People who get one mail about all that changes for them. */
  digests: count,
});
export const runParams = z.strictObject({ event: z.string().max(100), run: id });
export const runMeetingParams = runParams.extend({ meeting: id });

/** Id, state, version, whether it is pinned; then slot, table and people by their places in the grid's own lists. */
const gridMeetingSchema = z.tuple([
  id,
  meetingSchema.shape.state,
  count,
  z.boolean(),
  count.nullable(),
  count.nullable(),
  z.array(count),
]);

/** Id of the participant, name, id of the organisation, its name. */
const gridPersonSchema = z.tuple([id, z.string(), id, z.string()]);

/**
 * The whole schedule as a grid of slots by tables. Thousands of meetings are in it: each person, slot and table is
 * written once, of a meeting only what the grid draws, and both as rows without names for their fields: that halves the
 * bytes, and what it takes to write and to read them.
 */
export const scheduleGridSchema = z
  .strictObject({
    slots: z.array(z.strictObject({ id, day, startsAt: instant, endsAt: instant })),
    tables: z.array(
      z.strictObject({
        id,
        label: z.string(),
        kind: z.enum(tableKinds),
        isActive: z.boolean(),
      }),
    ),
    people: z.array(gridPersonSchema),
    /** Those without a slot are agreed and wait for one. */
    meetings: z.array(gridMeetingSchema),
  })
  .meta({ id: 'ScheduleGrid' });
export type ScheduleGrid = z.infer<typeof scheduleGridSchema>;
