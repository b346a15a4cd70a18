import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Problem, ProblemMeeting, ProblemParticipant } from '../problem.ts';
import type { Solution, UnscheduledReason } from '../solution.ts';
import { solve } from '../solve.ts';
import { crowdedProblems, smallProblems } from '../testing/test-problems.ts';
import { verifySchedule } from '../verify.ts';

/** What the reasons say, counted from the problem and the schedule alone. */
function isTrue(problem: Problem, solution: Solution, id: string, reason: UnscheduledReason) {
  const meeting = problem.meetings.find((one) => one.id === id) as ProblemMeeting;
  const people = problem.participants.filter((one) => meeting.participants.includes(one.id));
  const slots = Array.from({ length: problem.slots }, (_, t) => t);
  const common = slots.filter(
    (t) =>
      (meeting.fixedSlot ?? t) === t &&
      (meeting.slots?.includes(t) ?? true) &&
      people.every((one) => !one.unavailable.includes(t)),
  );
  const usable = common.filter((t) => hasPlace(problem, [], meeting, t));
  const isTaken = (one: ProblemParticipant, t: number) => isBusy(problem, solution, one.id, t);
  const open = usable.filter((t) => !people.some((one) => isTaken(one, t)));
  const isFull = (t: number) => !hasPlace(problem, solution.meetings, meeting, t);
  switch (reason) {
    case 'no_common_slot':
      return common.length === 0;
    case 'no_suitable_place':
      return common.length > 0 && usable.length === 0;
    case 'participant_full':
      return usable.length > 0 && people.some((one) => usable.every((t) => isTaken(one, t)));
    case 'tables_full':
      return open.length > 0 && open.every(isFull);
    case 'rule':
      return open.some((t) => !isFull(t));
    case 'lost_to_others':
      return usable.length > 0 && open.length === 0;
  }
}

/** In a meeting in that slot already, or over a limit with one more there. */
function isBusy(problem: Problem, solution: Solution, person: string, slot: number): boolean {
  const meetings = problem.meetings.filter(
    ({ id, participants }) =>
      participants.includes(person) && solution.meetings.some((place) => place.id === id),
  );
  const alone: Problem = {
    ...problem,
    participants: problem.participants.map((one) =>
      one.id === person ? one : { ...one, limits: {} },
    ),
    meetings: [...meetings, { id: 'one more', participants: [person] }],
  };
  const places = solution.meetings.filter(({ id }) => meetings.some((one) => one.id === id));
  const { faults } = verifySchedule(alone, {
    meetings: [...places, { id: 'one more', slot, table: 0 }],
  });
  return faults.peopleTwice > 0 || faults.overLimits > 0;
}

/** Whether the meetings of the slot and this one can each have a table and, if they need one, an interpreter. */
function hasPlace(
  problem: Problem,
  placed: Solution['meetings'],
  meeting: ProblemMeeting,
  slot: number,
): boolean {
  const inSlot = problem.meetings.filter(({ id }) =>
    placed.some((place) => place.id === id && place.slot === slot),
  );
  const interpreters = [undefined, ...(problem.interpreters ?? []).map(({ id }) => id)];
  const visit = (queue: ProblemMeeting[], done: Solution['meetings']): boolean => {
    const { faults } = verifySchedule(problem, { meetings: done });
    if (faults.tablesTwice + faults.outsideTables + faults.unsuitablePlaces > 0) return false;
    const [next, ...rest] = queue;
    if (!next) return true;
    return [0, 1, 2].some((table) =>
      interpreters.some((one) => {
        const place = { id: next.id, slot, table, ...(one !== undefined && { interpreter: one }) };
        return visit(rest, [...done, place]);
      }),
    );
  };
  return visit([...inSlot, meeting], []);
}

it('every reason given is true of the schedule it is given for', { timeout: 60_000 }, () => {
  const seen = new Set<UnscheduledReason>();
  fc.assert(
    fc.property(fc.oneof(crowdedProblems, smallProblems), (problem) => {
      const solution = solve(problem, { steps: 300 });
      for (const { id, reason } of solution.unscheduled) {
        seen.add(reason);
        expect([reason, isTrue(problem, solution, id, reason)]).toEqual([reason, true]);
      }
    }),
    { numRuns: 150, seed: 7 },
  );
  expect([...seen].sort()).toEqual([
    'lost_to_others',
    'no_common_slot',
    'no_suitable_place',
    'participant_full',
    'rule',
    'tables_full',
  ]);
});
