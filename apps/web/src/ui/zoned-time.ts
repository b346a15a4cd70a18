import { dateFormat } from './intl.ts';

const partsIn = (instant: number, zone: string): Record<string, string> => {
  const format = dateFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
};

/** An instant as the clock of the zone shows it, in the form of a `datetime-local` field. */
export function toLocalTime(instant: string, zone: string): string {
  const parts = partsIn(new Date(instant).getTime(), zone);
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

const offsetAt = (instant: number, zone: string): number => {
  const { year, month, day, hour, minute, second } = partsIn(instant, zone);
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - instant;
};

/**
 * The instant at which the zone's clock shows this local time. Where clocks jump, a time that is skipped is
 * read with the offset before the jump, one that comes twice means the first.
 */
export function fromLocalTime(local: string, zone: string): string {
  const asUtc = Date.parse(`${local}Z`);
  const dayBefore = offsetAt(asUtc - 86_400_000, zone);
  const dayAfter = offsetAt(asUtc + 86_400_000, zone);
  const candidates = [asUtc - dayBefore, asUtc - dayAfter];
  const exact = candidates.filter((instant) => instant + offsetAt(instant, zone) === asUtc);
  return new Date(exact.length > 0 ? Math.min(...exact) : asUtc - dayBefore).toISOString();
}
