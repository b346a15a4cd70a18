import { z } from 'zod';
import { id, instant } from './common.ts';
import { meetingPersonSchema, meetingSchema } from './meetings.ts';
import { whyNot } from './problem.ts';
import { meetingPlaceSchema } from './schedule-studies.ts';

const count = z.number().int();

/** Without `run`: in the schedule in force. */
export const placesQuery = z.strictObject({ run: id.optional() });
export const scheduleMeetingParams = z.strictObject({
  event: z.string().max(100),
  meeting: id,
});

/** Where a meeting could go, slot by slot, and what is in the way elsewhere. */
export const meetingPlacesSchema = z
  .strictObject({
    meetingId: id,
    version: count,
    from: meetingPlaceSchema.nullable(),
    /** Why it cannot be moved at all. */
    refusal: whyNot,
    /** Tables that never suit it. */
    unsuitable: z.array(id),
    slots: z.array(
      z.strictObject({
        slotId: id,
        refusal: whyNot,
        /** Its people who are taken there. */
        blockers: z.array(
          z.strictObject({
            participantId: id,
            name: z.string(),
            cause: z.enum(['absence', 'session', 'meeting']),
            meetingId: id.nullable(),
          }),
        ),
        /** Suitable tables, best first. */
        free: z.array(id),
        /** Suitable tables that hold another meeting, or are out of use there. */
        taken: z.array(z.strictObject({ tableId: id, meetingId: id.nullable() })),
      }),
    ),
  })
  .meta({ id: 'MeetingPlaces' });
export type MeetingPlaces = z.infer<typeof meetingPlacesSchema>;

const handMove = z.strictObject({
  meetingId: id,
  /** Null takes it out: it waits again. */
  to: meetingPlaceSchema.nullable(),
});
export type HandMoveShape = z.infer<typeof handMove>;

const mostMoves = 20;
const revision = count.min(1);

/** All or nothing; two moves into each other's places are a swap. `revision` is the draft as it was seen. */
export const editDraftSchema = z.strictObject({
  revision,
  moves: z.array(handMove).min(1).max(mostMoves),
});
export const undoEditSchema = z.strictObject({ revision });

/** As in a draft, but in force at once; each meeting by the version that was seen. */
export const moveMeetingsSchema = z.strictObject({
  moves: z
    .array(handMove.extend({ version: count.min(1) }))
    .min(1)
    .max(mostMoves),
});
export const movedMeetingsSchema = z.strictObject({ editId: id, meetings: z.array(meetingSchema) });

export const editParams = z.strictObject({ event: z.string().max(100), edit: id });
export const handEditListSchema = z
  .strictObject({
    items: z.array(
      z.strictObject({
        id,
        at: instant,
        /** Null when the account is gone. */
        by: z.string().nullable(),
        moves: z.array(
          z.strictObject({
            meetingId: id,
            people: z.array(meetingPersonSchema),
            from: meetingPlaceSchema.nullable(),
            to: meetingPlaceSchema.nullable(),
          }),
        ),
        /** Why it cannot be taken back any more, or null. */
        undo: whyNot,
      }),
    ),
  })
  .meta({ id: 'HandEdits' });
