import { cleanLine, isMailAddress } from '../clean-text.ts';
import type { ContentLine } from '../content-lines.ts';
import type { ReplyPerson } from './calendar-reply.ts';
import { answerOf } from './event-lines.ts';

/** The ATTENDEE who answers: the only one, or the only one that delegates or has an answer; null when that is unclear. */
export function findAnswering(attendees: readonly ContentLine[]): ContentLine | null {
  const delegating = attendees.filter((line) => answerOf(line) === 'DELEGATED');
  const answered = attendees.filter((line) => !['', 'NEEDS-ACTION'].includes(answerOf(line)));
  for (const candidates of [attendees, delegating, answered]) {
    if (candidates.length === 1) return candidates[0] ?? null;
  }
  // Some gateways write one person twice.
  const addresses = new Set(attendees.map((line) => readAddress(line)?.toLowerCase()));
  return addresses.size === 1 ? (attendees[0] ?? null) : null;
}

/** Name and mailbox of a person line. */
export function readPerson(line: ContentLine): ReplyPerson {
  const name = cleanLine(line.params.get('CN') ?? '').slice(0, 320);
  return { name: name || null, address: readAddress(line) };
}

/** The mailbox of a person line; EMAIL stands in where the value is no mail address (RFC 7986 §6.2), as with Apple and Exchange. */
export function readAddress(line: ContentLine): string | null {
  return mailboxOf(line.value) ?? mailboxOf(line.params.get('EMAIL') ?? '');
}

/** Who shall come instead (RFC 5545 §3.2.5), with the name from their own ATTENDEE line when there is one. */
export function readDelegate(
  delegating: ContentLine,
  attendees: readonly ContentLine[],
): ReplyPerson | null {
  const address = mailboxOf(delegating.params.get('DELEGATED-TO')?.split(',')[0] ?? '');
  const named = attendees.find(
    (line) =>
      line !== delegating &&
      (line.params.has('DELEGATED-FROM') || sameAddress(readAddress(line), address)),
  );
  if (named) return readPerson(named);
  return address === null ? null : { name: null, address };
}

function mailboxOf(text: string): string | null {
  const address = decodePercent(text.trim().replace(/^mailto:/i, ''))
    .trim()
    .replace(/^<(.*)>$/, '$1');
  return isMailAddress(address) ? address : null;
}

function decodePercent(text: string): string {
  // Google writes addresses with a percent sign as they are, which decodeURIComponent refuses.
  return /%(?![0-9a-f]{2})/i.test(text) ? text : safelyDecode(text);
}

function safelyDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (failure) {
    if (failure instanceof URIError) return text;
    throw failure;
  }
}

function sameAddress(one: string | null, other: string | null): boolean {
  return one !== null && one.toLowerCase() === other?.toLowerCase();
}
