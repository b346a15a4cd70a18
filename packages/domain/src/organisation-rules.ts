import type { MemberRole } from './kinds.ts';
import type { RuleCode } from './rule-codes.ts';

/** About one member of an organisation, as somebody looks at them. */
export type MemberFacts = {
  /** The one who acts is a manager, or administrates the installation. */
  readonly isManager: boolean;
  readonly isSelf: boolean;
  readonly role: MemberRole;
  /** How many managers the organisation has. */
  readonly managers: number;
};

const isLastManager = ({ role, managers }: MemberFacts): boolean =>
  role === 'manager' && managers <= 1;

/** Why the member may not get this role, or null. An organisation always keeps a manager. */
export function whyNotChangeMember(facts: MemberFacts, role: MemberRole): RuleCode | null {
  if (!facts.isManager) return 'organisation_not_yours';
  return role !== 'manager' && isLastManager(facts) ? 'last_manager' : null;
}

/** Why the member may not be removed, or null. Everybody may leave by themselves, but for the last manager. */
export function whyNotRemoveMember(facts: MemberFacts): RuleCode | null {
  if (!facts.isManager && !facts.isSelf) return 'organisation_not_yours';
  return isLastManager(facts) ? 'last_manager' : null;
}
