/** A growing set of clauses over numbered Boolean variables, signed as in DIMACS. */
export interface Clauses {
  /** A new variable. */
  variable(): number;
  add(...literals: number[]): void;
  /** Costs 1 unless the literal holds. */
  prefer(literal: number): void;
  readonly size: () => { variables: number; hard: number; soft: number };
  /** The whole set in weighted DIMACS, as pieces of text. */
  print(): string[];
}

/** Literals that are always true and always false; folded away before they reach a solver. */
export const TRUE = Number.MAX_SAFE_INTEGER;
export const FALSE = -TRUE;

export function createClauses(): Clauses {
  let variables = 0;
  let hard = 0;
  const soft: number[] = [];
  const literals: number[] = [];
  return {
    variable: () => ++variables,
    add: (...clause) => {
      if (clause.includes(TRUE)) return;
      for (const literal of clause) if (literal !== FALSE) literals.push(literal);
      literals.push(0);
      hard++;
    },
    prefer: (literal) => {
      if (literal !== TRUE) soft.push(literal);
    },
    size: () => ({ variables, hard, soft: soft.length }),
    print: () => printClauses(variables, hard, literals, soft),
  };
}

/** Lines kept together in one piece; one text for all could pass the longest string of the engine. */
const PIECE = 50_000;

function printClauses(
  variables: number,
  hard: number,
  literals: number[],
  soft: number[],
): string[] {
  const top = soft.length + 1;
  const pieces: string[] = [`p wcnf ${variables} ${hard + soft.length} ${top}\n`];
  let lines: string[] = [];
  let line = `${top}`;
  for (const literal of literals) {
    line += ` ${literal}`;
    if (literal !== 0) continue;
    lines.push(line);
    line = `${top}`;
    if (lines.length < PIECE) continue;
    pieces.push(`${lines.join('\n')}\n`);
    lines = [];
  }
  for (const literal of soft) lines.push(`1 ${literal} 0`);
  pieces.push(`${lines.join('\n')}\n`);
  return pieces;
}
