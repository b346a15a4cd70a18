import type { scheduleRunSchema } from '@ponte/contracts';
import type { z } from 'zod';
import { presentPerson } from '../meetings/commands.ts';
import type { MeetingRow } from '../meetings/queries.ts';
import { compareDraft, figuresOf, type RunOptions } from './commands.ts';
import type { RunRow } from './queries.ts';
import { progressOf } from './solving.ts';

const parametersOf = (run: RunRow) => {
  const { seconds, keep, fairness } = run.parameters as Partial<RunOptions>;
  return {
    seconds: seconds ?? 0,
    keep: keep ?? ('scheduled' as const),
    fairness: fairness ?? null,
  };
};

export function presentRun(run: RunRow): z.infer<typeof scheduleRunSchema> {
  return {
    id: run.id,
    state: run.state,
    seed: run.seed,
    ...parametersOf(run),
    failure: run.failure,
    createdAt: run.createdAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    publishedAt: run.publishedAt?.toISOString() ?? null,
    figures: figuresOf(run),
    progress: progressOf(run.id),
  };
}

const changeNames = { added: 'added', moved: 'moved', kept: 'kept' } as const;

/** A draft meeting by meeting, beside what is in force now. */
export function presentDraft(run: RunRow, meetings: readonly MeetingRow[]) {
  const compared = compareDraft(meetings, run.placements);
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const placements = Object.values(changeNames).flatMap((change) =>
    compared[change].map(({ meeting, placement }) => ({
      ...placement,
      people: meeting.people.map(presentPerson),
      change,
    })),
  );
  const unscheduled = run.unscheduled.flatMap(({ meetingId, reason }) => {
    const meeting = byId.get(meetingId);
    return meeting ? [{ meetingId, reason, people: meeting.people.map(presentPerson) }] : [];
  });
  return { run: presentRun(run), placements, unscheduled };
}
