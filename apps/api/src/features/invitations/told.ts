import type { CalendarEntry } from '@ponte/calendar';
import { z } from 'zod';
import { toldOf } from '../../outbox/message-store.ts';
import type { EarlierInvitation } from './meeting-queries.ts';

/**
 * What an invitation told its recipient. Kept with the message, because a cancellation must repeat it
 * (RFC 5546 section 3.2.5) when the meeting has long lost its slot.
 */
const toldSchema = z.object({
  startsAt: z.coerce.date(),
  endsAt: z.coerce.date(),
  summary: z.string(),
  description: z.string(),
  location: z.string().nullable(),
  joinLink: z.object({ url: z.string(), label: z.string() }).nullable(),
  counterpart: z.string(),
  place: z.string(),
});
export type Told = z.infer<typeof toldSchema>;

export const toTold = (
  entry: CalendarEntry,
  words: Pick<Told, 'counterpart' | 'place'>,
): Record<string, unknown> => ({
  startsAt: entry.startsAt.toISOString(),
  endsAt: entry.endsAt.toISOString(),
  summary: entry.summary,
  description: entry.description,
  location: entry.location,
  joinLink: entry.joinLink,
  ...words,
});

/** What stands in the recipient's calendar now: the newest of the earlier invitations, unless it cancelled. */
export function findTold(earlier: readonly EarlierInvitation[]): Told | null {
  const last = earlier.at(-1);
  if (last?.method !== 'REQUEST') return null;
  return toldSchema.safeParse(toldOf(last)).data ?? null;
}
