import {
  calendarAnswers,
  limits,
  mailCheckKinds,
  mailCheckStates,
  messageStates,
  suppressionSources,
} from '@ponte/domain';
import { z } from 'zod';
import { email, id, instant, line, page, pageQuery } from './common.ts';

const count = z.number().int();

/** What becomes of an event's mail, as it is at this moment. */
export const deliverySchema = z
  .strictObject({
    states: z.partialRecord(z.enum(messageStates), count),
    /** Of those that are queued: which a server has put off already. */
    retrying: count,
    /** Reported back after a server had taken them. */
    bounced: count,
    /** People whose calendar has not got the newest word about a meeting, and will not. */
    undelivered: count,
    suppressed: count,
    /** What calendars said to invitations that still stand. */
    answers: z.partialRecord(z.enum(calendarAnswers), count),
    /** When the next message is to be tried; null: nothing waits. */
    nextDueAt: instant.nullable(),
    /** How many were sent in each of the last minutes, oldest first. */
    perMinute: z.array(z.strictObject({ at: instant, sent: count })),
  })
  .meta({ id: 'Delivery' });
export type DeliveryShape = z.infer<typeof deliverySchema>;

export const suppressionSchema = z
  .strictObject({
    address: z.string(),
    /** Whose it is in this event, as far as one knows. */
    name: z.string(),
    participantId: id.nullable(),
    reason: z.string(),
    source: z.enum(suppressionSources),
    /** The message after which mail stopped, where it is one of this event. */
    messageId: id.nullable(),
    createdAt: instant,
  })
  .meta({ id: 'Suppression' });
export type SuppressionShape = z.infer<typeof suppressionSchema>;
export const suppressionPageSchema = page(suppressionSchema);
export const suppressionQuery = z.strictObject({
  ...pageQuery,
  text: line(limits.name).optional(),
});
export const liftSuppressionSchema = z.strictObject({ address: email });

const dnsRecord = z.strictObject({ name: z.string(), type: z.string(), value: z.string() });

/** What the world sees of the domain that mail comes from, and what to add there. */
export const mailSetUpSchema = z
  .strictObject({
    domain: z.string(),
    sender: z.string(),
    /** Null: there is no mail server, everything stays in the product. */
    server: z.string().nullable(),
    checks: z.array(
      z.strictObject({
        kind: z.enum(mailCheckKinds),
        state: z.enum(mailCheckStates),
        found: z.array(z.string()),
        /** What should be there. */
        record: dnsRecord.nullable(),
      }),
    ),
    /** The doors that are open for answers and bounces. */
    doors: z.strictObject({ http: z.boolean(), mailbox: z.boolean(), port: z.boolean() }),
  })
  .meta({ id: 'MailSetUp' });
export type MailSetUpShape = z.infer<typeof mailSetUpSchema>;

/** What the mail server answered to a mail to the caller's own address. */
export const mailTrialSchema = z
  .strictObject({
    to: z.string(),
    state: z.enum(['sent', 'kept', 'failed']),
    words: z.string(),
    tookMs: count,
  })
  .meta({ id: 'MailTrial' });
export type MailTrialShape = z.infer<typeof mailTrialSchema>;
