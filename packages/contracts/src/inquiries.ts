import {
  areas,
  businessFieldNames,
  inquiryStates,
  inquiryStepKinds,
  limits,
  routeReasons,
} from '@ponte/domain';
import { z } from 'zod';
import { country, id, instant, locale, requiredLine, text, version } from './common.ts';
import { guardShape } from './newsletter.ts';
import { whyNot } from './problem.ts';

const areaCodes: readonly string[] = areas.map(({ code }) => code);
const field = z.enum(businessFieldNames);

/** Bounded here, judged by the page: a person who leaves something out gets the form back, with words. */
export const inquiryFormSchema = z.strictObject({
  name: z.string().max(400).default(''),
  email: z.string().max(400).default(''),
  company: z.string().max(400).default(''),
  country: country,
  area: z
    .string()
    .refine((code) => code === '' || areaCodes.includes(code), 'area')
    .default(''),
  field: z.union([field, z.literal('')]).default(''),
  question: z.string().max(8_000).default(''),
  consent: z.literal('yes').optional(),
  ...guardShape,
});
export type InquiryForm = z.infer<typeof inquiryFormSchema>;

/** What a question must have to be kept. */
export const inquiryTextsSchema = z.strictObject({
  name: requiredLine(limits.name),
  email: z.email().max(limits.email).toLowerCase(),
  company: requiredLine(limits.name),
  field,
  question: text(limits.question).min(10),
});

const row = {
  id,
  state: z.enum(inquiryStates),
  company: z.string(),
  country: z.string(),
  area: z.string(),
  field,
  /** How the question begins. */
  question: z.string(),
  institution: z.strictObject({ id, name: z.string() }).nullable(),
  dueAt: instant,
  isOverdue: z.boolean(),
  createdAt: instant,
};

export const inquiryListQuery = z.strictObject({ which: z.enum(['open', 'done']).default('open') });
export const inquiryListSchema = z.strictObject({
  items: z.array(z.strictObject(row).meta({ id: 'InquiryRow' })),
});

export const inquirySchema = z
  .strictObject({
    ...row,
    locale,
    name: z.string(),
    email: z.string(),
    reasons: z.array(z.enum(routeReasons)),
    steps: z.array(
      z.strictObject({
        id,
        kind: z.enum(inquiryStepKinds),
        by: z.string(),
        to: z.string(),
        words: z.string(),
        at: instant,
      }),
    ),
    /** To whom it may be handed on. */
    institutions: z.array(z.strictObject({ id, name: z.string(), country: z.string() })),
    actions: z.strictObject({ answer: whyNot, handOn: whyNot, close: whyNot }),
    version,
  })
  .meta({ id: 'Inquiry' });
export type InquiryShape = z.infer<typeof inquirySchema>;

export const inquiryParams = z.strictObject({ inquiry: id });
export const answerInquirySchema = z.strictObject({ words: text(limits.letter).min(1), version });
export const handOnInquirySchema = z.strictObject({
  institutionId: id,
  words: text(limits.message).default(''),
  version,
});
