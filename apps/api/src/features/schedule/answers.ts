import type { RunFigures } from '@ponte/contracts';
import type { Problem, Solution } from '@ponte/scheduling';
import type { SolutionCheck } from '@ponte/scheduling/run';
import type { MeetingFacts, NumberedProblem } from './problem.ts';

/** What a run has come to, in the scheduler's numbers. */
export type Answer = {
  problem: Problem;
  solution: Solution;
  /** What the independent verifier counted in it. */
  check: SolutionCheck;
  /** What a repair answers to. */
  repair?: Record<string, unknown>;
};

/** What a run starts from: the scheduler's problem, and the meetings as they were when it was written. */
export type Ground = {
  numbered: NumberedProblem;
  meetings: readonly Pick<MeetingFacts, 'id' | 'version' | 'place'>[];
};

/** The figures of a draft. A schedule in which the independent verifier finds a fault never becomes one. */
export function toFigures({ problem, solution, check }: Answer): RunFigures {
  const { faults, isValid, spread } = check.verification;
  if (!isValid) throw new Error(`the schedule breaks its rules: ${JSON.stringify(faults)}`);
  return {
    status: solution.status,
    wished: problem.meetings.length,
    scheduled: solution.scheduled,
    weight: solution.weight,
    weightBound: solution.weightBound,
    breaks: solution.breaks,
    breaksBound: solution.breaksBound,
    seconds: solution.seconds,
    peopleTwice: faults.peopleTwice,
    tablesTwice: faults.tablesTwice,
    outsideAvailability: faults.outsideAvailability,
    faults: { ...faults },
    spread,
    certificate: { weight: check.weight, breaks: check.breaks },
  };
}

/** Numbers become ids again. */
export function toDraft({ numbered, meetings }: Ground, answer: Answer) {
  const slotOf = (slot: number) => numbered.slots[slot]?.id ?? '';
  const placed = new Set(meetings.flatMap(({ id, place }) => (place ? [id] : [])));
  return {
    placements: answer.solution.meetings.map(({ id, slot, table }) => ({
      meetingId: id,
      slotId: slotOf(slot),
      tableId: numbered.tables[table]?.id ?? '',
    })),
    unscheduled: answer.solution.unscheduled.map(({ id, reason, fix }) => ({
      meetingId: id,
      reason,
      wasScheduled: placed.has(id),
      ...(fix ? { remedy: toStoredRemedy(numbered, fix) } : {}),
    })),
    versions: Object.fromEntries(meetings.map(({ id, version }) => [id, version])),
    repair: answer.repair ?? null,
  };
}

type Fix = NonNullable<Solution['unscheduled'][number]['fix']>;
export type StoredRemedy = {
  kind: Fix['kind'];
  participantId: string | null;
  slotId: string | null;
  gain: number;
  meetingIds: string[];
};

export const toStoredRemedy = ({ slots }: NumberedProblem, fix: Fix): StoredRemedy => ({
  kind: fix.kind,
  participantId: 'participant' in fix ? fix.participant : null,
  slotId: 'slot' in fix ? (slots[fix.slot]?.id ?? null) : null,
  gain: fix.gain,
  meetingIds: fix.meetings,
});
