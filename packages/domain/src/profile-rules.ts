import type { RuleCode } from './rule-codes.ts';
import { type EventState, isReadOnly, type ParticipantState } from './states.ts';

/** Who is still coming, or may be: they prepare their cooperation profiles while they wait. */
const describing: readonly ParticipantState[] = ['applied', 'approved', 'waiting', 'offered'];

/** Why a participant's cooperation profiles may not be changed, or null. */
export function whyNotEditProfiles(
  event: EventState,
  participant: ParticipantState,
): RuleCode | null {
  if (isReadOnly(event)) return 'event_state_forbids';
  return describing.includes(participant) ? null : 'participant_state_forbids';
}

/** Why no further cooperation profile may be added, or null. */
export function whyNotAddProfile(
  event: EventState,
  participant: ParticipantState,
  profiles: number,
  most: number,
): RuleCode | null {
  const refusal = whyNotEditProfiles(event, participant);
  if (refusal) return refusal;
  return profiles >= most ? 'too_many_entries' : null;
}

export type SaveFacts = {
  readonly isSelf: boolean;
  readonly ownState: ParticipantState;
  readonly otherState: ParticipantState;
  /** How many the list holds already. */
  readonly saved: number;
  readonly isSaved: boolean;
};

/** Why the other participant cannot be put on one's own list, or null. Who is on it already may be put there again. */
export function whyNotSavePerson(facts: SaveFacts, most: number): RuleCode | null {
  if (facts.isSelf) return 'save_self';
  if (facts.ownState !== 'approved') return 'participant_not_approved';
  if (facts.otherState !== 'approved') return 'counterpart_not_approved';
  return !facts.isSaved && facts.saved >= most ? 'saved_list_full' : null;
}

/** Keywords as they are kept: inner spaces single, each once whatever its case, in the order given. */
export function tidyKeywords(keywords: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const keyword of keywords) {
    const tidy = keyword.replace(/\s+/g, ' ').trim();
    const key = tidy.toLowerCase();
    if (tidy && !seen.has(key)) seen.set(key, tidy);
  }
  return [...seen.values()];
}

/** What others look for on a participant's page, in the order in which it helps most. */
export const profileParts = [
  'offer',
  'request',
  'keywords',
  'description',
  'sectors',
  'languages',
  'job_title',
  'logo',
  'website',
] as const;
export type ProfilePart = (typeof profileParts)[number];

/** The parts that are not filled yet; empty when the page is complete. */
export const findMissingParts = (filled: Readonly<Record<ProfilePart, boolean>>): ProfilePart[] =>
  profileParts.filter((part) => !filled[part]);
