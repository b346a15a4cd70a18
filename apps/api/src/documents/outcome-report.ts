import type { FunnelStage, OutcomeBand, OutcomeKind } from '@ponte/domain';

/** One number of the report with what it means; `of` is what it is a part of. */
export type Indicator = {
  key: string;
  label: string;
  definition: string;
  value: number;
  of: number | null;
};
/** The funnel of a country pair, a sector, a network or an office. */
export type ReportGroup = { key: string; name: string | null; funnel: Record<FunnelStage, number> };

/** What the funder's report tells, in the reader's words: page, table and print show the same. */
export type OutcomeReport = {
  isOwn: boolean;
  indicators: Indicator[];
  countries: ReportGroup[];
  sectors: ReportGroup[];
  networks: ReportGroup[];
  offices: ReportGroup[];
  results: {
    kind: OutcomeKind;
    label: string;
    definition: string;
    meetings: number;
    bands: { band: OutcomeBand; label: string; meetings: number }[];
  }[];
};

/** `AT-SI` as two countries. */
export const splitPair = (key: string): [string, string] => {
  const [one = '', other = ''] = key.split('-');
  return [one, other];
};

/** The share as people write it; nothing where there is nothing to share. */
export const writeShare = ({ value, of }: Pick<Indicator, 'value' | 'of'>, tag: string): string =>
  of ? new Intl.NumberFormat(tag, { style: 'percent' }).format(value / of) : '';
