import { Temporal } from 'temporal-polyfill';
import { refuse } from './http/errors.ts';

/** A day (`YYYY-MM-DD`) and the minutes after its midnight, as the clocks of one zone show them. */
export type LocalTime = { day: string; minute: number };

const minutesPerDay = 24 * 60;

function plainTime({ day, minute }: LocalTime): Temporal.PlainDateTime {
  const date = Temporal.PlainDate.from(day);
  const wholeDays = Math.floor(minute / minutesPerDay);
  const rest = minute - wholeDays * minutesPerDay;
  const time = Temporal.PlainTime.from({ hour: Math.floor(rest / 60), minute: rest % 60 });
  return date.add({ days: wholeDays }).toPlainDateTime(time);
}

/**
 * The instant at which clocks of the IANA zone show this day and minute; minute 1440 is the next midnight.
 * In the nights when clocks change, a time that never comes or comes twice is refused as
 * `local_time_missing`: guessing would move somebody's meeting by an hour.
 */
export function toInstant(day: string, minute: number, zone: string): Date {
  try {
    const zoned = plainTime({ day, minute }).toZonedDateTime(zone, { disambiguation: 'reject' });
    return new Date(zoned.epochMilliseconds);
  } catch (error) {
    if (error instanceof RangeError)
      throw refuse('local_time_missing', { facts: { day, minute, zone } });
    throw error;
  }
}

/** What the clocks of the IANA zone show at the instant, cut to the minute. */
export function toLocal(instant: Date, zone: string): LocalTime {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  return { day: zoned.toPlainDate().toString(), minute: zoned.hour * 60 + zoned.minute };
}

/** The day (`YYYY-MM-DD`) that many days later. */
export const addDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** Whole days from one day to another; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

/** The same clock time that many days later, whatever the clocks did in between. */
export function shiftByDays(instant: Date, days: number, zone: string): Date {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  return new Date(zoned.add({ days }).epochMilliseconds);
}
