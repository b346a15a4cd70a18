import type { RuleCode } from './rule-codes.ts';
import type { InboundDecision, InboundOutcome, InboundState, OpenOutcome } from './states.ts';
import { openOutcomes } from './states.ts';

/** Outcomes after which the organiser can still have done what the mail asks for. */
const applicable: readonly InboundOutcome[] = ['decline_waits', 'unknown_attendee'];

export const isOpenOutcome = (outcome: InboundOutcome): outcome is OpenOutcome =>
  (openOutcomes as readonly InboundOutcome[]).includes(outcome);

/** Why an incoming mail cannot be decided like this, or null. */
export function whyNotDecide(
  mail: { readonly state: InboundState; readonly outcome: InboundOutcome | null },
  decision: InboundDecision,
): RuleCode | null {
  if (mail.state !== 'open' || mail.outcome === null) return 'inbound_state_forbids';
  return decision === 'dismiss' || applicable.includes(mail.outcome)
    ? null
    : 'inbound_cannot_apply';
}
