import { describe, expect, it } from 'vitest';
import { decodePlaces, type Encoding, encodeBreaks, encodePlacing } from '../exact/encode.ts';
import type { ClausesAnswer } from '../exact/read-clasp.ts';
import { compileProblem } from '../model/model.ts';
import type { Problem } from '../problem.ts';
import { createRandom } from '../random.ts';
import { tryEverything } from '../testing/brute-force.ts';
import { makeProblem, pairAll } from '../testing/test-problems.ts';
import { verifySchedule } from '../verify.ts';
import { runClasp } from './clasp.ts';
import { runSchedule } from './run-schedule.ts';

/** Five meetings of four people over four slots, some slots short of tables, drawn so that breaks are forced. */
function drawProblem(seed: number): Problem {
  const random = createRandom(seed);
  const pairs = pairAll(4).filter(() => random.next() < 0.7);
  const problem = makeProblem(4, 1 + random.below(2), 4, pairs, {
    fairness: random.below(3) || null,
  });
  for (const person of problem.participants) {
    if (random.next() < 0.5) person.unavailable.push(random.below(4));
  }
  return problem;
}

const ask = async (encoding: Encoding): Promise<ClausesAnswer> =>
  runClasp(encoding.clauses.print(), '');
const seeds = Array.from({ length: 25 }, (_, i) => i + 1);

describe('the exact question', () => {
  it('agrees with trying everything on what can be placed', async () => {
    for (const problem of seeds.map(drawProblem)) {
      const best = tryEverything({ ...problem, fairness: null });
      const answer = await ask(encodePlacing(compileProblem(problem)));
      expect(answer.kind).toBe(best.weight === problem.meetings.length ? 'satisfied' : 'refuted');
    }
  }, 60_000);

  it('agrees with trying everything on how few breaks there can be', async () => {
    for (const problem of seeds.map(drawProblem)) {
      const model = compileProblem(problem);
      const best = tryEverything(problem);
      if (best.weight < problem.meetings.length || best.breaks >= model.people) continue;
      const encoding = encodeBreaks(model, best.breaks);
      const answer = await ask(encoding);
      const slotOf =
        answer.kind === 'satisfied' ? decodePlaces(model, encoding, answer.isTrue) : null;
      expect(slotOf?.every((t) => t >= 0)).toBe(true);
      const fewer = best.breaks === 0 ? null : await ask(encodeBreaks(model, best.breaks - 1));
      expect(fewer?.kind ?? 'refuted').toBe('refuted');
    }
  }, 60_000);
});

describe('runSchedule', () => {
  it('solves in other threads, tells how it goes, and proves what it says', async () => {
    const problem = makeProblem(5, 3, 6, pairAll(6), { fairness: 2 });
    const stages = new Set<string>();
    const { solution } = await runSchedule(problem, {
      seconds: 5,
      onProgress: ({ stage }) => stages.add(stage),
    });
    expect(solution).toMatchObject({ status: 'optimal', scheduled: 15, breaks: 0 });
    expect(verifySchedule(problem, solution).isValid).toBe(true);
    expect([...stages]).toContain('smoothing');
  }, 20_000);

  it('proves with the exact thread that not all can be placed', async () => {
    const pinned = pairAll(3).map((of) => ({ of, slots: [0, 1] }));
    const problem = makeProblem(4, 3, 3, pinned);
    const { solution } = await runSchedule(problem, { seconds: 2 });
    expect(solution).toMatchObject({ status: 'infeasible', scheduled: 2 });
  }, 20_000);

  it('a stop keeps the best so far', async () => {
    const problem = makeProblem(9, 3, 12, pairAll(12));
    const { solution } = await runSchedule(problem, {
      seconds: 30,
      signal: AbortSignal.timeout(300),
    });
    expect(solution.seconds).toBeLessThan(10);
    expect(verifySchedule(problem, solution).isValid).toBe(true);
  }, 20_000);
});
