/**
 * The letters whose words an organiser may replace for one event, in each language, and the placeholders that
 * may stand in each. Placeholders are names in double braces and nothing else: no paths, no calls, no conditions.
 */
const common = ['name', 'event', 'days', 'venue'] as const;
const meeting = [...common, 'counterpart', 'when', 'place'] as const;
const request = [...common, 'counterpart'] as const;

export const letterPlaceholders = {
  registration_received: common,
  registration_approved: common,
  registration_rejected: common,
  registration_waiting: common,
  place_offered: [...common, 'until'],
  place_offer_expired: common,
  request_received: request,
  request_accepted: request,
  request_declined: request,
  requests_digest: [...common, 'count'],
  schedule_published: common,
  'meeting_invitation.invited': meeting,
  'meeting_invitation.changed': meeting,
  'meeting_cancelled.cancelled': meeting,
  'meeting_cancelled.postponed': meeting,
  meeting_unplaced: request,
  event_reminder: [...common, 'count'],
  event_followup: common,
  outcomes_due: [...common, 'count'],
  event_cancelled: common,
} as const satisfies Record<string, readonly string[]>;

export type LetterKind = keyof typeof letterPlaceholders;
export const letterKinds = Object.keys(letterPlaceholders) as [LetterKind, ...LetterKind[]];

export const allLetterParts = ['subject', 'body', 'action'] as const;
export type LetterPart = (typeof allLetterParts)[number];

/**
 * The parts of a letter that can be replaced. All letters about one meeting keep one subject and one button:
 * mail programs hold them together by it.
 */
export const letterParts = (letter: LetterKind): readonly LetterPart[] =>
  letter.startsWith('meeting_invitation.') || letter.startsWith('meeting_cancelled.')
    ? ['body']
    : allLetterParts;

/** A placeholder that cannot be filled; `position` counts characters from 1. */
export type PlaceholderFault = { readonly position: number; readonly found: string };

const braces = /\{\{([^{}]*)\}\}|\{\{|\}\}/g;

/** The first placeholder of the text that the letter does not know, or braces that belong to none; else null. */
export function findPlaceholderFault(letter: LetterKind, text: string): PlaceholderFault | null {
  const known: readonly string[] = letterPlaceholders[letter];
  for (const match of text.matchAll(braces)) {
    const name = match[1]?.trim();
    if (name === undefined || !known.includes(name))
      return { position: match.index + 1, found: match[0] };
  }
  return null;
}

/** The text with its placeholders filled. Values stand in it as they are and are never looked through again. */
export const fillPlaceholders = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{([^{}]*)\}\}/g, (whole, name: string) => {
    const key = name.trim();
    return Object.hasOwn(values, key) ? (values[key] ?? '') : whole;
  });
