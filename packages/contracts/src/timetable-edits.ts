import { z } from 'zod';
import { id, instant, seenVersionQuery, version } from './common.ts';
import { blockPlanSchema, sessionPlanSchema, tablePlanSchema } from './timetable.ts';

/** A meeting that an edit of the timetable would touch: who, when and where. */
export const affectedMeetingSchema = z
  .strictObject({
    id,
    people: z.array(z.strictObject({ id, name: z.string(), organisation: z.string() })),
    startsAt: instant,
    endsAt: instant,
    table: z.string(),
  })
  .meta({ id: 'AffectedMeeting' });
export type AffectedMeetingShape = z.infer<typeof affectedMeetingSchema>;

/**
 * What an edit would do. `meetings` lose their place (or, for a session, collide with it); `informed` keep it,
 * but its name or link changes, so that their calendars are told.
 */
export const editPreviewSchema = z
  .strictObject({
    meetings: z.array(affectedMeetingSchema),
    informed: z.array(affectedMeetingSchema),
    slotsAdded: z.number().int(),
    slotsRemoved: z.number().int(),
  })
  .meta({ id: 'TimetableEditPreview' });
export type EditPreviewShape = z.infer<typeof editPreviewSchema>;

/** The caller has seen the meetings that the edit touches. */
const confirmed = z.boolean().default(false);

/** `change: null` asks what deleting would do. */
export const blockPreviewSchema = z.strictObject({ change: blockPlanSchema.nullable() });
export const tablePreviewSchema = z.strictObject({ change: tablePlanSchema.nullable() });
export const sessionPreviewSchema = z.strictObject({ change: sessionPlanSchema });

export const changeBlockSchema = blockPlanSchema.extend({ version, confirmed });
export const changeTableSchema = tablePlanSchema.extend({ version, confirmed });
export const changeSessionSchema = sessionPlanSchema.extend({ version, confirmed });

/** For deleting, where a body is not usual. */
export const deletionQuery = seenVersionQuery.extend({
  confirmed: z.stringbool().default(false),
});
