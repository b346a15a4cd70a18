import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFormats } from '../../../ui/formats.ts';
import type { Variation } from './variation.ts';

const names = ['tables', 'slots', 'limit'] as const;

/** Writes a variation as "3 more tables and 1 slot less". */
export function useDescribeVariation(): (variation: Variation) => string {
  const { t } = useTranslation('schedule-figures');
  const { list } = useFormats();
  return (variation) =>
    list(
      names.flatMap((name) => {
        const count = variation[name];
        if (count === 0) return [];
        return [t(`${count > 0 ? 'more' : 'fewer'}.${name}`, { count: Math.abs(count) })];
      }),
    );
}

/** Writes a gain as "+41 meetings". */
export function useWriteGain(): (gain: number) => string {
  const { t } = useTranslation('schedule-figures');
  const { number } = useFormats();
  return (gain) =>
    t('whatIf.gain', { gain: number(gain, { signDisplay: 'exceptZero' }), count: Math.abs(gain) });
}
