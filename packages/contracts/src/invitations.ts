import {
  calendarAnswers,
  invitationMethods,
  limits,
  mailPurposes,
  messageLifeKinds,
  messageStates,
} from '@ponte/domain';
import { z } from 'zod';
import {
  eventParams,
  id,
  instant,
  line,
  locale,
  page,
  pageQuery,
  participantParams,
} from './common.ts';
import { whyNot } from './problem.ts';

const messageFields = {
  id,
  purpose: z.enum(mailPurposes),
  state: z.enum(messageStates),
  method: z.enum(invitationMethods).nullable(),
  sequence: z.number().int().nullable(),
  toName: z.string(),
  toAddress: z.string(),
  participantId: id.nullable(),
  meetingId: id.nullable(),
  /** Null until the message is written, which happens when it is sent. */
  subject: z.string().nullable(),
  attempts: z.number().int(),
  lastError: z.string(),
  createdAt: instant,
  sentAt: instant.nullable(),
  /** What the reader's calendar said to it; null while it said nothing, and after the meeting changed. */
  answer: z.enum(calendarAnswers).nullable(),
  /** Whether it was reported back after a server had taken it. */
  isBounced: z.boolean(),
  actions: z.strictObject({ resend: whyNot }),
};

export const messageSummarySchema = z.strictObject(messageFields).meta({ id: 'MessageSummary' });
export type MessageSummary = z.infer<typeof messageSummarySchema>;
export const messagePageSchema = page(messageSummarySchema);

export const messageSchema = z
  .strictObject({
    ...messageFields,
    from: z.string().nullable(),
    messageId: z.string().nullable(),
    /** What happened to it, oldest first. */
    life: z.array(
      z.strictObject({ kind: z.enum(messageLifeKinds), at: instant, words: z.string() }),
    ),
    text: z.string().nullable(),
    html: z.string().nullable(),
    calendar: z
      .strictObject({
        raw: z.string(),
        /** The properties of the entry, unescaped, in their order. */
        properties: z.array(z.strictObject({ name: z.string(), value: z.string() })),
      })
      .nullable(),
  })
  .meta({ id: 'Message' });
export type MessageShape = z.infer<typeof messageSchema>;

export const messageQuery = z.strictObject({
  ...pageQuery,
  state: z.enum(messageStates).optional(),
  participant: id.optional(),
  /** In name, address or subject. */
  text: line(limits.name).optional(),
});

export const ownMessageQuery = z.strictObject(pageQuery);
export const messageParams = eventParams.extend({ message: id });
export const ownMessageParams = participantParams.extend({ message: id });

/** Where a calendar program reads a participant's meetings; whoever knows the address can read them. */
export const feedSchema = z
  .strictObject({ url: z.string(), webcalUrl: z.string() })
  .meta({ id: 'Feed' });

export type FeedShape = z.infer<typeof feedSchema>;

export const feedParams = z.strictObject({ file: z.string().max(200) });

/** Where one meeting can be taken into a calendar by hand; such copies never update. */
export const calendarLinksSchema = z
  .strictObject({
    file: z.string(),
    google: z.string(),
    outlook: z.string(),
    office365: z.string(),
  })
  .meta({ id: 'CalendarLinks' });

/** In which language the programme is told; the event's first one unless given. */
export const programmeQuery = z.strictObject({ language: locale.optional() });
