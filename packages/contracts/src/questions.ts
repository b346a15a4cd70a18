import { limits, questionKinds } from '@ponte/domain';
import { z } from 'zod';
import {
  eventParams,
  id,
  localisedText,
  requiredLocalisedLine,
  seenVersion,
  text,
  version,
} from './common.ts';

export const questionParams = eventParams.extend({ question: id });

const label = requiredLocalisedLine(limits.shortText);
const hint = localisedText(limits.shortText);
export const questionOptionSchema = z.strictObject({ id, labels: label });

/** A registration question. `typeId` null: asked of everybody. */
export const questionSchema = z
  .strictObject({
    id,
    typeId: id.nullable(),
    kind: z.enum(questionKinds),
    labels: label,
    hints: hint,
    options: z.array(questionOptionSchema),
    isRequired: z.boolean(),
    position: z.number().int(),
    version,
  })
  .meta({ id: 'Question' });
export type QuestionShape = z.infer<typeof questionSchema>;
export const questionListSchema = z.strictObject({ items: z.array(questionSchema) });

/** The same with the number of people who answered it, which a deletion would take along. */
export const countedQuestionSchema = questionSchema
  .extend({ answers: z.number().int() })
  .meta({ id: 'CountedQuestion' });
export const countedQuestionListSchema = z.strictObject({ items: z.array(countedQuestionSchema) });

/** An option keeps its id when it is edited; a new one gets its id from the server. */
const options = z
  .array(z.strictObject({ id: id.optional(), labels: label }))
  .max(limits.questionOptions);

const fields = {
  typeId: id.nullable(),
  labels: label,
  hints: hint,
  options,
  isRequired: z.boolean(),
};

export const newQuestionSchema = z.strictObject({
  ...fields,
  kind: z.enum(questionKinds),
  typeId: id.nullable().default(null),
  hints: hint.default({}),
  options: options.default([]),
  isRequired: z.boolean().default(false),
});
export type NewQuestion = z.infer<typeof newQuestionSchema>;

/** The kind stays: answers given under one kind mean nothing under another. */
export const changedQuestionSchema = z.strictObject({ ...fields, ...seenVersion.shape });
export type ChangedQuestion = z.infer<typeof changedQuestionSchema>;

/** A text, one option's id, several option ids, a stored file's id, or a given consent. */
export const answerValueSchema = z.union([
  text(limits.longText),
  z.array(id).max(limits.questionOptions),
  z.boolean(),
]);
/** By question id. */
export const answersSchema = z.record(id, answerValueSchema);
export type Answers = z.infer<typeof answersSchema>;
