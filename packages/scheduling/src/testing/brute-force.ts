import type { Problem } from '../problem.ts';
import type { PlacedMeeting } from '../solution.ts';
import { verifySchedule } from '../verify.ts';

export interface BruteForceAnswer {
  weight: number;
  breaks: number;
}

/** The best weight and, for it, the fewest breaks, by trying every slot, table and interpreter of every meeting. */
export function tryEverything(problem: Problem): BruteForceAnswer {
  let best: BruteForceAnswer = { weight: -1, breaks: 0 };
  const placed: PlacedMeeting[] = [];
  const visit = (m: number): void => {
    const meeting = problem.meetings[m];
    if (!meeting) {
      const { isValid, weight, breaks } = verifySchedule(problem, { meetings: placed });
      if (isValid && (weight > best.weight || (weight === best.weight && breaks < best.breaks))) {
        best = { weight, breaks };
      }
      return;
    }
    visit(m + 1);
    for (const place of listPlaces(problem, meeting.id)) {
      placed.push(place);
      if (isStillLawful(problem, placed)) visit(m + 1);
      placed.pop();
    }
  };
  visit(0);
  return best;
}

function listPlaces(problem: Problem, id: string): PlacedMeeting[] {
  const interpreters = [undefined, ...(problem.interpreters ?? []).map((one) => one.id)];
  return Array.from({ length: problem.slots }, (_, slot) => slot).flatMap((slot) => {
    const tables = Array.isArray(problem.tables) ? (problem.tables[slot] ?? 0) : problem.tables;
    return Array.from({ length: tables }, (_, table) => table).flatMap((table) =>
      interpreters.map((one) => ({
        id,
        slot,
        table,
        ...(one !== undefined && { interpreter: one }),
      })),
    );
  });
}

/** All rules but fairness can only get worse as meetings are added. */
function isStillLawful(problem: Problem, placed: PlacedMeeting[]): boolean {
  return verifySchedule({ ...problem, fairness: null }, { meetings: placed }).isValid;
}
