/** A seeded stream of numbers: the same seed gives the same stream on every machine. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number in [0, limit). */
  below(limit: number): number;
}

/** Marsaglia's xorshift128 seeded through a multiplicative hash, so that neighbouring seeds do not correlate. */
export function createRandom(seed: number): Random {
  let [a, b, c, d] = [1, 2, 3, 4].map((n) => hash(seed * 4 + n)) as [
    number,
    number,
    number,
    number,
  ];
  const draw = (): number => {
    const t = a ^ (a << 11);
    a = b;
    b = c;
    c = d;
    d = d ^ (d >>> 19) ^ t ^ (t >>> 8);
    return d >>> 0;
  };
  for (let i = 0; i < 8; i++) draw();
  return {
    next: () => draw() / 4294967296,
    below: (limit) => Math.floor((draw() / 4294967296) * limit),
  };
}

function hash(value: number): number {
  let h = Math.imul(value ^ 0x9e3779b9, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 1;
}

/** Fisher-Yates in place. */
export function shuffle<T>(items: T[], random: Random): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
  return items;
}
