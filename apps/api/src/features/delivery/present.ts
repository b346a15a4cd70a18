import type { DeliveryShape, SuppressionShape } from '@ponte/contracts';
import type { countPerMinute, loadDelivery, SuppressionRow } from './queries.ts';

const minuteMs = 60_000;
export const rateMinutes = 30;

type Minutes = Awaited<ReturnType<typeof countPerMinute>>;

/** Every one of the last minutes, also those in which nothing was sent. */
function fillMinutes(minutes: Minutes, now: Date): DeliveryShape['perMinute'] {
  const sent = new Map(minutes.map((minute) => [minute.at.getTime(), minute.sent]));
  const last = Math.floor(now.getTime() / minuteMs) * minuteMs;
  return Array.from({ length: rateMinutes }, (_, index) => {
    const at = last - (rateMinutes - 1 - index) * minuteMs;
    return { at: new Date(at).toISOString(), sent: sent.get(at) ?? 0 };
  });
}

export const presentDelivery = (
  figures: Awaited<ReturnType<typeof loadDelivery>>,
  minutes: Minutes,
  now: Date,
): DeliveryShape => ({
  states: figures.states,
  retrying: figures.retrying,
  bounced: figures.bounced,
  undelivered: figures.undelivered,
  suppressed: figures.suppressed,
  answers: figures.answers,
  nextDueAt: figures.next_due_at ? new Date(figures.next_due_at).toISOString() : null,
  perMinute: fillMinutes(minutes, now),
});

export const presentSuppression = (row: SuppressionRow): SuppressionShape => ({
  address: row.address,
  name: row.name,
  participantId: row.participant_id,
  reason: row.reason,
  source: row.source,
  messageId: row.message_id,
  createdAt: new Date(row.created_at).toISOString(),
});
