import type { CalendarComponent } from '../content-lines.ts';

type Observance = { offsetMs: number; firstMs: number; rule: YearlyRule | null };
type YearlyRule = { month: number; weekday: number; nth: number };

const dayMs = 86_400_000;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * The UTC offset in milliseconds that a VTIMEZONE gives to a wall time (RFC 5545 §3.6.5), for zones only the
 * sending program knows ("Customized Time Zone" of Outlook). Reads yearly rules by month and weekday, the only
 * ones clock changes use; others count from their DTSTART. Null when nothing is readable.
 */
export function readVtimezoneOffset(zone: CalendarComponent, wallMs: number): number | null {
  const observances = zone.children.map(readObservance).filter((one) => one !== null);
  const year = new Date(wallMs).getUTCFullYear();
  let latest: { onsetMs: number; offsetMs: number } | null = null;
  for (const observance of observances) {
    for (const onsetMs of onsetsNear(observance, year)) {
      if (onsetMs > wallMs || (latest && latest.onsetMs >= onsetMs)) continue;
      latest = { onsetMs, offsetMs: observance.offsetMs };
    }
  }
  return latest?.offsetMs ?? observances[0]?.offsetMs ?? null;
}

function readObservance(component: CalendarComponent): Observance | null {
  const offsetMs = readOffset(valueIn(component, 'TZOFFSETTO'));
  const start = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/.exec(valueIn(component, 'DTSTART'));
  if (offsetMs === null || !start) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = start
    .slice(1)
    .map(Number);
  const firstMs = Date.UTC(year, month - 1, day, hour, minute, second);
  return { offsetMs, firstMs, rule: readRule(valueIn(component, 'RRULE')) };
}

function onsetsNear(observance: Observance, year: number): number[] {
  const { rule, firstMs } = observance;
  if (rule === null) return [firstMs];
  const timeOfDay = ((firstMs % dayMs) + dayMs) % dayMs;
  return [year - 1, year]
    .map((candidate) => nthWeekday(candidate, rule) + timeOfDay)
    .filter((onsetMs) => onsetMs >= firstMs);
}

function nthWeekday(year: number, rule: YearlyRule): number {
  const first = new Date(Date.UTC(year, rule.month - 1, 1));
  const last = new Date(Date.UTC(year, rule.month, 0));
  if (rule.nth > 0) {
    const skip = (rule.weekday - first.getUTCDay() + 7) % 7;
    return first.getTime() + (skip + (rule.nth - 1) * 7) * dayMs;
  }
  const back = (last.getUTCDay() - rule.weekday + 7) % 7;
  return last.getTime() - (back + (-rule.nth - 1) * 7) * dayMs;
}

function readRule(text: string): YearlyRule | null {
  const month = /(?:^|;)BYMONTH=(\d{1,2})(?:;|$)/i.exec(text)?.[1];
  const day = /(?:^|;)BYDAY=([+-]?[1-5])([A-Z]{2})(?:;|$)/i.exec(text);
  const weekday = weekdays.indexOf(day?.[2]?.toUpperCase() ?? '');
  if (month === undefined || weekday < 0) return null;
  return { month: Number(month), weekday, nth: Number(day?.[1]) };
}

function readOffset(text: string): number | null {
  const match = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(text);
  if (!match) return null;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((part) => Number(part ?? 0));
  return (match[1] === '-' ? -1 : 1) * ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

function valueIn(component: CalendarComponent, name: string): string {
  return component.lines.find((line) => line.name === name)?.value.trim() ?? '';
}
