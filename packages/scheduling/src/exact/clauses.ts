/** A growing set of clauses over numbered Boolean variables, signed as in DIMACS. */
export interface Clauses {
  /** A new variable. */
  variable(): number;
  add(...literals: number[]): void;
  size(): { variables: number; clauses: number };
  /** The whole set in DIMACS, as pieces of text. */
  print(): string[];
}

/** Literals that are always true and always false; folded away before they reach a solver. */
export const TRUE = Number.MAX_SAFE_INTEGER;
export const FALSE = -TRUE;

export function createClauses(): Clauses {
  let variables = 0;
  let clauses = 0;
  const literals: number[] = [];
  return {
    variable: () => ++variables,
    add: (...clause) => {
      if (clause.includes(TRUE)) return;
      for (const literal of clause) if (literal !== FALSE) literals.push(literal);
      literals.push(0);
      clauses++;
    },
    size: () => ({ variables, clauses }),
    print: () => printClauses(variables, clauses, literals),
  };
}

/** Numbers kept together in one piece; one text for all could pass the longest string of the engine. */
const PIECE = 50_000;

function printClauses(variables: number, clauses: number, literals: number[]): string[] {
  const pieces: string[] = [`p cnf ${variables} ${clauses}\n`];
  let words: number[] = [];
  for (const literal of literals) {
    words.push(literal);
    if (literal !== 0 || words.length < PIECE) continue;
    pieces.push(`${words.join(' ')}\n`);
    words = [];
  }
  pieces.push(`${words.join(' ')}\n`);
  return pieces;
}
