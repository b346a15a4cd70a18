import { Table } from '@mantine/core';
import { useTranslation } from '../i18n/use-translation.ts';
import { useFormats } from './formats.ts';
import classes from './stacked-bars.module.css';

export type Series = { label: string; tone: 'first' | 'second' | 'third'; values: number[] };
type StackedBarsProps = {
  /** What the picture shows, in a sentence for those who do not see it. */
  summary: string;
  /** Names of the bars, as the table has them. */
  labels: string[];
  heading: string;
  series: Series[];
};

// Room for letters twice as large, which they have to be where the picture is half as wide.
const size = { width: 640, height: 220, left: 64, bottom: 34, top: 16 };
const inner = { width: size.width - size.left, height: size.height - size.bottom - size.top };

/** A round number not below the value, for the top of the scale. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  const step = [1, 2, 5, 10].find((each) => each * power >= value) ?? 10;
  return Math.max(step * power, 2);
}

/** Bars of one length a label, their parts on top of each other; the same numbers stand in a table below. */
export function StackedBars(props: StackedBarsProps) {
  const { summary, labels, series } = props;
  const totals = labels.map((_, index) =>
    series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  const most = roundUp(Math.max(...totals, 0));
  return (
    <figure className={classes.figure}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={summary}>
        <Scale most={most} />
        <Bars {...props} most={most} />
        <Ends labels={labels} />
      </svg>
      <Legend series={series} />
      <Numbers {...props} />
    </figure>
  );
}

function Scale({ most }: { most: number }) {
  const { number } = useFormats();
  // People and requests come whole.
  const values = [0, most / 2, most].filter(Number.isInteger);
  return values.map((value) => {
    const y = size.top + inner.height * (1 - value / most);
    return (
      <g key={value}>
        <line className={classes.grid} x1={size.left} x2={size.width} y1={y} y2={y} />
        <text className={classes.text} x={size.left - 6} y={y + 4} textAnchor="end">
          {number(value)}
        </text>
      </g>
    );
  });
}

function Bars({ labels, series, most }: StackedBarsProps & { most: number }) {
  const step = inner.width / labels.length;
  const width = Math.max(Math.min(step * 0.8, 40), 1);
  return labels.map((label, index) => {
    let y = size.top + inner.height;
    return (
      <g key={label}>
        {series.map(({ tone, values, label: part }) => {
          const height = ((values[index] ?? 0) / most) * inner.height;
          y -= height;
          const x = size.left + index * step + (step - width) / 2;
          return (
            <rect key={part} className={classes[tone]} x={x} y={y} width={width} height={height} />
          );
        })}
      </g>
    );
  });
}

/** The first and the last name: those between would stand on each other. */
function Ends({ labels }: { labels: string[] }) {
  const y = size.height - 6;
  return (
    <>
      <text className={classes.text} x={size.left} y={y}>
        {labels[0]}
      </text>
      {labels.length > 1 ? (
        <text className={classes.text} x={size.width} y={y} textAnchor="end">
          {labels.at(-1)}
        </text>
      ) : null}
    </>
  );
}

function Legend({ series }: { series: Series[] }) {
  return (
    <ul className={classes.legend} aria-hidden>
      {series.map(({ label, tone }) => (
        <li key={label}>
          <span className={`${classes.mark} ${classes[tone]}`} />
          {label}
        </li>
      ))}
    </ul>
  );
}

function Numbers({ summary, heading, labels, series }: StackedBarsProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  return (
    <details>
      <summary>{t('chart.asTable')}</summary>
      <Table verticalSpacing={4} captionSide="top" className={classes.table}>
        <Table.Caption>{summary}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{heading}</Table.Th>
            {series.map(({ label }) => (
              <Table.Th key={label} scope="col" ta="end">
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {labels.map((label, index) => (
            <Table.Tr key={label}>
              <Table.Th scope="row">{label}</Table.Th>
              {series.map((each) => (
                <Table.Td key={each.label} ta="end">
                  {number(each.values[index] ?? 0)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
}
