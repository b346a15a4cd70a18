import type { ExchangeKind } from './exchange-kinds.ts';
import {
  type ExchangeAction,
  type ExchangeTextState,
  exchangeActions,
  type InterestAction,
  type InterestState,
  interestActions,
  type ListingState,
  liveInterestStates,
} from './exchange-states.ts';
import { type Locale, type LocalisedText, writtenLocales } from './locales.ts';
import type { RuleCode } from './rule-codes.ts';

export type ExchangeState = {
  readonly textState: ExchangeTextState;
  readonly listing: ListingState;
};

/** Why the state of a profile forbids the action, or null. */
export function whyNotExchange(action: ExchangeAction, state: ExchangeState): RuleCode | null {
  const { text, listing } = exchangeActions[action];
  const isAllowed =
    (text as readonly ExchangeTextState[]).includes(state.textState) &&
    (listing as readonly ListingState[]).includes(state.listing);
  return isAllowed ? null : 'exchange_state_forbids';
}

/** What an editor must find before a text can be judged. */
export const exchangeParts = [
  'title',
  'summary',
  'description',
  'topic',
  'partner',
  'cooperation',
  'stage',
  'deadline',
] as const;
export type ExchangePart = (typeof exchangeParts)[number];

export type ExchangeTexts = {
  readonly title: LocalisedText;
  readonly summary: LocalisedText;
  readonly description: LocalisedText;
};

export type CompletenessFacts = ExchangeTexts & {
  readonly kind: ExchangeKind;
  readonly sectors: readonly string[];
  readonly technologies: readonly string[];
  readonly partnerRole: LocalisedText;
  readonly cooperation: readonly unknown[];
  readonly stage: string | null;
  /** A calendar day, `YYYY-MM-DD`. */
  readonly callDeadline: string | null;
};

/** The languages in which a reader finds the whole of it: title, summary and description. */
export const wholeLocales = ({ title, summary, description }: ExchangeTexts): Locale[] =>
  writtenLocales(title).filter((locale) => summary[locale]?.trim() && description[locale]?.trim());

const needsStage = (kind: ExchangeKind): boolean => kind === 'technology_offer';
const needsDeadline = (kind: ExchangeKind): boolean => kind === 'research_request';

/**
 * What is still missing, in the order of the form; empty when the text can be handed in. A text must be whole in at
 * least one language. `today` is a calendar day: the deadline of a call must lie ahead.
 */
export function findMissingExchangeParts(facts: CompletenessFacts, today: string): ExchangePart[] {
  const whole = wholeLocales(facts).length > 0;
  const isWritten = (text: LocalisedText) => writtenLocales(text).length > 0;
  const { callDeadline } = facts;
  const filled: Record<ExchangePart, boolean> = {
    title: isWritten(facts.title),
    summary: isWritten(facts.summary),
    description: isWritten(facts.description) && (whole || !isWritten(facts.summary)),
    topic: facts.sectors.length > 0 || facts.technologies.length > 0,
    partner: isWritten(facts.partnerRole),
    cooperation: facts.cooperation.length > 0,
    stage: !needsStage(facts.kind) || facts.stage !== null,
    deadline: !needsDeadline(facts.kind) || (callDeadline !== null && callDeadline > today),
  };
  return exchangeParts.filter((part) => !filled[part]);
}

/** Why a text may not be handed in for review, or null. */
export function whyNotSubmit(
  state: ExchangeState,
  missing: readonly ExchangePart[],
  isNamingItself: boolean,
): RuleCode | null {
  const refusal = whyNotExchange('submit', state);
  if (refusal) return refusal;
  if (missing.length > 0) return 'exchange_incomplete';
  return isNamingItself ? 'exchange_names_itself' : null;
}

/** Why this reviewer may not decide, or null: nobody publishes what is their own. */
export function whyNotReview(
  action: 'publish' | 'return',
  state: ExchangeState,
  isOwn: boolean,
): RuleCode | null {
  return whyNotExchange(action, state) ?? (isOwn ? 'exchange_own_review' : null);
}

/** Why the company can no longer be hidden, or null: what was once public stays known. */
export const whyNotHide = (wasNamed: boolean): RuleCode | null =>
  wasNamed ? 'exchange_already_named' : null;

export const renewalDays = 60;
const dayMs = 86_400_000;

/** Why a listing may not be renewed yet, or null: it may in its last sixty days and after its end. */
export function whyNotRenew(
  state: ExchangeState,
  expiresAt: Date | null,
  now: Date,
): RuleCode | null {
  const refusal = whyNotExchange('renew', state);
  if (refusal || state.listing === 'expired' || expiresAt === null) return refusal;
  const isSoon = expiresAt.getTime() - now.getTime() <= renewalDays * dayMs;
  return isSoon ? null : 'exchange_renew_too_early';
}

/** When a listing that begins now ends: after the months asked for, and with the last day of its call. */
export function findExpiry(now: Date, months: number, callDeadline: string | null): Date {
  const end = new Date(now);
  end.setUTCMonth(end.getUTCMonth() + months);
  // 31 January and one month is the last of February, not the third of March.
  if (end.getUTCDate() !== now.getUTCDate()) end.setUTCDate(0);
  const call = callDeadline === null ? null : new Date(`${callDeadline}T23:59:59Z`);
  return call !== null && call < end ? call : end;
}

export type InterestFacts = {
  readonly listing: ListingState;
  /** The one who asks belongs to the organisation behind the profile. */
  readonly isOwn: boolean;
  /** States of what this organisation has sent to this profile before. */
  readonly former: readonly InterestState[];
  /** How many of its expressions of interest await an answer, and how many may. */
  readonly pending: number;
  readonly mostPending: number;
};

/** Why an organisation may not express interest in a profile, or null. */
export function whyNotExpressInterest(facts: InterestFacts): RuleCode | null {
  if (facts.isOwn) return 'interest_own_profile';
  if (facts.listing !== 'published') return 'exchange_not_listed';
  const live: readonly InterestState[] = liveInterestStates;
  if (facts.former.some((state) => live.includes(state))) return 'interest_exists';
  return facts.pending >= facts.mostPending ? 'interest_limit_reached' : null;
}

/** Why the state of an expression of interest forbids the action, or null. */
export const whyNotInterest = (action: InterestAction, state: InterestState): RuleCode | null =>
  (interestActions[action] as readonly InterestState[]).includes(state)
    ? null
    : 'interest_state_forbids';

/** Why a profile may not be shown in an event, or null; a hidden company must agree to be named there. */
export function whyNotAttach(
  state: ExchangeState,
  facts: { isAttached: boolean; isBlind: boolean; hasAgreedToBeNamed: boolean },
): RuleCode | null {
  const refusal = whyNotExchange('attach', state);
  if (refusal) return refusal;
  if (facts.isAttached) return 'exchange_already_attached';
  return facts.isBlind && !facts.hasAgreedToBeNamed ? 'exchange_naming_unconfirmed' : null;
}
