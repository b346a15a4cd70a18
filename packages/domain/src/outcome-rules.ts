import type { FollowingStep, FollowUpMonths, OutcomeBand, OutcomeKind } from './outcome-kinds.ts';
import { outcomeBands, outcomeKinds, type Usefulness } from './outcome-kinds.ts';
import type { RuleCode } from './rule-codes.ts';
import type { EventState, MeetingState } from './states.ts';

const dayMs = 86_400_000;

/** Until how many days after the meeting an answer counts for the months beside it: half-way to the next question. */
const periods: readonly { months: FollowUpMonths; untilDay: number }[] = [
  { months: 1, untilDay: 106 },
  { months: 6, untilDay: 274 },
  { months: 12, untilDay: 548 },
];

/** How long after the event's last day its people may still say what came of it. */
export const outcomesOpenDays = 548;

export type PastMeetingFacts = {
  readonly state: MeetingState;
  /** Start of its slot in epoch milliseconds; null while it has none. */
  readonly startsAt: number | null;
};

type EventPhase = { readonly state: EventState };

/**
 * Why nobody can say now how the meeting went, or null. An archived event is still asked about: what came of it
 * shows only when it is long over.
 */
export function whyNotFillCard(
  meeting: PastMeetingFacts,
  event: EventPhase,
  now: number,
): RuleCode | null {
  if (event.state === 'draft' || event.state === 'cancelled') return 'event_state_forbids';
  if (meeting.state === 'cancelled' || meeting.startsAt === null) return 'meeting_state_forbids';
  if (meeting.startsAt > now) return 'meeting_still_ahead';
  return findPeriod(meeting.startsAt, now) ? null : 'outcomes_closed';
}

/** Why nobody can say now what followed from the meeting, or null; `tookPlace` is what this person has said of it. */
export function whyNotReportFollowUp(
  meeting: PastMeetingFacts & { readonly tookPlace: boolean | null },
  event: EventPhase,
  now: number,
): RuleCode | null {
  const refusal = whyNotFillCard(meeting, event, now);
  if (refusal) return refusal;
  return meeting.tookPlace === false ? 'meeting_not_held' : null;
}

/** For which question an answer of now counts, or null when it comes too late for all. */
export function findPeriod(startsAt: number, now: number): FollowUpMonths | null {
  const days = (now - startsAt) / dayMs;
  return periods.find(({ untilDay }) => days < untilDay)?.months ?? null;
}

/** In the first weeks nothing can have followed yet: one may tell, but is not asked. */
const firstAskedDay = 21;

/** The question that somebody is asked about the meeting now, or null when it is too early or too late for all. */
export const findQuestion = (startsAt: number, now: number): FollowUpMonths | null =>
  now - startsAt >= firstAskedDay * dayMs ? findPeriod(startsAt, now) : null;

export type CardFacts = {
  readonly participantId: string;
  readonly tookPlace: boolean;
  readonly usefulness: Usefulness | null;
  readonly step: FollowingStep;
};

/**
 * Whether the meeting took place, or null when nobody knows. Both sides together know best, then who marked it on
 * the day, then the one side that has said something; two who contradict each other leave it open.
 */
export function didTakePlace(state: MeetingState, cards: readonly CardFacts[]): boolean | null {
  if (state === 'agreed' || state === 'cancelled') return false;
  const said = new Set(cards.map(({ tookPlace }) => tookPlace));
  const [only] = said;
  if (cards.length > 1 && said.size === 1 && only !== undefined) return only;
  if (state === 'held' || state === 'missed') return state === 'held';
  return said.size === 1 && only !== undefined ? only : null;
}

export type OutcomeResult = { readonly kind: OutcomeKind; readonly band: OutcomeBand | null };
export type FollowUpFacts = {
  readonly participantId: string;
  readonly months: FollowUpMonths;
  readonly results: readonly OutcomeResult[];
};

/** The latest that each person has said: a later answer says everything that followed until then. */
export function latestFollowUps(reports: readonly FollowUpFacts[]): FollowUpFacts[] {
  const latest = new Map<string, FollowUpFacts>();
  for (const report of reports) {
    const known = latest.get(report.participantId);
    if (!known || report.months > known.months) latest.set(report.participantId, report);
  }
  return [...latest.values()];
}

const lower = (one: OutcomeBand | null, other: OutcomeBand | null): OutcomeBand | null => {
  if (one === null || other === null) return one ?? other;
  return outcomeBands.indexOf(one) < outcomeBands.indexOf(other) ? one : other;
};

/**
 * What came of a meeting: every kind that one of its sides tells, once, however many tell it; where both give a
 * value, the lower counts.
 */
export function settleResults(reports: readonly FollowUpFacts[]): OutcomeResult[] {
  const bands = new Map<OutcomeKind, OutcomeBand | null>();
  for (const { results } of latestFollowUps(reports))
    for (const { kind, band } of results)
      bands.set(kind, bands.has(kind) ? lower(bands.get(kind) ?? null, band) : band);
  return outcomeKinds.flatMap((kind) => {
    const band = bands.get(kind);
    return band === undefined ? [] : [{ kind, band }];
  });
}
