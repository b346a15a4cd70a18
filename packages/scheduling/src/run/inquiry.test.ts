import { describe, expect, it } from 'vitest';
import { makeProblem, pairAll } from '../testing/test-problems.ts';
import { runInquiry } from './inquiry.ts';
import { runSchedule } from './run-schedule.ts';

describe('runInquiry', () => {
  it('counts bounds again, and tells a certificate that does not prove them', async () => {
    const problem = makeProblem(3, 1, 4, pairAll(4));
    const { solution, certificate } = await runSchedule(problem, { seconds: 1 });
    const good = await runInquiry('check', { problem, solution, certificate });
    expect(good.verification.isValid).toBe(true);
    expect(good.weight).toEqual({ bound: 3, provedBy: 'prices', isChecked: true, isMet: true });
    const without = await runInquiry('check', { problem, solution, certificate: null });
    expect(without.weight).toMatchObject({ provedBy: 'refutation', isChecked: false });
  }, 20_000);

  it('counts what fits and finds what would help', async () => {
    const problem = makeProblem(3, 1, 4, pairAll(4));
    const more = { ...problem, tables: 2 };
    const places = await runInquiry('places', { problems: [problem, more], seconds: 2 });
    expect(places.map(({ scheduled }) => scheduled)).toEqual([3, 6]);
    const { solution } = await runSchedule(problem, { seconds: 1 });
    const id = solution.unscheduled[0]?.id ?? '';
    const remedy = await runInquiry('remedy', { problem, solution, id, seconds: 2 });
    expect(remedy).toMatchObject({ kind: 'add_table' });
  }, 20_000);

  it('repairs', async () => {
    const problem = makeProblem(3, 2, 4, pairAll(4));
    const { solution } = await runSchedule(problem, { seconds: 1 });
    const repair = await runInquiry('repair', {
      problem,
      current: solution.meetings,
      changes: [{ kind: 'slot_dropped', slot: 0 }],
      options: { seed: 1, frozen: [], seconds: 1 },
    });
    expect(repair.unavoidableMoves).toBe(2);
    expect(repair.moved.length + repair.dropped.length).toBe(2);
  }, 20_000);
});
