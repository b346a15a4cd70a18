import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFormats } from '../../../ui/formats.ts';
import { FigureList } from '../figure-list.tsx';
import type { Quality } from '../shapes.ts';

const idleOf = ({ people }: Quality): number =>
  people.reduce((sum, { idleMinutes }) => sum + idleMinutes, 0);

/** The whole schedule in a handful of numbers, each beside what it was where that is known. */
export function QualitySummary({
  quality,
  before,
}: {
  quality: Quality;
  before?: Quality | undefined;
}) {
  const { t } = useTranslation('schedule-figures');
  const { number, percent } = useFormats();
  const people = Math.max(1, quality.people.length);
  const part = (some: number, all: number) => t('of', { part: number(some), whole: number(all) });
  const write = {
    placed: ({ placed, wished }: Quality) => part(placed, wished),
    must: ({ must }: Quality) => (must.wished > 0 ? part(must.met, must.wished) : '–'),
    breaks: ({ breaks }: Quality) => number(breaks.total),
    idle: (one: Quality) => t('hours', { hours: number(Math.round(idleOf(one) / 60)) }),
    crossBorder: ({ crossBorder }: Quality) => percent(crossBorder.share),
  };
  const notes: Partial<Record<keyof typeof write, string>> = {
    placed: percent(quality.placed / Math.max(1, quality.wished)),
    breaks: t('summary.perPerson', {
      value: number(quality.breaks.total / people, { maximumFractionDigits: 2 }),
    }),
    idle: t('summary.minutesPerPerson', { value: number(Math.round(idleOf(quality) / people)) }),
    crossBorder: t('summary.crossBorderMeetings', { count: quality.crossBorder.meetings }),
  };
  const names = Object.keys(write) as (keyof typeof write)[];
  return (
    <FigureList
      figures={names.map((name) => {
        const former = before ? t('before', { value: write[name](before) }) : undefined;
        const note = [notes[name], former].filter(Boolean).join(' · ');
        return {
          label: t(`summary.${name}`),
          value: write[name](quality),
          ...(note ? { note } : {}),
        };
      })}
    />
  );
}
