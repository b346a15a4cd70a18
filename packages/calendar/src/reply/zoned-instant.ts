const dayMs = 86_400_000;

/** Whether the runtime knows the name as a time zone. */
export function isZone(name: string): boolean {
  // Bare offsets such as +01:00 are accepted by Intl but are no TZID.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch (failure) {
    if (failure instanceof RangeError) return false;
    throw failure;
  }
}

/**
 * The instant of a wall time (given as if it were UTC) in an IANA zone. A time that occurs twice means its
 * first occurrence, one that is skipped takes the offset before the gap (RFC 5545 §3.3.5).
 */
export function zonedInstant(wallMs: number, zone: string): Date {
  const before = offsetMs(wallMs - dayMs, zone);
  const after = offsetMs(wallMs + dayMs, zone);
  const first = wallMs - before;
  const second = wallMs - after;
  const isFirst = offsetMs(first, zone) === before;
  return new Date(isFirst || offsetMs(second, zone) !== after ? first : second);
}

function offsetMs(instantMs: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = parts.formatToParts(instantMs).find((part) => part.type === 'timeZoneName');
  const match = /^GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name?.value ?? '');
  if (!match) return 0;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((part) => Number(part ?? 0));
  return (match[1] === '-' ? -1 : 1) * ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
