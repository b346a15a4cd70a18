import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { describeDaysUntil, describeDuration } from '../../ui/duration.ts';
import { useNow } from '../../ui/use-now.ts';
import type { Meeting } from './shapes.ts';

export type Phase = 'coming' | 'now' | 'over';

const minuteMs = 60_000;

const edgesOf = ({ slot }: Meeting): [start: number, end: number] | null =>
  slot ? [Date.parse(slot.startsAt), Date.parse(slot.endsAt)] : null;

export function phaseAt(meeting: Meeting, now: number): Phase | null {
  const edges = edgesOf(meeting);
  if (!edges) return null;
  const [start, end] = edges;
  if (now >= end) return 'over';
  return now >= start ? 'now' : 'coming';
}

const startOf = (meeting: Meeting): number => edgesOf(meeting)?.[0] ?? 0;

/** The scheduled meeting that takes place now, or else the first to come. */
export const findNext = (meetings: readonly Meeting[], now: number): Meeting | null =>
  meetings
    .filter((meeting) => meeting.state === 'scheduled' && phaseAt(meeting, now) !== 'over')
    .toSorted((one, other) => startOf(one) - startOf(other))[0] ?? null;

/** "in 12 min", "now"; null when it is over or has no time. */
export function useCountdown(meeting: Meeting): string | null {
  const { t } = useTranslation('meetings');
  const language = useLanguage();
  const now = useNow();
  const phase = phaseAt(meeting, now);
  const edges = edgesOf(meeting);
  if (!edges || !phase || phase === 'over') return null;
  const [start, end] = edges;
  const length = (ms: number) => describeDuration(Math.ceil(ms / minuteMs), language);
  if (phase === 'now') return t('countdown.now', { time: length(end - now) });
  const days = describeDaysUntil(Math.ceil((start - now) / minuteMs), language);
  return days ?? t('countdown.in', { time: length(start - now) });
}
