import {
  calendarAnswers,
  inboundDecisions,
  inboundDoors,
  inboundOutcomes,
  inboundStates,
  limits,
  proposalStates,
} from '@ponte/domain';
import { z } from 'zod';
import {
  eventParams,
  id,
  instant,
  page,
  pageQuery,
  participantParams,
  text,
  version,
} from './common.ts';
import { meetingSlotSchema } from './meetings.ts';
import { whyNot } from './problem.ts';

/** A mail that came back, as the organiser sees it. Everything in it was written by strangers. */
export const inboundSchema = z
  .strictObject({
    id,
    door: z.enum(inboundDoors),
    state: z.enum(inboundStates),
    outcome: z.enum(inboundOutcomes).nullable(),
    sender: z.string(),
    subject: z.string(),
    /** The beginning of its plain text. */
    words: z.string(),
    /** Who says that they answer, where a calendar does. */
    attendee: z.string(),
    answer: z.enum(calendarAnswers).nullable(),
    comment: z.string(),
    proposedAt: instant.nullable(),
    delegate: z.string(),
    /** Whose reply address it came to, or whose mail came back. */
    participantId: id.nullable(),
    participantName: z.string().nullable(),
    meetingId: id.nullable(),
    receivedAt: instant,
    decidedAt: instant.nullable(),
    version,
    actions: z.strictObject({ apply: whyNot, dismiss: whyNot }),
  })
  .meta({ id: 'InboundMail' });
export type InboundShape = z.infer<typeof inboundSchema>;

export const inboundPageSchema = page(inboundSchema);
export const inboundQuery = z.strictObject({
  ...pageQuery,
  state: z.enum(inboundStates).optional(),
});
export const inboundParams = eventParams.extend({ inbound: id });
export const decideInboundSchema = z.strictObject({ version, decision: z.enum(inboundDecisions) });

/** `isNew` is false for a copy of what is there already. */
export const keptMailSchema = z.strictObject({ id, isNew: z.boolean() });
export const inboundDoorQuery = z.strictObject({
  /** Recipients of the envelope, separated by commas, where the mail itself may not name them. */
  to: z.string().max(2_000).optional(),
});

export const proposalSchema = z
  .strictObject({
    id,
    meetingId: id,
    state: z.enum(proposalStates),
    isOwn: z.boolean(),
    proposerName: z.string(),
    comment: z.string(),
    /** Where the meeting is now; null while it has no place. */
    current: meetingSlotSchema.nullable(),
    proposed: meetingSlotSchema,
    version,
    actions: z.strictObject({ accept: whyNot, decline: whyNot, withdraw: whyNot }),
  })
  .meta({ id: 'Proposal' });
export type ProposalShape = z.infer<typeof proposalSchema>;

export const proposalListSchema = z.strictObject({ items: z.array(proposalSchema) });
export const proposalParams = participantParams.extend({ proposal: id });
export const proposeTimeSchema = z.strictObject({
  slotId: id,
  comment: text(limits.shortText).default(''),
});
