import type {
  handEditListSchema,
  RunFigures,
  ScheduleChangeShape,
  scheduleComparisonSchema,
  scheduleDraftSchema,
  scheduleRunSchema,
} from '@ponte/contracts';
import type { z } from 'zod';
import { presentPerson } from '../meetings/commands.ts';
import type { MeetingRow } from '../meetings/queries.ts';
import type { StoredRemedy } from './answers.ts';
import {
  compareDraft,
  type comparePlaces,
  findConflicts,
  type MeetingChange,
  placeOf,
} from './comparing.ts';
import type { LoadedDraft } from './drafts.ts';
import type { ListedMove } from './moves.ts';
import { parametersOf } from './planning.ts';
import type { RunHead } from './queries.ts';
import { isSealed } from './sealing.ts';
import { curveOf, findRunning } from './solving.ts';

type Draft = z.infer<typeof scheduleDraftSchema>;

const figuresOf = (run: Pick<RunHead, 'figures'>): RunFigures | null =>
  'status' in run.figures ? (run.figures as RunFigures) : null;

function repairOf({
  repair,
}: Pick<RunHead, 'repair'>): z.infer<typeof scheduleRunSchema>['repair'] {
  if (!repair) return null;
  const { changes, unavoidableMoves, frozen } = repair as {
    changes: ScheduleChangeShape[];
    unavoidableMoves: number;
    frozen: number;
  };
  return { changes, unavoidableMoves, frozen };
}

/** Solving, but nobody works on it now: it has not had its turn, or its process died and it will be taken up. */
const isQueued = ({ state, solvingSince, isLeaseOver }: ShownRun): boolean =>
  state === 'solving' && (solvingSince === null || isLeaseOver === true);

/** A run as lists have it; whoever has just written one knows that its lease is not over. */
type ShownRun = Omit<RunHead, 'isLeaseOver'> & { isLeaseOver?: boolean };

/** `seal`: whether the seal holds, where somebody looked. */
export function presentRun(
  run: ShownRun,
  seal: boolean | null = null,
): z.infer<typeof scheduleRunSchema> {
  const { seconds, keep, fairness, limits } = parametersOf(run);
  return {
    id: run.id,
    kind: run.kind,
    startedBy: run.startedBy,
    state: run.state,
    failure: run.failure,
    isQueued: isQueued(run),
    attempts: run.attempts,
    seed: run.seed,
    seconds,
    keep,
    fairness,
    limits: limits ?? null,
    repair: repairOf(run),
    isSealed: seal,
    createdAt: run.createdAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    publishedAt: run.publishedAt?.toISOString() ?? null,
    figures: figuresOf(run),
    progress: findRunning(run.id)?.progress ?? null,
  };
}

type Named = Pick<LoadedDraft, 'meetings' | 'slots'>;

const nameMeeting = (meeting: MeetingRow) => ({
  meetingId: meeting.id,
  people: meeting.people.map(presentPerson),
});

/** A remedy with names for its ids. */
export function presentRemedy(
  remedy: StoredRemedy | null,
  { meetings, slots }: Named,
): Draft['unscheduled'][number]['remedy'] {
  if (!remedy) return null;
  const people = meetings.flatMap((meeting) => meeting.people);
  const person = people.find(({ participantId }) => participantId === remedy.participantId);
  const slot = slots.find(({ id }) => id === remedy.slotId);
  const helped = new Set(remedy.meetingIds);
  return {
    kind: remedy.kind,
    person: person ? presentPerson(person) : null,
    slot: slot
      ? { ...slot, startsAt: slot.startsAt.toISOString(), endsAt: slot.endsAt.toISOString() }
      : null,
    gain: remedy.gain,
    meetings: meetings.filter(({ id }) => helped.has(id)).map(nameMeeting),
  };
}

function presentPlacements(compared: ReturnType<typeof compareDraft>): Draft['placements'] {
  return (['added', 'moved', 'kept'] as const).flatMap((change) =>
    compared[change].map(({ meeting, placement }) => ({
      ...placement,
      people: meeting.people.map(presentPerson),
      change,
      from: placeOf(meeting),
      isReseated: change === 'moved' && placeOf(meeting)?.slotId === placement.slotId,
    })),
  );
}

/** A draft meeting by meeting, beside what is in force now. */
export function presentDraft(draft: LoadedDraft, secret: string): Draft {
  const { run, meetings, begun, quality } = draft;
  const compared = compareDraft(meetings, run);
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const reasons = new Map(run.unscheduled.map(({ meetingId, reason }) => [meetingId, reason]));
  const named = (meetingId: string) => {
    const meeting = byId.get(meetingId);
    return meeting ? [nameMeeting(meeting)] : [];
  };
  const lose = (meeting: MeetingRow, reason: string) => ({
    ...nameMeeting(meeting),
    from: placeOf(meeting),
    reason,
  });
  const conflicts = run.state === 'draft' ? findConflicts(run, compared, begun) : [];
  return {
    run: presentRun(run, isSealed(secret, run)),
    placements: presentPlacements(compared),
    unscheduled: run.unscheduled.flatMap(({ meetingId, reason, remedy }) =>
      named(meetingId).map((meeting) => ({
        ...meeting,
        reason,
        remedy: presentRemedy((remedy ?? null) as StoredRemedy | null, draft),
      })),
    ),
    dropped: [
      ...compared.cancelled.map((meeting) => lose(meeting, 'cancelled')),
      ...compared.dropped.map((meeting) => lose(meeting, reasons.get(meeting.id) ?? '')),
    ],
    conflicts: conflicts.flatMap((conflict) =>
      named(conflict.meetingId).map((meeting) => ({ ...meeting, cause: conflict.cause })),
    ),
    quality,
    revision: run.revision,
    edits: run.edits.length,
    curve: curveOf(run),
  };
}

/** A change by hand with names, and whether it can be taken back. */
export const presentMove = ({
  edit,
  by,
  meetings,
  undo,
}: ListedMove): z.infer<typeof handEditListSchema>['items'][number] => ({
  id: edit.id,
  at: edit.createdAt.toISOString(),
  by,
  moves: edit.moves.map(({ meetingId, from, to }) => ({
    meetingId,
    people: meetings.get(meetingId)?.people.map(presentPerson) ?? [],
    from,
    to,
  })),
  undo,
});

const changeNames = ['added', 'moved', 'dropped'] as const;

/** Two schedules beside each other, and what the step from one to the other means for each person. */
export function presentComparison(
  compared: ReturnType<typeof comparePlaces>,
): z.infer<typeof scheduleComparisonSchema> {
  type PersonChange = z.infer<typeof scheduleComparisonSchema>['people'][number];
  const people = new Map<string, PersonChange>();
  for (const name of changeNames) {
    for (const person of compared[name].flatMap(({ meeting }) => meeting.people)) {
      const { participantId, organisationName } = person;
      const none = { added: 0, moved: 0, dropped: 0 };
      const entry = people.get(participantId) ?? {
        participantId,
        name: person.name,
        organisationName,
        ...none,
      };
      entry[name]++;
      people.set(participantId, entry);
    }
  }
  const present = ({ meeting, from, to }: MeetingChange) => ({ ...nameMeeting(meeting), from, to });
  return {
    added: compared.added.map(present),
    moved: compared.moved.map(present),
    dropped: compared.dropped.map(present),
    kept: compared.kept,
    people: [...people.values()].sort((a, b) => a.name.localeCompare(b.name)),
  };
}
