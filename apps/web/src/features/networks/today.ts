import { readerZone } from '../../ui/formats.ts';
import { toLocalTime } from '../../ui/zoned-time.ts';

/** The day that the reader's own calendar shows, as dates are written on the wire. */
export const today = (now = Date.now()): string =>
  toLocalTime(new Date(now).toISOString(), readerZone()).slice(0, 10);
