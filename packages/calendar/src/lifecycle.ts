import type { CalendarEntry } from './entry.ts';

/** What a recipient's calendar must be told about when it differs. */
export type InvitationFacts = Pick<CalendarEntry, 'startsAt' | 'endsAt' | 'location'> & {
  readonly joinUrl: string | null;
  /** Ids of everyone who meets, in any order. */
  readonly participantIds: readonly string[];
};

/** Whether a change must raise SEQUENCE: time, place, link or people differ (RFC 5546 §2.1.4, stricter on purpose). */
export function isInvitationChange(before: InvitationFacts, after: InvitationFacts): boolean {
  return factsKey(before) !== factsKey(after);
}

/** DTSTAMP for a new message: now in whole seconds, yet later than the one before, because DTSTAMP has no fractions (RFC 5545 §3.8.7.2). */
export function nextStampAt(previousAt: Date | null, nowAt: Date): Date {
  const now = Math.floor(nowAt.getTime() / 1000);
  const previous = previousAt === null ? -Infinity : Math.floor(previousAt.getTime() / 1000);
  return new Date(Math.max(now, previous + 1) * 1000);
}

function factsKey(facts: InvitationFacts): string {
  const instants = [facts.startsAt.getTime(), facts.endsAt.getTime()];
  return JSON.stringify([instants, facts.location, facts.joinUrl, facts.participantIds.toSorted()]);
}
