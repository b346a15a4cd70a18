import type { Locale } from './locales.ts';
import list from './technologies.json' with { type: 'json' };

/**
 * The technology code list: areas, fields (`01`), topics below them (`01.3`). It is a file of data with its source
 * and version in it; only this module reads it. Not part of the package's index, because pages need no whole list.
 */
export type TechnologyCode = { readonly code: string; readonly labels: Record<Locale, string> };
export type TechnologyArea = TechnologyCode & { readonly first: string; readonly last: string };

export const technologyList: {
  readonly source: string;
  readonly version: string;
  readonly areas: readonly TechnologyArea[];
  readonly codes: readonly TechnologyCode[];
} = list;

const byCode = new Map(technologyList.codes.map((entry) => [entry.code, entry]));

/** Whether the list holds the code, as a field or as a topic. */
export const isTechnologyCode = (code: string): boolean => byCode.has(code);

/** The words for a code in every language; undefined for one that the list no longer holds. */
export const technologyLabels = (code: string): Record<Locale, string> | undefined =>
  byCode.get(code)?.labels;

/** The field that a topic lies in; a field lies in itself. */
export const technologyField = (code: string): string => code.slice(0, 2);

/** The area of a field or topic, or null for an unknown code. */
export function technologyArea(code: string): string | null {
  const field = technologyField(code);
  const area = technologyList.areas.find(({ first, last }) => first <= field && field <= last);
  return area?.code ?? null;
}
