import { readerZone } from '../../ui/formats.ts';
import { toLocalTime } from '../../ui/zoned-time.ts';

/** The day that the reader's own calendar shows at an instant, as dates are written on the wire. */
export const localDay = (at: number): string =>
  toLocalTime(new Date(at).toISOString(), readerZone()).slice(0, 10);

export const today = (): string => localDay(Date.now());
