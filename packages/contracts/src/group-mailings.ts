import { limits } from '@ponte/domain';
import { z } from 'zod';
import { id, instant, localisedText, requiredLine, text } from './common.ts';
import { networkParams } from './networks.ts';
import { whyNot } from './problem.ts';

export const mailingInput = z.strictObject({
  subject: requiredLine(limits.title),
  body: text(limits.letter).min(1),
});
export type MailingInput = z.infer<typeof mailingInput>;
export const mailingParams = networkParams.extend({ mailing: id });

/** What became of the copy of one person. */
export const mailingFates = ['waiting', 'sent', 'undelivered', 'skipped'] as const;
export type MailingFate = (typeof mailingFates)[number];

const row = z.strictObject({
  id,
  subject: z.string(),
  body: z.string(),
  /** Who wrote it; null when the account is gone. */
  sender: z.string().nullable(),
  sentAt: instant,
  recipients: z.number().int(),
  undelivered: z.number().int(),
});

export const groupMailingsSchema = z
  .strictObject({
    items: z.array(row),
    /** Who would get one now, and how many contact persons have asked for none. */
    recipients: z.number().int(),
    without: z.number().int(),
    /** Whether the reader, as a contact person, gets them; null for others. */
    wantsMailings: z.boolean().nullable(),
    actions: z.strictObject({ send: whyNot }),
  })
  .meta({ id: 'GroupMailings' });
export type GroupMailingsShape = z.infer<typeof groupMailingsSchema>;

export const groupMailingSchema = row
  .extend({
    people: z.array(
      z.strictObject({
        id,
        name: z.string(),
        fate: z.enum(mailingFates),
        sentAt: instant.nullable(),
      }),
    ),
  })
  .meta({ id: 'GroupMailing' });
export type GroupMailingShape = z.infer<typeof groupMailingSchema>;

/** The letter as the caller would get it. */
export const mailingPreviewSchema = z.strictObject({
  subject: z.string(),
  html: z.string(),
});
export const wantsMailings = z.strictObject({ wantsMailings: z.boolean() });
/** Which group's mailings an address ends, and whether they still come. */
export const mailingReaderSchema = wantsMailings.extend({
  names: localisedText(limits.title),
});
