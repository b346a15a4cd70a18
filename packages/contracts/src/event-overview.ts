import {
  eventStates,
  meetingStates,
  messageStates,
  participantStates,
  requestStates,
} from '@ponte/domain';
import { z } from 'zod';
import { id, instant, page, pageQuery } from './common.ts';

const count = z.number().int();
const countOf = <const States extends readonly [string, ...string[]]>(states: States) =>
  z.partialRecord(z.enum(states), count);

/** Figures of one event, as far as the caller's role reaches; null where it does not reach at all. */
export const eventOverviewSchema = z
  .strictObject({
    state: z.enum(eventStates),
    /** Where the event may go next; `reason` says why not yet. */
    nextStates: z.array(
      z.strictObject({ state: z.enum(eventStates), reason: z.string().nullable() }),
    ),
    types: count,
    slots: count,
    tables: count,
    sessions: count,
    participants: countOf(participantStates).nullable(),
    requests: countOf(requestStates).nullable(),
    meetings: countOf(meetingStates).nullable(),
    messages: countOf(messageStates).nullable(),
  })
  .meta({ id: 'EventOverview' });
export type EventOverviewShape = z.infer<typeof eventOverviewSchema>;

export const activityQuery = z.strictObject({
  ...pageQuery,
  /** Only what happened in this part of the product, such as `meetings`. */
  area: z
    .string()
    .regex(/^[a-z_-]{1,40}$/)
    .optional(),
  /** Only what happened to this row. */
  subject: id.optional(),
});

export const activitySchema = z
  .strictObject({
    id,
    at: instant,
    /** `area.verb`, such as `meetings.cancel`. */
    action: z.string(),
    /** Null: the product by itself, or an account that is gone. */
    account: z.strictObject({ id, name: z.string() }).nullable(),
    onBehalfOf: z.strictObject({ participantId: id, name: z.string() }).nullable(),
    subjectId: id.nullable(),
    detail: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Activity' });
export type ActivityShape = z.infer<typeof activitySchema>;
export const activityListSchema = page(activitySchema);
