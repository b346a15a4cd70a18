import type { CalendarComponent } from '../content-lines.ts';
import { lintText } from './lint-event.ts';
import { lintCount } from './lint-properties.ts';

const feedNames = ['NAME', 'X-WR-CALNAME', 'REFRESH-INTERVAL', 'X-PUBLISHED-TTL'];

/** NAME and REFRESH-INTERVAL (RFC 7986 §5.1, §5.7) beside the older names that Outlook and Apple read. */
export function lintFeed(calendar: CalendarComponent): string[] {
  const line = (name: string) => calendar.lines.find((candidate) => candidate.name === name);
  const faults = feedNames.flatMap((name) => lintCount(calendar.lines, name, [1, 1]));
  const name = line('NAME');
  const refresh = line('REFRESH-INTERVAL');
  if (name) faults.push(...lintText(name));
  if (name?.value !== line('X-WR-CALNAME')?.value) faults.push('NAME and X-WR-CALNAME differ');
  if (refresh && refresh.params.get('VALUE') !== 'DURATION') {
    faults.push('REFRESH-INTERVAL without VALUE=DURATION');
  }
  if (!/^P(\d+W|(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?)$/.test(refresh?.value ?? '')) {
    faults.push('REFRESH-INTERVAL is no duration');
  }
  if (refresh?.value !== line('X-PUBLISHED-TTL')?.value) {
    faults.push('REFRESH-INTERVAL and X-PUBLISHED-TTL differ');
  }
  return faults;
}
