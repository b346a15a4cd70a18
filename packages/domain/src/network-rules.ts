import {
  highestWeight,
  type NetworkRole,
  type RespondentKind,
  type SurveyAction,
  type SurveyState,
  surveyActions,
} from './network-kinds.ts';
import type { RuleCode } from './rule-codes.ts';

/** Who asks about a network: through the organisation whose contact they are, if any. */
export type NetworkViewer = {
  readonly role: NetworkRole | null;
  readonly isAdministrator: boolean;
};

/** Why somebody may not read what the group keeps to itself, or null. Hidden networks do not even exist for them. */
export function whyNotReadDesk(
  { role, isAdministrator }: NetworkViewer,
  isPublic: boolean,
): RuleCode | null {
  if (role || isAdministrator) return null;
  return isPublic ? 'network_not_yours' : 'not_found';
}

/** Why somebody may not change the network itself, its members and surveys, or null. */
export function whyNotLead(viewer: NetworkViewer, isPublic: boolean): RuleCode | null {
  const refusal = whyNotReadDesk(viewer, isPublic);
  if (refusal) return refusal;
  return viewer.role === 'lead' || viewer.isAdministrator ? null : 'network_leads_only';
}

/** Why a network may not lose this leading member, or null: somebody must be left to lead. */
export const whyNotLoseLead = (role: NetworkRole, leads: number): RuleCode | null =>
  role === 'lead' && leads <= 1 ? 'network_last_lead' : null;

/** Why the state of a survey forbids the action, or null. */
export const whyNotSurvey = (action: SurveyAction, state: SurveyState): RuleCode | null =>
  (surveyActions[action] as readonly SurveyState[]).includes(state) ? null : 'survey_state_forbids';

/** Why a survey may not be answered, or null; its last instant still counts. */
export function whyNotAnswerSurvey(
  state: SurveyState,
  closesAt: Date | null,
  now: Date,
): RuleCode | null {
  const refusal = whyNotSurvey('answer', state);
  if (refusal) return refusal;
  return closesAt !== null && now > closesAt ? 'survey_over' : null;
}

/** Why a survey may not end in this choice, or null. */
export function whyNotDecideSurvey(
  state: SurveyState,
  options: readonly string[],
  chosen: readonly string[],
): RuleCode | null {
  const refusal = whyNotSurvey('decide', state);
  if (refusal) return refusal;
  const isKnown = chosen.length > 0 && chosen.every((code) => options.includes(code));
  return isKnown ? null : 'survey_choice_unknown';
}

/** What one respondent thinks: a weight for each sector they have an opinion about. */
export type SurveyAnswer = {
  readonly kind: RespondentKind;
  readonly weights: Readonly<Record<string, number>>;
};

export type SectorRank = {
  readonly code: string;
  /** How many have given a weight. */
  readonly answers: number;
  /** The mean weight, from 0 to 5; null when nobody gave one. */
  readonly mean: number | null;
  readonly institutions: number | null;
  readonly localActors: number | null;
  /** 1 when all weights are the same, 0 when half say nothing and half everything; null below two answers. */
  readonly agreement: number | null;
  /** How many have given each weight, from 0 to 5. */
  readonly spread: readonly number[];
};

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The farthest from their mean that weights between 0 and 5 can stand. */
const widest = highestWeight / 2;

function agreementOf(values: readonly number[], mean: number): number | null {
  if (values.length < 2) return null;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return 1 - Math.sqrt(variance) / widest;
}

function rankOne(code: string, answers: readonly SurveyAnswer[]): SectorRank {
  const given = answers.flatMap(({ kind, weights }) => {
    const weight = Object.hasOwn(weights, code) ? weights[code] : undefined;
    return weight === undefined ? [] : [{ kind, weight }];
  });
  const weightsOf = (kind: RespondentKind) =>
    given.filter((each) => each.kind === kind).map(({ weight }) => weight);
  const values = given.map(({ weight }) => weight);
  const mean = meanOf(values);
  return {
    code,
    answers: values.length,
    mean,
    institutions: meanOf(weightsOf('institution')),
    localActors: meanOf(weightsOf('local_actor')),
    agreement: mean === null ? null : agreementOf(values, mean),
    spread: Array.from(
      { length: highestWeight + 1 },
      (_, weight) => values.filter((value) => value === weight).length,
    ),
  };
}

/**
 * The sectors from the weightiest to the least; of two with the same mean, the one on which there is more agreement
 * comes first, then the order in which they were asked about.
 */
export function rankSectors(
  options: readonly string[],
  answers: readonly SurveyAnswer[],
): SectorRank[] {
  const ranks = options.map((code) => rankOne(code, answers));
  return ranks.toSorted(
    (one, other) =>
      (other.mean ?? -1) - (one.mean ?? -1) || (other.agreement ?? 0) - (one.agreement ?? 0),
  );
}
