import type { ChangedQuestion, NewQuestion } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import { limits, type QuestionKind } from '@ponte/domain';
import type { Call } from '../../call/call.ts';
import { found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { edit, ensureSameIds } from './editing.ts';
import * as queries from './queries.ts';

const kindsWithOptions: readonly QuestionKind[] = ['choice', 'choices'];

/** Options with ids; a choice needs at least two of them, other questions have none. */
function toOptions(call: Call, kind: QuestionKind, options: NewQuestion['options']) {
  if (!kindsWithOptions.includes(kind)) return [];
  if (options.length < 2)
    throw refuse('answer_wrong', { faults: [{ path: 'options', code: 'too_few_options' }] });
  const named = options.map(({ id, labels }) => ({ id: id ?? call.deps.ids.next(), labels }));
  if (new Set(named.map(({ id }) => id)).size < named.length)
    throw refuse('answer_wrong', { faults: [{ path: 'options', code: 'invalid' }] });
  return named;
}

async function ensureOwnType(
  tx: Transaction,
  eventId: string,
  typeId: string | null,
): Promise<void> {
  if (typeId && !(await queries.holdType(tx, eventId, typeId, 'key share')))
    throw refuse('answer_wrong', { faults: [{ path: 'typeId', code: 'not_found' }] });
}

export function createQuestion(
  call: Call,
  event: EventRow,
  input: NewQuestion,
): Promise<queries.QuestionRow> {
  const id = call.deps.ids.next();
  const add = async (tx: Transaction) => {
    const questions = await queries.listQuestions(tx, event.id);
    if (questions.length >= limits.questions) throw refuse('too_many_entries');
    await ensureOwnType(tx, event.id, input.typeId);
    const position = Math.max(0, ...questions.map((question) => question.position)) + 1;
    const options = toOptions(call, input.kind, input.options);
    return queries.insertQuestion(tx, { ...input, options, id, eventId: event.id, position });
  };
  return edit(call, event, 'participants.create_question', add, id);
}

export function changeQuestion(
  call: Call,
  event: EventRow,
  id: string,
  { version, ...input }: ChangedQuestion,
): Promise<queries.QuestionRow> {
  const change = async (tx: Transaction) => {
    const { kind } = found(await queries.findQuestion(tx, event.id, id));
    await ensureOwnType(tx, event.id, input.typeId);
    const row = { ...input, options: toOptions(call, kind, input.options) };
    const changed = await queries.updateQuestion(tx, event.id, id, version, row);
    if (!changed) throw refuse('stale_state');
    return changed;
  };
  return edit(call, event, 'participants.change_question', change, id);
}

/** Deletes a question together with its answers; the organiser has been shown how many there are. */
export const deleteQuestion = (
  call: Call,
  event: EventRow,
  id: string,
  version: number,
): Promise<void> =>
  edit(
    call,
    event,
    'participants.delete_question',
    async (tx) => {
      found(await queries.findQuestion(tx, event.id, id));
      if (!(await queries.deleteQuestion(tx, event.id, id, version))) throw refuse('stale_state');
    },
    id,
  );

export const orderQuestions = (call: Call, event: EventRow, ids: string[]): Promise<void> =>
  edit(call, event, 'participants.order_questions', async (tx) => {
    ensureSameIds(await queries.listQuestions(tx, event.id), ids);
    await queries.orderQuestions(tx, event.id, ids);
  });
