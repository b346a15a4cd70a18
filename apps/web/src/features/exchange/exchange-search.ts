import {
  type DevelopmentStage,
  developmentStages,
  type ExchangeKind,
  exchangeKinds,
  isNaceCode,
} from '@ponte/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** What is looked for, as it stands in the address: a search can be bookmarked, sent and saved. */
export type ExchangeSearch = {
  q?: string;
  kind?: ExchangeKind;
  sector?: string;
  technology?: string;
  country?: string;
  stage?: DevelopmentStage;
};
export type ExchangeFilterKey = Exclude<keyof ExchangeSearch, 'q'>;
export const exchangeFilterKeys = [
  'kind',
  'sector',
  'technology',
  'country',
  'stage',
] as const satisfies readonly ExchangeFilterKey[];

const mostLetters = 120;
const isOneOf =
  (values: readonly string[]) =>
  (value: string): boolean =>
    values.includes(value);

const isAllowed: Record<keyof ExchangeSearch, (value: string) => boolean> = {
  q: (value) => value.trim() !== '',
  kind: isOneOf(exchangeKinds),
  sector: isNaceCode,
  technology: (value) => /^\d{2}(\.\d{1,2})?$/.test(value),
  country: (value) => /^[A-Z]{2}$/.test(value),
  stage: isOneOf(developmentStages),
};

/** Codes that an address gives as numbers get their leading zero back. */
const asText = (key: string, raw: string | number): string =>
  typeof raw === 'number' && key !== 'q' ? String(raw).padStart(2, '0') : String(raw);

/** Reads the address; what makes no sense counts as absent. */
export function readExchangeSearch(search: Record<string, unknown>): ExchangeSearch {
  const read = Object.entries(isAllowed).flatMap(([key, allows]) => {
    const raw = search[key];
    if (typeof raw !== 'string' && typeof raw !== 'number') return [];
    const value = asText(key, raw).slice(0, mostLetters);
    return allows(value) ? [[key, value]] : [];
  });
  return Object.fromEntries(read);
}

export const countExchangeFilters = (search: ExchangeSearch): number =>
  exchangeFilterKeys.filter((key) => search[key] !== undefined).length;

/** What is looked for, and how to change a part of it; `undefined` takes a part away. */
export function useExchangeSearch() {
  const current = readExchangeSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const change = useCallback(
    (part: { [Key in keyof ExchangeSearch]?: string | undefined }) =>
      // The router's types know only finished routes, not a page that is mounted on one.
      navigate({
        to: '.',
        search: (former: Record<string, unknown>) => ({ ...former, ...part }),
        replace: true,
        resetScroll: false,
      } as unknown as Parameters<typeof navigate>[0]),
    [navigate],
  );
  return { current, change };
}
