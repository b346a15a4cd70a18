import { useFormats } from '../../ui/formats.ts';

/** Day and hours of an interval by the event's clock. */
export function useWhen(zone: string) {
  const { dayOf, timeRange } = useFormats();
  return ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string =>
    `${dayOf(startsAt, zone)}, ${timeRange(startsAt, endsAt, zone)}`;
}
