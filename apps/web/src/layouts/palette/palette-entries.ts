import type { AppPath } from '../../paths.ts';

/** Somewhere one can go by typing a part of its name. */
export type PaletteEntry = { to: AppPath; label: string; group: string };

/** Accents and case aside: `sestanki` finds “Sestanki”, `pozar` finds “Požar”. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The word begins the label, begins a word of it, stands somewhere in it, or is not there at all. */
function rankOf(label: string, word: string): number | null {
  const at = label.indexOf(word);
  if (at < 0) return null;
  if (at === 0) return 0;
  return /\W/.test(label[at - 1] ?? '') ? 1 : 2;
}

/** The entries whose names hold every word, those that begin with the first one before the others. */
export function findEntries(entries: readonly PaletteEntry[], typed: string): PaletteEntry[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const ranked = entries.flatMap((entry) => {
    const ranks = words.map((word) => rankOf(plain(entry.label), word));
    return ranks.some((rank) => rank === null) ? [] : [{ entry, rank: ranks[0] ?? 0 }];
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ entry }) => entry);
}
