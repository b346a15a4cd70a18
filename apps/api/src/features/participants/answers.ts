import type { Answers } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import { type AnswerValue, findAnswerFaults, type QuestionFacts } from '@ponte/domain';
import { type FieldFault, refuse } from '../../http/errors.ts';
import * as queries from './queries.ts';

const toFacts = (question: queries.QuestionRow): QuestionFacts => ({
  id: question.id,
  kind: question.kind,
  isRequired: question.isRequired,
  optionIds: question.options.map(({ id }) => id),
});

const isGiven = (value: AnswerValue): boolean =>
  typeof value === 'boolean' ? value : value.length > 0;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Answers that name a file which is not there, or is somebody else's. */
async function findFileFaults(
  tx: Transaction,
  questions: readonly queries.QuestionRow[],
  answers: readonly queries.AnswerRow[],
  isOwn: (file: queries.FileRow) => boolean,
): Promise<FieldFault[]> {
  const kinds = new Map(questions.map(({ id, kind }) => [id, kind]));
  const named = answers.filter(({ questionId }) => kinds.get(questionId) === 'file');
  const ids = named.flatMap(({ value }) =>
    typeof value === 'string' && uuid.test(value) ? [value] : [],
  );
  const own = new Set((await queries.listFiles(tx, ids)).filter(isOwn).map(({ id }) => id));
  return named
    .filter(({ value }) => !own.has(String(value)))
    .map(({ questionId }) => ({ path: `answers.${questionId}`, code: 'answer_wrong' }));
}

export type AnswerOwner = {
  /** Accounts whose uploads may be named: the person's and the caller's. */
  accountIds: readonly (string | null)[];
  /** What was answered before, whoever uploaded it. */
  former: readonly queries.AnswerRow[];
};

/** The answers that were given, checked against the questions of the type; every fault is named at its field. */
export async function checkAnswers(
  tx: Transaction,
  type: { eventId: string; id: string },
  answers: Answers,
  owner: AnswerOwner,
): Promise<queries.AnswerRow[]> {
  const questions = await queries.listQuestions(tx, type.eventId, type.id);
  const given = Object.entries(answers).flatMap(([questionId, value]) =>
    isGiven(value) ? [{ questionId, value }] : [],
  );
  const faults = findAnswerFaults(questions.map(toFacts), answers);
  if (faults.length > 0) {
    const [first] = faults;
    throw refuse(first?.code ?? 'answer_wrong', {
      faults: faults.map(({ questionId, code }) => ({ path: `answers.${questionId}`, code })),
    });
  }
  const formerFiles = new Set(owner.former.map(({ value }) => value));
  const isOwn = (file: queries.FileRow) =>
    formerFiles.has(file.id) ||
    (file.accountId !== null && owner.accountIds.includes(file.accountId));
  const fileFaults = await findFileFaults(tx, questions, given, isOwn);
  if (fileFaults.length > 0) throw refuse('answer_wrong', { faults: fileFaults });
  return given;
}
