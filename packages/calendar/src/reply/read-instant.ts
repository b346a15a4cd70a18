import type { CalendarComponent, ContentLine } from '../content-lines.ts';
import type { ProposedTime } from './calendar-reply.ts';
import { readVtimezoneOffset } from './vtimezone-offset.ts';
import { windowsZones } from './windows-zones.ts';
import { isZone, zonedInstant } from './zoned-instant.ts';

/** What gives a local time its meaning. */
export type ZoneContext = {
  /** The VTIMEZONE components of the same object. */
  readonly zones: readonly CalendarComponent[];
  /** IANA zone of times without any, or null to read none. */
  readonly assumedZone: string | null;
};

/** The start and end a COUNTER proposes, or null when its DTSTART is no readable instant (RFC 5546 §3.2.7). */
export function readProposedTime(
  event: CalendarComponent,
  context: ZoneContext,
): ProposedTime | null {
  const start = event.lines.find((line) => line.name === 'DTSTART');
  const startsAt = start ? readInstant(start, context) : null;
  if (startsAt === null) return null;
  const end = event.lines.find((line) => line.name === 'DTEND');
  const duration = event.lines.find((line) => line.name === 'DURATION');
  const endsAt = end ? readInstant(end, context) : addDuration(startsAt, duration?.value ?? '');
  return { startsAt, endsAt: endsAt && endsAt > startsAt ? endsAt : null };
}

/** The instant of a DATE-TIME line in UTC, an IANA zone, a Windows zone or a zone the object defines; null for anything else (RFC 5545 §3.3.5). */
export function readInstant(line: ContentLine, context: ZoneContext): Date | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/i.exec(line.value.trim());
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map(Number);
  const wallMs = Date.UTC(year, month - 1, day, hour, minute, second);
  if (!isCalendarDate(wallMs, month, day) || hour > 23 || minute > 59) return null;
  if (match[7]) return new Date(wallMs);
  const zone = line.params.get('TZID')?.trim() ?? context.assumedZone;
  return zone ? resolveInZone(wallMs, zone, context) : null;
}

function resolveInZone(wallMs: number, zone: string, context: ZoneContext): Date | null {
  if (zone.length > 128) return null;
  // Thunderbird and old Evolution put a path before the name: /mozilla.org/20050126_1/Europe/Rome.
  const bare = /^\/.*?\/([A-Z][A-Za-z_]+\/[A-Za-z_/+-]+)$/.exec(zone)?.[1] ?? zone;
  const known = windowsZones.get(bare) ?? bare;
  if (isZone(known)) return zonedInstant(wallMs, known);
  const own = context.zones.find((component) =>
    component.lines.some((line) => line.name === 'TZID' && line.value.trim() === zone),
  );
  const offsetMs = own ? readVtimezoneOffset(own, wallMs) : null;
  return offsetMs === null ? null : new Date(wallMs - offsetMs);
}

// Date.UTC rolls 31 February over; a rolled date is not what was written.
function isCalendarDate(wallMs: number, month: number, day: number): boolean {
  const date = new Date(wallMs);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function addDuration(startsAt: Date, text: string): Date | null {
  const match =
    /^\+?P(?:(\d{1,3})W|(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?)$/.exec(
      text.trim(),
    );
  if (!match) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const total = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds;
  return new Date(startsAt.getTime() + total * 1000);
}
