import { createRequire } from 'node:module';
import type highsModule from 'highs';
import type { LinearAnswer, LinearProgram, LinearSolver } from '../weight/linear.ts';

type LoadHighs = typeof highsModule.default;
type HighsAnswer = ReturnType<Awaited<ReturnType<LoadHighs>>['solve']>;

/** Primal simplex, measured up to twice as fast as dual on these programs. */
const PRIMAL_SIMPLEX = 4;

/** HiGHS as the engine's linear solver; loading takes some 30 ms, solving blocks the thread. */
export async function loadLinearSolver(): Promise<LinearSolver> {
  // The package's types describe its CommonJS build, so that build is the one to load.
  const loadHighs = createRequire(import.meta.url)('highs') as LoadHighs;
  const highs = await loadHighs();
  return (program, seconds) => {
    const answer = highs.solve(printProgram(program), {
      output_flag: false,
      simplex_strategy: PRIMAL_SIMPLEX,
      ...(seconds !== null && { time_limit: seconds }),
    });
    if (answer.Status !== 'Optimal') return null;
    return readAnswer(program, answer);
  };
}

/** The program in the LP text format; columns are x0, x1, … and rows r0, r1, …. */
export function printProgram({ gain, rows }: LinearProgram): string {
  const objective = Array.from(gain, (value, column) => `${value} x${column}`).join('\n + ');
  const lines = rows.map(
    ({ columns, most }, r) =>
      ` r${r}: ${Array.from(columns, (c) => `x${c}`).join('\n + ')} <= ${most}`,
  );
  const bounds = Array.from(gain, (_, column) => ` 0 <= x${column} <= 1`);
  return [
    'Maximize',
    ` obj: ${objective}`,
    'Subject To',
    ...lines,
    'Bounds',
    ...bounds,
    'End',
    '',
  ].join('\n');
}

function readAnswer(program: LinearProgram, answer: HighsAnswer): LinearAnswer {
  const columns = answer.Columns as Record<string, { Primal?: number }>;
  const values = Float64Array.from(program.gain, (_, column) => columns[`x${column}`]?.Primal ?? 0);
  const prices = new Float64Array(program.rows.length);
  for (const row of answer.Rows as { Name: string; Dual?: number }[]) {
    prices[Number(row.Name.slice(1))] = Math.max(0, row.Dual ?? 0);
  }
  return { values, prices };
}
