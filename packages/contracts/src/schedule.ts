import { scheduleRunStates, tableKinds } from '@ponte/domain';
import { z } from 'zod';
import { day, id, instant } from './common.ts';
import { meetingPersonSchema, meetingSchema } from './meetings.ts';

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
});

const count = z.number().int();

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

export const scheduleRunSchema = z
  .strictObject({
    id,
    state: z.enum(scheduleRunStates),
    seed: count,
    seconds: count,
    keep: z.enum(scheduleKeeps),
    fairness: count.nullable(),
    failure: z.string(),
    createdAt: instant,
    finishedAt: instant.nullable(),
    publishedAt: instant.nullable(),
    figures: runFiguresSchema.nullable(),
    progress: runProgressSchema.nullable(),
  })
  .meta({ id: 'ScheduleRun' });

export const scheduleRunListSchema = z.strictObject({ items: z.array(scheduleRunSchema) });

const draftMeeting = z.strictObject({
  meetingId: id,
  people: z.array(meetingPersonSchema),
  slotId: id,
  tableId: id,
  change: z.enum(['added', 'moved', 'kept']),
});
const leftOut = z.strictObject({
  meetingId: id,
  people: z.array(meetingPersonSchema),
  reason: z.string(),
});

/** A draft beside what is published now. */
export const scheduleDraftSchema = z
  .strictObject({
    run: scheduleRunSchema,
    placements: z.array(draftMeeting),
    unscheduled: z.array(leftOut),
  })
  .meta({ id: 'ScheduleDraft' });

export const publishedSchema = z.strictObject({
  added: count,
  moved: count,
  kept: count,
  invitations: count,
});
export const runParams = z.strictObject({ event: z.string().max(100), run: id });

/** The whole schedule as a grid of slots by tables; `wished` counts agreed meetings without a slot. */
export const scheduleGridSchema = z
  .strictObject({
    slots: z.array(z.strictObject({ id, day, startsAt: instant, endsAt: instant })),
    tables: z.array(
      z.strictObject({ id, label: z.string(), kind: z.enum(tableKinds), isActive: z.boolean() }),
    ),
    meetings: z.array(meetingSchema),
    unplaced: z.array(meetingSchema),
  })
  .meta({ id: 'ScheduleGrid' });
