import { isNaceCode } from '@ponte/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { isId } from '../../api/is-id.ts';

/** What is looked for, as it stands in the address: a filtered list can be bookmarked and sent. */
export type DirectorySearch = {
  q?: string;
  country?: string;
  sector?: string;
  type?: string;
  kind?: 'offer' | 'request';
  language?: string;
  mode?: 'fits';
  saved?: 'true';
};

const mostLetters = 120;

const isAllowed: Record<keyof DirectorySearch, (value: string) => boolean> = {
  q: (value) => value.trim() !== '',
  country: (value) => /^[A-Z]{2}$/.test(value),
  sector: isNaceCode,
  type: isId,
  kind: (value) => value === 'offer' || value === 'request',
  language: (value) => /^[a-z]{2}$/.test(value),
  mode: (value) => value === 'fits',
  saved: (value) => value === 'true',
};

/** Reads the address; what makes no sense counts as absent. The router gives numbers where digits were typed. */
export function readDirectorySearch(search: Record<string, unknown>): DirectorySearch {
  const read = Object.entries(isAllowed).flatMap(([key, allows]) => {
    const raw = search[key];
    if (!['string', 'number', 'boolean'].includes(typeof raw)) return [];
    const value = String(raw).slice(0, mostLetters);
    return allows(value) ? [[key, value]] : [];
  });
  return Object.fromEntries(read);
}

/** The filters without the words: what can be cleared at once. */
export const countFilters = ({ q: _words, ...filters }: DirectorySearch): number =>
  Object.keys(filters).length;

/** What is looked for, and how to change a part of it; `undefined` takes a part away. */
export function useDirectorySearch() {
  const current = readDirectorySearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const change = useCallback(
    (part: { [Key in keyof DirectorySearch]?: string | undefined }) =>
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
