import { SimpleGrid } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFormats } from '../../../ui/formats.ts';
import { LineChart } from '../../../ui/line-chart.tsx';
import type { Draft } from '../shapes.ts';
import { type CurveFigure, drawCurve } from './curve-lines.ts';

type RunCurveProps = {
  curve: Draft['curve'];
  /** The time limit. */
  seconds: number;
  isLive?: boolean;
};

/** How a run came to its result: what it had placed and what is possible at all, second by second. */
export function RunCurve({ curve, seconds, isLive = false }: RunCurveProps) {
  if (curve.length < 2) return null;
  const until = isLive ? Math.max(seconds, 1) : (curve.at(-1)?.seconds ?? 1);
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
      <Curve of="meetings" curve={curve} until={until} />
      <Curve of="breaks" curve={curve} until={until} />
    </SimpleGrid>
  );
}

function Curve({ of, curve, until }: { of: CurveFigure; curve: Draft['curve']; until: number }) {
  const { t } = useTranslation('drafts');
  const { number } = useFormats();
  const { name, found, bound } = drawCurve(curve, of);
  const last = found.at(-1);
  return (
    <LineChart
      label={t(`curve.${name}.label`, { value: number(last?.y ?? 0) })}
      lines={[
        { key: 'found', name: t(`curve.${name}.found`), points: found, tone: 'main', isStep: true },
        {
          key: 'bound',
          name: t(`curve.${name}.bound`),
          points: bound,
          tone: 'bound',
          isStep: true,
        },
      ]}
      x={{
        label: t('figure.seconds'),
        format: (value) => number(value, { maximumFractionDigits: 1 }),
        isWhole: until >= 4,
        from: 0,
        to: until,
      }}
      y={{ label: t(`curve.${name}.axis`), format: (value) => number(Math.round(value)) }}
    />
  );
}
