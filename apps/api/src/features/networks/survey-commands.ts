import type { DecideSurvey, SurveyAnswerInput, SurveyTexts } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import {
  limits,
  type RespondentKind,
  type SurveyAction,
  whyNotAnswerSurvey,
  whyNotDecideSurvey,
  whyNotSurvey,
} from '@ponte/domain';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import * as queries from './queries.ts';
import { recordInNetwork } from './recording.ts';
import { type Actor, requireLead } from './viewing.ts';

type Seen = { id: string; version: number };
type Change = Partial<Omit<queries.SurveyRow, 'id' | 'version'>>;

const toRow = ({ titles, texts, options, closesAt }: SurveyTexts) => ({
  titles,
  texts,
  options: [...new Set(options)],
  closesAt: closesAt ? new Date(closesAt) : null,
});

export function createSurvey(
  call: Call,
  actor: Actor,
  key: string,
  input: SurveyTexts,
): Promise<queries.SurveyRow> {
  return transact(call, async (tx) => {
    const { network } = await requireLead(tx, actor, key);
    await queries.holdNetwork(tx, network.id);
    if ((await queries.countSurveys(tx, network.id)) >= limits.surveys)
      throw refuse('too_many_entries');
    const row = await queries.insertSurvey(tx, {
      ...toRow(input),
      id: call.deps.ids.next(),
      key: call.deps.ids.secret(),
      networkId: network.id,
      createdAt: call.now,
    });
    await recordInNetwork(tx, call, network.id, 'create_survey', { surveyId: row.id });
    return row;
  });
}

type Verb = Parameters<typeof recordInNetwork>[3];

/** One change by those who lead: `decide` says what is written, or refuses. */
function changeByLead(
  call: Call,
  actor: Actor,
  key: string,
  seen: Seen,
  verb: Verb,
  decide: (row: queries.SurveyRow, tx: Transaction) => Change | Promise<Change>,
): Promise<queries.SurveyRow> {
  return transact(call, async (tx) => {
    const { network } = await requireLead(tx, actor, key);
    const present = found(await queries.findSurvey(tx, network.id, seen.id));
    const row = await queries.updateSurvey(tx, seen, await decide(present, tx));
    if (!row) throw refuse('stale_state');
    await recordInNetwork(tx, call, network.id, verb, { surveyId: row.id });
    return row;
  });
}

export const changeSurvey = (
  call: Call,
  actor: Actor,
  key: string,
  seen: Seen,
  input: SurveyTexts,
): Promise<queries.SurveyRow> =>
  changeByLead(call, actor, key, seen, 'change_survey', ({ state }) => {
    ensure(whyNotSurvey('edit', state));
    return toRow(input);
  });

const steps = {
  open: { action: 'open', verb: 'open_survey' },
  closed: { action: 'close', verb: 'close_survey' },
} as const satisfies Record<string, { action: SurveyAction; verb: Verb }>;

/** Opens the survey for answers, or closes it; opened once more, its former end no longer counts. */
export const moveSurvey = (
  call: Call,
  actor: Actor,
  key: string,
  seen: Seen,
  to: keyof typeof steps,
): Promise<queries.SurveyRow> =>
  changeByLead(call, actor, key, seen, steps[to].verb, ({ state, closesAt }) => {
    ensure(whyNotSurvey(steps[to].action, state));
    const isOver = to === 'open' && closesAt !== null && closesAt <= call.now;
    return { state: to, ...(isOver ? { closesAt: null } : {}) };
  });

/** Ends the survey in the sectors that the group has agreed on: events and the exchange propose them from now on. */
export const decideSurvey = (
  call: Call,
  actor: Actor,
  key: string,
  { chosen, reasons, version, id }: DecideSurvey & { id: string },
): Promise<queries.SurveyRow> =>
  changeByLead(call, actor, key, { id, version }, 'decide_survey', ({ state, options }) => {
    ensure(whyNotDecideSurvey(state, options, chosen));
    // In the order of the survey, so that the same choice reads the same everywhere.
    const ordered = options.filter((code) => chosen.includes(code));
    return { state: 'decided', chosen: ordered, reasons, decidedAt: call.now };
  });

export function deleteSurvey(call: Call, actor: Actor, key: string, seen: Seen): Promise<void> {
  return transact(call, async (tx) => {
    const { network } = await requireLead(tx, actor, key);
    const present = found(await queries.findSurvey(tx, network.id, seen.id));
    ensure(whyNotSurvey('delete', present.state));
    if (!(await queries.deleteSurvey(tx, seen))) throw refuse('stale_state');
    await recordInNetwork(tx, call, network.id, 'delete_survey', { surveyId: seen.id });
  });
}

const only = <T>(record: Readonly<Record<string, T>>, codes: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([code]) => codes.includes(code)));

/**
 * Writes what one person answers, again as often as they like until the survey closes. Whoever speaks for a member
 * answers as an institution; everybody else who has the address, as a local actor.
 */
export function answerSurvey(
  call: Call,
  accountId: string,
  surveyId: string,
  input: SurveyAnswerInput,
): Promise<void> {
  return transact(call, async (tx) => {
    const survey = found(await queries.holdSurvey(tx, surveyId));
    ensure(whyNotAnswerSurvey(survey.state, survey.closesAt, call.now));
    const unknown = Object.keys(input.weights).some((code) => !survey.options.includes(code));
    if (unknown) throw refuse('survey_choice_unknown');
    const role = await queries.findMyRole(tx, survey.networkId, accountId);
    const kind: RespondentKind = role ? 'institution' : 'local_actor';
    await queries.writeSurveyAnswer(tx, {
      surveyId,
      accountId,
      kind,
      organisation: input.organisation,
      weights: input.weights,
      comments: only(input.comments, survey.options),
      comment: input.comment,
      answeredAt: call.now,
    });
    await recordInNetwork(tx, call, survey.networkId, 'answer_survey', { surveyId });
  });
}
