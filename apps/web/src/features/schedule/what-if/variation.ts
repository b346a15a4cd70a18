export type Variation = { tables: number; slots: number; limit: number };
export type Limits = { perDay: number | null; run: number | null };

export const noVariation: Variation = { tables: 0, slots: 0, limit: 0 };
export const noLimits: Limits = { perDay: null, run: null };

export const isVaried = ({ tables, slots, limit }: Variation): boolean =>
  tables !== 0 || slots !== 0 || limit !== 0;

export const isLimited = ({ perDay, run }: Limits): boolean => perDay !== null || run !== null;

/** What is worth asking first. */
export const usualVariations: Variation[] = [
  { ...noVariation, tables: 1 },
  { ...noVariation, tables: 3 },
  { ...noVariation, tables: -1 },
  { ...noVariation, slots: 1 },
  { ...noVariation, slots: 2 },
  { ...noVariation, slots: -1 },
];
