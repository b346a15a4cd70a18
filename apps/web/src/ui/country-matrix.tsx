import { Table } from '@mantine/core';
import classes from './country-matrix.module.css';
import { useCountryName } from './country-name.tsx';
import { useFormats } from './formats.ts';

/** How much there is between two countries; `from` may be `to`. */
export type CountryPair = { from: string; to: string; count: number };

/** The countries by how much they meet; those beyond the most a page can hold are left to the file. */
function listCountries(pairs: readonly CountryPair[]): string[] {
  const totals = new Map<string, number>();
  for (const { from, to, count } of pairs)
    for (const country of new Set([from, to]))
      totals.set(country, (totals.get(country) ?? 0) + count);
  return [...totals]
    .sort(([, a], [, b]) => b - a)
    .map(([country]) => country)
    .slice(0, 15);
}

const keyOf = (a: string, b: string): string => [a, b].sort().join('-');

type CountryMatrixProps = { label: string; caption: string; pairs: readonly CountryPair[] };

/** What is between countries: a table that is its own picture, the more the darker. */
export function CountryMatrix({ label, caption, pairs }: CountryMatrixProps) {
  const nameCountry = useCountryName();
  const countries = listCountries(pairs);
  const counts = new Map(pairs.map((pair) => [keyOf(pair.from, pair.to), pair.count]));
  const most = Math.max(1, ...counts.values());
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls in itself, with the keyboard too
    <div role="group" className={classes.scroll} aria-label={label} tabIndex={0}>
      <Table className={classes.matrix} captionSide="top" withRowBorders={false}>
        <Table.Caption className={classes.caption}>{caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            {countries.map((country) => (
              <Table.Th key={country} scope="col" abbr={nameCountry(country)} ta="center">
                {country}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {countries.map((row) => (
            <Table.Tr key={row}>
              <Table.Th scope="row">{nameCountry(row)}</Table.Th>
              {countries.map((column) => (
                <Cell key={column} count={counts.get(keyOf(row, column)) ?? 0} most={most} />
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Cell({ count, most }: { count: number; most: number }) {
  const { number } = useFormats();
  // Up to half of the ink, so that the number stays readable on it in either scheme.
  const strength = Math.round((count / most) * 45);
  return (
    <Table.Td ta="center" style={{ '--strength': `${strength}%` }} className={classes.cell}>
      {number(count)}
    </Table.Td>
  );
}
