import type { QuestionKind } from './kinds.ts';
import { limits } from './limits.ts';
import type { RuleCode } from './rule-codes.ts';
import {
  type EventState,
  type ParticipantAction,
  type ParticipantState,
  participantActions,
  placeTakingStates,
} from './states.ts';

/** Instants are epoch milliseconds; null means no such border. */
export type RegistrationFacts = {
  readonly eventState: EventState;
  readonly event: { readonly opensAt: number | null; readonly closesAt: number | null };
  readonly type: { readonly opensAt: number | null; readonly closesAt: number | null };
  readonly existing: ParticipantState | null;
};

/** Why the person may not register with this participation type now, or null. Capacity is the database's to judge. */
export function whyNotRegister(facts: RegistrationFacts, now: number): RuleCode | null {
  if (facts.existing && !participantActions.register.includes(facts.existing as never))
    return 'already_registered';
  if (facts.eventState === 'draft') return 'registration_not_open';
  if (facts.eventState !== 'open') return 'registration_closed';
  const { event, type } = facts;
  if (event.opensAt !== null && now < event.opensAt) return 'registration_not_open';
  if (event.closesAt !== null && now >= event.closesAt) return 'registration_closed';
  const isTypeOpen =
    (type.opensAt === null || now >= type.opensAt) &&
    (type.closesAt === null || now < type.closesAt);
  return isTypeOpen ? null : 'type_not_open';
}

/** Why the action is not open to a participant in this state, or null. */
export const whyNotActOnParticipant = (
  state: ParticipantState,
  action: ParticipantAction,
): RuleCode | null =>
  (participantActions[action] as readonly ParticipantState[]).includes(state)
    ? null
    : 'participant_state_forbids';

/** Why an offered place can no longer be taken, or null. */
export function whyNotTakeOffer(
  state: ParticipantState,
  offeredUntil: number | null,
  now: number,
): RuleCode | null {
  if (state !== 'offered') return 'participant_state_forbids';
  return offeredUntil !== null && now >= offeredUntil ? 'offer_expired' : null;
}

export const doesTakePlace = (state: ParticipantState): boolean =>
  (placeTakingStates as readonly ParticipantState[]).includes(state);

export type QuestionFacts = {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly isRequired: boolean;
  readonly optionIds: readonly string[];
};

/** A text, one option's id, several option ids, a stored file's id, or a given consent. */
export type AnswerValue = string | readonly string[] | boolean;

const isEmpty = (value: AnswerValue | undefined): boolean =>
  value === undefined || value === false || (typeof value !== 'boolean' && value.length === 0);

function hasRightShape(question: QuestionFacts, value: AnswerValue): boolean {
  switch (question.kind) {
    case 'text':
      return typeof value === 'string' && value.length <= limits.shortText;
    case 'long_text':
      return typeof value === 'string' && value.length <= limits.longText;
    case 'file':
      return typeof value === 'string';
    case 'consent':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && question.optionIds.includes(value);
    case 'choices':
      return (
        Array.isArray(value) &&
        value.every((id) => question.optionIds.includes(id)) &&
        new Set(value).size === value.length
      );
  }
}

/** Why one answer does not do for its question, or null. */
export function whyNotAnswer(
  question: QuestionFacts,
  value: AnswerValue | undefined,
): RuleCode | null {
  if (isEmpty(value)) {
    if (!question.isRequired) return null;
    return question.kind === 'consent' ? 'consent_required' : 'answer_required';
  }
  return hasRightShape(question, value as AnswerValue) ? null : 'answer_wrong';
}

/** All faults of a set of answers, by question id; answers to unknown questions are faults too. */
export function findAnswerFaults(
  questions: readonly QuestionFacts[],
  answers: Readonly<Record<string, AnswerValue>>,
): { questionId: string; code: RuleCode }[] {
  const known = new Set(questions.map(({ id }) => id));
  const strangers = Object.keys(answers).filter((id) => !known.has(id));
  const faults = questions.flatMap((question) => {
    const code = whyNotAnswer(question, answers[question.id]);
    return code ? [{ questionId: question.id, code }] : [];
  });
  return [
    ...faults,
    ...strangers.map((questionId) => ({ questionId, code: 'question_unknown' as const })),
  ];
}

/** A note is its author's to take back, or of those who run the whole event. */
export const whyNotDeleteNote = (isAuthor: boolean, runsEvent: boolean): RuleCode | null =>
  isAuthor || runsEvent ? null : 'forbidden';
