import { limits, locales, participantStates, requestStates } from '@ponte/domain';
import { z } from 'zod';
import { id, instant, localisedText, text } from './common.ts';
import { lateSchema, meetingOptionsSchema, meetingSchema } from './meetings.ts';
import { whyNot } from './problem.ts';
import { proposalSchema } from './replies.ts';

/** What a link in a mail shows to whoever holds it: no more than the mail itself told. */
const common = {
  locale: z.enum(locales),
  /** Whom the mail was written to. */
  name: z.string(),
  event: z.strictObject({
    slug: z.string(),
    names: localisedText(limits.title),
    zone: z.string(),
  }),
  expiresAt: instant,
};

export const mailLinkSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('request'),
    ...common,
    counterpart: z.string(),
    message: z.string(),
    state: z.enum(requestStates),
    actions: z.strictObject({ accept: whyNot, decline: whyNot }),
  }),
  z.strictObject({
    kind: z.literal('meeting'),
    ...common,
    participantId: id,
    meeting: meetingSchema,
    options: meetingOptionsSchema.shape.items,
    actions: z.strictObject({ propose: whyNot, late: whyNot, cancel: whyNot }),
  }),
  z.strictObject({ kind: z.literal('proposal'), ...common, proposal: proposalSchema }),
  z.strictObject({
    kind: z.literal('place'),
    ...common,
    state: z.enum(participantStates),
    offeredUntil: instant.nullable(),
    actions: z.strictObject({ take: whyNot }),
  }),
]);
export type MailLinkShape = z.infer<typeof mailLinkSchema>;

export const mailLinkParams = z.strictObject({ token: z.string().max(100) });

/** What the page does when its button is pressed; a mere look never does anything. */
export const mailLinkActionSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('accept') }),
  z.strictObject({
    action: z.literal('decline'),
    reason: text(limits.shortText).default(''),
  }),
  z.strictObject({
    action: z.literal('propose'),
    slotId: id,
    comment: text(limits.shortText).default(''),
  }),
  z.strictObject({ action: z.literal('late'), minutes: lateSchema.shape.minutes }),
  z.strictObject({
    action: z.literal('cancel'),
    reason: text(limits.shortText).default(''),
  }),
  z.strictObject({ action: z.literal('take') }),
]);
export type MailLinkAction = z.infer<typeof mailLinkActionSchema>;
