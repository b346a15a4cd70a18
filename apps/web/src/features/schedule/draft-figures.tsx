import { useTranslation } from 'react-i18next';
import { useFormats } from '../../ui/formats.ts';
import { FigureList } from './figure-list.tsx';
import type { Figures } from './shapes.ts';

/** What a draft is worth, and how much better any could be. */
export function DraftFigures({ figures }: { figures: Figures }) {
  const { t } = useTranslation('schedule');
  const { number } = useFormats();
  const { wished, scheduled, weight, weightBound, breaks, breaksBound, seconds } = figures;
  const faults = figures.peopleTwice + figures.tablesTwice + figures.outsideAvailability;
  const best = (isBest: boolean, otherwise: string) => (isBest ? t('figure.best') : otherwise);
  return (
    <FigureList
      figures={[
        {
          label: t('figure.placed'),
          value: t('figure.of', { part: number(scheduled), whole: number(wished) }),
          ...(scheduled === wished ? { note: t('figure.all') } : {}),
        },
        {
          label: t('figure.weight'),
          value: number(weight),
          note: best(
            weight >= weightBound,
            t('figure.atMost', { bound: number(Math.floor(weightBound)) }),
          ),
        },
        {
          label: t('figure.breaks'),
          value: number(breaks),
          note: best(
            breaks <= breaksBound,
            t('figure.atLeast', { bound: number(Math.ceil(breaksBound)) }),
          ),
        },
        { label: t('figure.faults'), value: number(faults), note: t('figure.checked') },
        {
          label: t('figure.seconds'),
          value: number(seconds, { maximumFractionDigits: 1 }),
        },
      ]}
    />
  );
}
