import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSyntheticProblem } from '../bench/synthetic.ts';
import { solve } from '../solve.ts';
import { makeProblem, smallProblems } from '../testing/test-problems.ts';
import { verifySchedule } from '../verify.ts';
import type { ScheduleChange } from './change.ts';
import { repairSchedule } from './repair-schedule.ts';

const event = { name: 'fair', people: 40, requests: 150, slots: 12, tables: 15 };

describe('repairSchedule', () => {
  it('is lawful after any change, and never moves fewer than it calls unavoidable', () => {
    const change: fc.Arbitrary<ScheduleChange> = fc.oneof(
      fc.record({ kind: fc.constant('table_lost' as const), table: fc.nat(2) }),
      fc.record({ kind: fc.constant('slot_dropped' as const), slot: fc.constant(0) }),
      fc.record({
        kind: fc.constant('participant_away' as const),
        participant: fc.constant<string>('p0'),
        slots: fc.constant<number[]>([0]),
      }),
      fc.record({
        kind: fc.constant('meetings_cancelled' as const),
        meetings: fc.constant<string[]>(['m0']),
      }),
    );
    fc.assert(
      fc.property(smallProblems, change, (drawn, oneChange) => {
        const problem = { ...drawn, fairness: null };
        const before = solve(problem, { steps: 500 }).meetings;
        const repair = repairSchedule(problem, before, [oneChange]);
        expect(verifySchedule(repair.problem, repair.solution).isValid).toBe(true);
        const changed = repair.moved.length + repair.reseated.length + repair.dropped.length;
        expect(changed).toBeGreaterThanOrEqual(repair.unavoidableMoves);
      }),
      { numRuns: 200 },
    );
  });

  it('moves nothing when nothing changes', () => {
    const problem = makeSyntheticProblem(event, 1);
    const before = solve(problem, { steps: 2000 }).meetings;
    expect(repairSchedule(problem, before, [])).toMatchObject({
      moved: [],
      reseated: [],
      dropped: [],
      unavoidableMoves: 0,
    });
  });

  it('a lost table changes nothing for those who sit elsewhere, where there is room', () => {
    const problem = makeSyntheticProblem({ ...event, tables: 18 }, 2);
    const before = solve(problem, { steps: 2000 }).meetings;
    const repair = repairSchedule(problem, before, [{ kind: 'table_lost', table: 3 }]);
    expect(repair.dropped).toEqual([]);
    const gone = before.filter(({ table }) => table === 3).map(({ id }) => id);
    expect(gone.length).toBeGreaterThan(0);
    expect([...repair.moved, ...repair.reseated].sort()).toEqual(gone.sort());
    expect(repair.unavoidableMoves).toBe(gone.length);
    expect(repair.solution.meetings.every(({ table }) => table !== 3)).toBe(true);
  });

  it('a frozen meeting stays even where moving it would help', () => {
    const problem = makeProblem(3, 1, 4, [
      { of: [0, 1], slots: [0, 2] },
      { of: [2, 3], slots: [0, 1] },
    ]);
    const before = [
      { id: 'm0', slot: 0, table: 0 },
      { id: 'm1', slot: 1, table: 0 },
    ];
    const change: ScheduleChange = { kind: 'slot_dropped', slot: 1 };
    const free = repairSchedule(problem, before, [change]);
    expect(free.moved).toEqual(['m0', 'm1']);
    const frozen = repairSchedule(problem, before, [change], { frozen: ['m0'] });
    expect(frozen).toMatchObject({ moved: [], dropped: ['m1'] });
  });

  it('new requests take free places without moving anybody', () => {
    const problem = makeProblem(2, 2, 4, [[0, 1]]);
    const added = { id: 'new', participants: ['p0', 'p2'] };
    const before = [{ id: 'm0', slot: 1, table: 1 }];
    const repair = repairSchedule(problem, before, [{ kind: 'meetings_added', meetings: [added] }]);
    expect(repair).toMatchObject({ moved: [], added: ['new'] });
    expect(repair.solution.meetings).toContainEqual({ id: 'm0', slot: 1, table: 1 });
  });
});
