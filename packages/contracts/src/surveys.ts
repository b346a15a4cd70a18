import { highestWeight, limits, surveyStates } from '@ponte/domain';
import { z } from 'zod';
import {
  id,
  instant,
  line,
  localisedText,
  requiredLocalisedLine,
  sectors,
  text,
  version,
} from './common.ts';

const state = z.enum(surveyStates);
const refusal = z.string().nullable();
const code = z.string().max(10);

export const surveyTextsSchema = z.strictObject({
  titles: requiredLocalisedLine(limits.title),
  texts: localisedText(limits.longText).default({}),
  options: sectors.min(2),
  closesAt: instant.nullable().default(null),
});
export type SurveyTexts = z.infer<typeof surveyTextsSchema>;
export const changedSurveySchema = surveyTextsSchema.extend({ version });
export const surveyParams = z.strictObject({ network: z.string().max(100), survey: id });
export const surveyKeyParams = z.strictObject({ key: z.string().regex(/^[\w-]{16,64}$/) });

export const surveyStepSchema = z.strictObject({
  to: z.enum(['open', 'closed']),
  version,
});
export const decideSurveySchema = z.strictObject({
  chosen: sectors.min(1),
  reasons: localisedText(limits.longText).default({}),
  version,
});
export type DecideSurvey = z.infer<typeof decideSurveySchema>;

const weight = z.number().int().min(0).max(highestWeight);
const answer = {
  organisation: line(limits.title).default(''),
  weights: z.record(code, weight),
  comments: z.record(code, text(limits.shortText)).default({}),
  comment: text(limits.message).default(''),
};
export const surveyAnswerSchema = z.strictObject(answer);
export type SurveyAnswerInput = z.infer<typeof surveyAnswerSchema>;

const head = {
  id,
  titles: localisedText(limits.title),
  state,
  options: z.array(z.string()),
  closesAt: instant.nullable(),
};
export const surveyRowSchema = z
  .strictObject({ ...head, answers: z.number().int(), hasAnswered: z.boolean() })
  .meta({ id: 'SurveyRow' });
export const surveyListSchema = z.strictObject({
  items: z.array(surveyRowSchema),
  actions: z.strictObject({ create: refusal }),
});

const rank = z
  .strictObject({
    code: z.string(),
    answers: z.number().int(),
    mean: z.number().nullable(),
    institutions: z.number().nullable(),
    localActors: z.number().nullable(),
    agreement: z.number().nullable(),
    spread: z.array(z.number().int()),
    comments: z.array(z.strictObject({ organisation: z.string(), text: z.string() })),
  })
  .meta({ id: 'SectorRank' });

/** Who answers sees the question and their own answer; what the others think, only after it is closed. */
const question = {
  ...head,
  texts: localisedText(limits.longText),
  network: z.strictObject({ slug: z.string(), names: localisedText(limits.title) }),
  mine: z.strictObject(answer).nullable(),
  answer: refusal,
};
export const surveyQuestionSchema = z.strictObject(question).meta({ id: 'SurveyQuestion' });
export const surveyPageSchema = z
  .strictObject({
    ...question,
    version,
    /** Of the address at which one answers, to be handed on; null before it is opened. */
    key: z.string().nullable(),
    answers: z.strictObject({ institutions: z.number().int(), localActors: z.number().int() }),
    /** Null while the survey runs, for everybody: nobody is led by what others wrote. */
    ranks: z.array(rank).nullable(),
    remarks: z.array(z.strictObject({ organisation: z.string(), text: z.string() })),
    chosen: z.array(z.string()),
    reasons: localisedText(limits.longText),
    decidedAt: instant.nullable(),
    actions: z.strictObject({
      edit: refusal,
      open: refusal,
      close: refusal,
      decide: refusal,
      delete: refusal,
    }),
  })
  .meta({ id: 'SurveyPage' });
export type SurveyPageShape = z.infer<typeof surveyPageSchema>;
export type SurveyQuestionShape = z.infer<typeof surveyQuestionSchema>;
