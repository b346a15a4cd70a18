import {
  businessFieldNames,
  exchangeKinds,
  limits,
  locales,
  newsletterStates,
} from '@ponte/domain';
import { z } from 'zod';
import { day, id, instant, locale, localisedLine, localisedText, version } from './common.ts';
import { whyNot } from './problem.ts';

const field = z.enum(businessFieldNames);
const fields = z.array(field).max(businessFieldNames.length);

/** A box that was ticked, several, or none: forms without scripts send what they have. */
export const boxes = <T extends z.ZodType>(each: T, most: number) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(each).max(most),
  );

/** What guards a public form; site/form-guard.ts of the server says how. */
export const guardShape = {
  stamp: z.string().max(60).default(''),
  homepage: z.string().max(500).default(''),
};

/** Bounded here, judged by the page: a person who mistypes an address gets the form back, with words. */
export const signUpFormSchema = z.strictObject({
  email: z.string().max(400).default(''),
  locale,
  fields: boxes(field, businessFieldNames.length),
  consent: z.literal('yes').optional(),
  ...guardShape,
});
export type SignUpForm = z.infer<typeof signUpFormSchema>;

export const subscriptionFormSchema = z.strictObject({
  action: z.enum(['change', 'end']),
  locale: locale.optional(),
  fields: boxes(field, businessFieldNames.length),
});

export const newsletterTokenParams = z.strictObject({ token: z.string().max(60) });
export const newsletterNumberParams = z.strictObject({
  number: z.coerce.number().int().min(1).max(1_000_000),
});
export const noForm = z.strictObject({});

const ids = z
  .array(id)
  .max(limits.newsletterItems)
  .refine((list) => new Set(list).size === list.length, 'twice');

const told = {
  fields,
  subjects: localisedLine(limits.title),
  intros: localisedText(limits.letter),
  newsIds: ids,
  eventIds: ids,
  profileIds: ids,
};

const counted = z.number().int();

export const newsletterIssueSchema = z
  .strictObject({
    id,
    number: counted.nullable(),
    state: z.enum(newsletterStates),
    ...told,
    sendAt: instant.nullable(),
    sentAt: instant.nullable(),
    /** How many it goes to, by language, as they are now. */
    audience: z.array(z.strictObject({ locale, readers: counted })),
    figures: z.strictObject({
      recipients: counted,
      sent: counted,
      waiting: counted,
      failed: counted,
      unsubscribed: counted,
    }),
    actions: z.strictObject({ edit: whyNot, send: whyNot, recall: whyNot, delete: whyNot }),
    version,
  })
  .meta({ id: 'NewsletterIssue' });
export type NewsletterIssueShape = z.infer<typeof newsletterIssueSchema>;

export const newsletterListSchema = z.strictObject({
  items: z.array(
    z
      .strictObject({
        id,
        number: counted.nullable(),
        state: z.enum(newsletterStates),
        subjects: localisedLine(limits.title),
        sendAt: instant.nullable(),
        sentAt: instant.nullable(),
        recipients: counted,
        unsubscribed: counted,
      })
      .meta({ id: 'NewsletterRow' }),
  ),
});

export const newsletterParams = z.strictObject({ issue: id });
export const newsletterPreviewParams = newsletterParams.extend({ locale });
export const newsletterPreviewQuery = z.strictObject({ field: field.optional() });
export const changeNewsletterSchema = z.strictObject({ ...told, version });
export type ChangeNewsletter = z.infer<typeof changeNewsletterSchema>;
/** `sendAt` null: now. */
export const scheduleNewsletterSchema = z.strictObject({ sendAt: instant.nullable(), version });
export const tryNewsletterSchema = z.strictObject({ locale });

const names = localisedText(limits.longText);

/** What a newsletter may tell of: published, coming, listed. */
export const newsletterChoicesSchema = z
  .strictObject({
    news: z.array(z.strictObject({ id, titles: names, publishedAt: instant })),
    events: z.array(z.strictObject({ id, titles: names, firstDay: day })),
    profiles: z.array(
      z.strictObject({ id, titles: names, kind: z.enum(exchangeKinds), fields, listedAt: instant }),
    ),
  })
  .meta({ id: 'NewsletterChoices' });

export const newsletterReadersSchema = z
  .strictObject({
    total: counted,
    /** Confirmed in the last 30 days. */
    lately: counted,
    languages: z.array(z.strictObject({ locale: z.enum(locales), readers: counted })),
    /** Those who chose a field; whoever chose none reads all. */
    fields: z.array(z.strictObject({ field, readers: counted })),
  })
  .meta({ id: 'NewsletterReaders' });
