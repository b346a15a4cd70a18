type DayRow = { day: string };

const dayMs = 86_400_000;
const mostBars = 60;
const toDay = (at: number): string => new Date(at).toISOString().slice(0, 10);
const toInstant = (day: string): number => Date.parse(`${day}T00:00Z`);

export type Period<Row> = { day: string; rows: Row[] };

/**
 * The days from the first to the last, also those on which nothing happened; when they are too many for a
 * picture, the weeks. Days have no zone, so they are counted in UTC.
 */
export function byPeriod<Row extends DayRow>(
  rows: readonly Row[],
): {
  unit: 'day' | 'week';
  periods: Period<Row>[];
} {
  const [first, last] = [rows[0]?.day, rows.at(-1)?.day];
  if (!first || !last) return { unit: 'day', periods: [] };
  const from = toInstant(first);
  const days = Math.round((toInstant(last) - from) / dayMs) + 1;
  const length = days > mostBars ? 7 : 1;
  const periods: Period<Row>[] = Array.from({ length: Math.ceil(days / length) }, (_, index) => ({
    day: toDay(from + index * length * dayMs),
    rows: [],
  }));
  for (const row of rows)
    periods[Math.floor((toInstant(row.day) - from) / dayMs / length)]?.rows.push(row);
  return { unit: length === 7 ? 'week' : 'day', periods };
}

export const sumOf = <Row>(rows: readonly Row[], count: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + count(row), 0);
