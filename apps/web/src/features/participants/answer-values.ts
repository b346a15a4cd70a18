import type { Answers, AnswerValue, Question } from './types.ts';

const emptyAnswers: Record<Question['kind'], AnswerValue> = {
  text: '',
  long_text: '',
  choice: '',
  choices: [],
  file: '',
  consent: false,
};

/** The questions that people of a type are asked. */
export const questionsOfType = (questions: readonly Question[], typeId: string): Question[] =>
  questions.filter((question) => question.typeId === null || question.typeId === typeId);

/** An entry for every question, empty where nothing was answered, so that each has its field. */
export const fillAnswers = (questions: readonly Question[], given: Answers): Answers =>
  Object.fromEntries(questions.map(({ id, kind }) => [id, given[id] ?? emptyAnswers[kind]]));
