import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBoard } from '../board/board.ts';
import { createChain, growChain } from '../board/kempe.ts';
import { compileProblem } from '../model/model.ts';
import { createRandom } from '../random.ts';
import { makeProblem, pairAll } from '../testing/test-problems.ts';
import { insertInOrder } from '../weight/insert.ts';
import { measureBreaks } from './break-costs.ts';
import { createPairChain, isPaired, linkPartners, listChain, walkChain } from './pair-chain.ts';
import { createPairMover } from './pair-moves.ts';

/** Everybody meets everybody, some are away now and then, two days of three slots. */
const events = fc.record({
  people: fc.integer({ min: 3, max: 7 }),
  tables: fc.integer({ min: 1, max: 3 }),
  away: fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(5)), { maxLength: 4 }),
  hasTwoDays: fc.boolean(),
  isOrdered: fc.boolean(),
  seed: fc.nat(1000),
});

function seat(event: typeof events extends fc.Arbitrary<infer T> ? T : never) {
  const days = event.hasTwoDays ? { days: [1, 1, 1, 2, 2, 2] } : {};
  const problem = makeProblem(6, event.tables, event.people, pairAll(event.people), days);
  for (const [p, slot] of event.away) problem.participants[p]?.unavailable.push(slot);
  if (event.isOrdered) Object.assign(problem.meetings[1] as object, { after: ['m0'] });
  const board = createBoard(compileProblem(problem));
  const random = createRandom(event.seed);
  insertInOrder(board, board.slotOf.keys(), random);
  return { board, random };
}

describe('chains of two-person meetings', () => {
  it('walk the same meetings as chains of any size grow to', () => {
    fc.assert(
      fc.property(events, fc.nat(20), fc.nat(5), (event, drawn, to) => {
        const { board } = seat(event);
        const m = drawn % board.model.meetings;
        const from = board.slotOf[m] as number;
        fc.pre(from >= 0 && from !== to);
        const [grown, walked] = [createChain(), createPairChain()];
        const partners = linkPartners(board.model);
        const isAllowed = growChain(board, m, to, grown, 60);
        expect(walkChain(board, partners, m, to, walked)).toBe(isAllowed);
        if (!isAllowed) return;
        expect(walked.shift).toBe(grown.shift);
        const out = new Int32Array(board.model.meetings);
        const count = listChain(board, partners, walked, out, 0);
        expect([...out.subarray(0, count)].sort()).toEqual([...grown.meetings].sort());
      }),
      { numRuns: 500 },
    );
  });

  it('moves keep the costs in step, and no rule is broken on the way', () => {
    fc.assert(
      fc.property(events, (event) => {
        const { board, random } = seat(event);
        const before = board.scheduled;
        const costs = measureBreaks(board);
        const mover = createPairMover(board, costs, random);
        for (let move = 0; move < 200; move++) mover.tryMove(1);
        const again = measureBreaks(board);
        expect(costs.totalBreaks).toBe(again.totalBreaks);
        expect(costs.total).toBeCloseTo(again.total);
        expect([...costs.broken].sort()).toEqual([...again.broken].sort());
        expect(board.scheduled).toBe(before);
        const { model, used, slotOf } = board;
        expect(used.every((n, at) => n <= (model.capacity[at] as number))).toBe(true);
        const isWhere = (m: number): boolean =>
          slotOf[m] === -1 || model.allowed[m * model.slots + (slotOf[m] as number)] === 1;
        expect([...slotOf.keys()].every(isWhere)).toBe(true);
        const [first = -1, second = -1] = slotOf;
        if (event.isOrdered && second >= 0) expect(second).toBeGreaterThan(first);
      }),
      { numRuns: 200 },
    );
  });

  it('are for events in which every meeting has two participants', () => {
    expect(isPaired(compileProblem(makeProblem(3, 2, 4, pairAll(4))))).toBe(true);
    expect(
      isPaired(
        compileProblem(
          makeProblem(3, 2, 4, [
            [0, 1],
            [1, 2, 3],
          ]),
        ),
      ),
    ).toBe(false);
    expect(
      isPaired(
        compileProblem(
          makeProblem(3, 2, 4, [
            [1, 2, 3],
            [0, 1],
            [2, 3],
          ]),
        ),
      ),
    ).toBe(false);
  });
});
