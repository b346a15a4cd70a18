/** What a Boolean solver said of one set of clauses. */
export type ClausesAnswer =
  | { kind: 'satisfied'; isTrue: (variable: number) => boolean }
  | { kind: 'refuted' }
  | { kind: 'unknown' };

/** Reads the lines that clasp prints for a DIMACS question; the last model printed counts. */
export function readClaspLines(lines: readonly string[]): ClausesAnswer {
  if (lines.some((line) => line.startsWith('s UNSATISFIABLE'))) return { kind: 'refuted' };
  const start = lines.findLastIndex((line) => line.startsWith('c Answer'));
  if (start < 0) return { kind: 'unknown' };
  const literals = new Set<number>();
  for (const line of lines.slice(start + 1)) {
    if (!line.startsWith('v')) break;
    for (const word of line.slice(1).split(' ')) if (Number(word) > 0) literals.add(Number(word));
  }
  return { kind: 'satisfied', isTrue: (variable) => literals.has(variable) };
}
