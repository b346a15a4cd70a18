import { limits } from '@ponte/domain';
import { z } from 'zod';
import { day, id, instant, localisedLine, localisedText } from './common.ts';
import { whyNot } from './problem.ts';
import { sessionSchema } from './timetable.ts';

/** What keeps a participant from a slot; an absence may lie under a session. */
export const slotStates = ['free', 'absent', 'session', 'meeting'] as const;
export type SlotState = (typeof slotStates)[number];

export const availableSlotSchema = z.strictObject({
  id,
  day,
  startsAt: instant,
  endsAt: instant,
  state: z.enum(slotStates),
  isAbsent: z.boolean(),
  session: z.strictObject({ id, titles: localisedLine(limits.title) }).nullable(),
  /** The organisations one meets in it. */
  meetingWith: z.array(z.string()),
});
export type AvailableSlot = z.infer<typeof availableSlotSchema>;

export const availabilitySchema = z
  .strictObject({
    slots: z.array(availableSlotSchema),
    actions: z.strictObject({ change: whyNot }),
  })
  .meta({ id: 'Availability' });
export type AvailabilityShape = z.infer<typeof availabilitySchema>;

/** All slots in which the participant is not there; the others are free again. */
export const changeAvailabilitySchema = z.strictObject({
  absentSlotIds: z.array(id).max(limits.slotsPerEvent),
});

export const ownSessionSchema = sessionSchema
  .extend({
    descriptions: localisedText(limits.longText),
    isAttending: z.boolean(),
    actions: z.strictObject({ attend: whyNot, leave: whyNot }),
  })
  .meta({ id: 'OwnAgendaSession' });
export type OwnSessionShape = z.infer<typeof ownSessionSchema>;

export const ownAgendaSchema = z.strictObject({ items: z.array(ownSessionSchema) });
export const ownSessionParams = z.strictObject({
  event: z.string().max(100),
  participant: z.string().max(40),
  session: id,
});
