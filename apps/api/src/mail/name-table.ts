import type { Locale, TableKind } from '@ponte/domain';
import { oneLine } from './one-line.ts';
import { textsIn } from './texts.ts';

/** `12` and `A-3` need the word before them; `Sala blu` and `Table 3` speak for themselves. */
const isBareLabel = (label: string): boolean => /^\p{L}{0,2}[\s-]?\d+\p{L}?$/u.test(label);

/** The table in words, without the venue. */
export function nameTable(
  { kind, label }: { kind: TableKind; label: string },
  locale: Locale,
): string {
  if (kind === 'online') return textsIn(locale)('place.online');
  const plain = oneLine(label);
  return isBareLabel(plain) ? textsIn(locale)(`place.${kind}`, { label: plain }) : plain;
}
