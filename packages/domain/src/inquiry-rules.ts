import type { RuleCode } from './rule-codes.ts';

/** A company's question to the institutions: it waits with a due date, is answered, and ends. */
export const inquiryStates = ['open', 'answered', 'closed'] as const;
export type InquiryState = (typeof inquiryStates)[number];

export const inquiryStepKinds = ['answered', 'handed_on', 'closed'] as const;
export type InquiryStepKind = (typeof inquiryStepKinds)[number];

export const inquiryActions = {
  answer: ['open', 'answered'],
  hand_on: ['open'],
  close: ['open', 'answered'],
} as const satisfies Record<string, readonly InquiryState[]>;
export type InquiryAction = keyof typeof inquiryActions;

export const whyNotInquiry = (action: InquiryAction, state: InquiryState): RuleCode | null =>
  (inquiryActions[action] as readonly InquiryState[]).includes(state)
    ? null
    : 'inquiry_state_forbids';

/** Why a question is where it belongs, the weightiest first. */
export const routeReasons = ['area', 'field', 'country'] as const;
export type RouteReason = (typeof routeReasons)[number];

/** A member institution that somebody speaks for, with what it says it works on. */
export type InstitutionFacts = {
  readonly id: string;
  readonly country: string;
  /** NUTS codes. */
  readonly areas: readonly string[];
  readonly fields: readonly string[];
  /** Questions that wait there already. */
  readonly open: number;
};

export type InquiryFacts = {
  readonly country: string;
  /** A NUTS code, or empty. */
  readonly area: string;
  readonly field: string;
};

export type Routed = { readonly id: string; readonly reasons: readonly RouteReason[] };

/** Eurostat writes Greece with EL; all other codes begin like those of ISO 3166. */
const countryOfArea = (code: string): string => {
  const country = code.slice(0, 2);
  return country === 'EL' ? 'GR' : country;
};

function reasonsFor(institution: InstitutionFacts, inquiry: InquiryFacts): RouteReason[] {
  const { areas, fields, country } = institution;
  const isNear =
    country === inquiry.country || areas.some((area) => countryOfArea(area) === inquiry.country);
  if (!isNear) return [];
  return routeReasons.filter((reason) => {
    if (reason === 'country') return true;
    if (reason === 'field') return fields.includes(inquiry.field);
    return inquiry.area !== '' && areas.includes(inquiry.area);
  });
}

const weights: Record<RouteReason, number> = { area: 4, field: 2, country: 1 };
const weigh = (reasons: readonly RouteReason[]): number =>
  reasons.reduce((sum, reason) => sum + weights[reason], 0);

/**
 * The institution that a question goes to, with the reasons: of the asker's country, in their region, at home in their
 * field; among equals the one with the fewest questions open. Null when none works in that country.
 */
export function routeInquiry(
  institutions: readonly InstitutionFacts[],
  inquiry: InquiryFacts,
): Routed | null {
  const [best] = institutions
    .map((one) => ({ id: one.id, open: one.open, reasons: reasonsFor(one, inquiry) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(
      (one, other) =>
        weigh(other.reasons) - weigh(one.reasons) ||
        one.open - other.open ||
        one.id.localeCompare(other.id),
    );
  return best ? { id: best.id, reasons: best.reasons } : null;
}

const dayMs = 86_400_000;

/** So many working days later, at the same hour (UTC): Saturdays and Sundays do not count. */
export function addWorkingDays(from: Date, days: number): Date {
  let at = from.getTime();
  for (let left = days; left > 0; ) {
    at += dayMs;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return new Date(at);
}
