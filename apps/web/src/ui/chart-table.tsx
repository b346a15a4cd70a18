import { Table } from '@mantine/core';
import { useTranslation } from '../i18n/use-translation.ts';
import type { LineChartProps } from './chart-lines.ts';
import { thinOut } from './chart-scale.ts';
import classes from './line-chart.module.css';

const mostRows = 24;

/** The numbers behind a chart, unfolded by those who prefer to read them. */
export function ChartTable({ label, lines, x, y }: LineChartProps) {
  const { t } = useTranslation();
  const all = lines.flatMap((line) => line.points.map((point) => point.x));
  const rows = thinOut(
    [...new Set(all)].sort((a, b) => a - b),
    mostRows,
  );
  return (
    <details className={classes.details}>
      <summary>{t('chart.asTable')}</summary>
      <Table verticalSpacing={4}>
        <Table.Caption>{label}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{x.label}</Table.Th>
            {lines.map(({ key, name }) => (
              <Table.Th key={key} scope="col">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row}>
              <Table.Th scope="row">{x.format(row)}</Table.Th>
              {lines.map(({ key, points }) => {
                const point = points.findLast((one) => one.x <= row);
                return <Table.Td key={key}>{point ? y.format(point.y) : '–'}</Table.Td>;
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
}
