import { Temporal } from 'temporal-polyfill';

/** Whole hours on the reader's clock; `from` may be later than `to`, over midnight. */
export type QuietHours = { from: number; to: number };

/**
 * When the quiet hours end that the reader is in, or null outside of them. On the reader's own clock: the night
 * in which the clocks change is an hour longer or shorter, and the morning stays the morning.
 */
export function findQuietEnd(now: Date, zone: string, { from, to }: QuietHours): Date | null {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  const { hour } = local;
  const isQuiet = from <= to ? hour >= from && hour < to : hour >= from || hour < to;
  if (!isQuiet) return null;
  const day = hour < to ? local.toPlainDate() : local.toPlainDate().add({ days: 1 });
  const end = day.toZonedDateTime({ timeZone: zone, plainTime: new Temporal.PlainTime(to) });
  return new Date(end.epochMilliseconds);
}
