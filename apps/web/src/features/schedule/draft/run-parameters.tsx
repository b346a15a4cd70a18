import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFormats } from '../../../ui/formats.ts';
import type { Run } from '../shapes.ts';

const limitNames = ['perDay', 'run', 'pause'] as const;

/** In one line: who began the run, and with what. */
export function RunParameters({ run }: { run: Run }) {
  const { t } = useTranslation('drafts');
  const { number } = useFormats();
  const { startedBy, kind, seconds, seed, keep, fairness, limits, figures } = run;
  const parts = [startedBy ? t('list.by', { name: startedBy }) : t('list.bySomebody')];
  if (kind === 'solve') {
    parts.push(t(`parameter.${keep}`), t('parameter.seconds', { seconds: number(seconds) }));
    if (fairness !== null) parts.push(t('parameter.fairness', { value: number(fairness) }));
    for (const name of limitNames) {
      const limit = limits?.[name];
      if (typeof limit === 'number') parts.push(t(`parameter.${name}`, { value: number(limit) }));
    }
    if (seed !== 1) parts.push(t('parameter.seed', { seed }));
  }
  if (figures) {
    const took = number(figures.seconds, { maximumFractionDigits: 1 });
    parts.push(t(figures.isStopped ? 'parameter.stopped' : 'parameter.took', { seconds: took }));
  }
  return <>{parts.join(' · ')}</>;
}
