import type { MeetingRow } from '../meetings/queries.ts';
import type { RunRow } from './queries.ts';

export type Placement = RunRow['placements'][number];
export type Place = Pick<Placement, 'slotId' | 'tableId'>;
export type Change = { meeting: MeetingRow; placement: Placement };

export const placeOf = ({ state, slotId, tableId }: MeetingRow): Place | null =>
  state === 'scheduled' && slotId && tableId ? { slotId, tableId } : null;

const isSamePlace = (a: Place, b: Place): boolean =>
  a.slotId === b.slotId && a.tableId === b.tableId;

/** The meetings that a repair takes off the event. */
function listCancelled(run: RunRow): Set<string> {
  const changes = (run.repair?.changes ?? []) as { kind: string; meetingIds?: string[] }[];
  return new Set(
    changes.flatMap(({ kind, meetingIds }) =>
      kind === 'meetings_cancelled' ? (meetingIds ?? []) : [],
    ),
  );
}

/** Every meeting that a draft has a say about. */
export const listMeetingIds = (run: RunRow): string[] => [
  ...new Set([
    ...[...run.placements, ...run.unscheduled].map(({ meetingId }) => meetingId),
    ...listCancelled(run),
  ]),
];

/** What publishing would change, and what stays. */
export function compareDraft(meetings: readonly MeetingRow[], run: RunRow) {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const known = run.placements.flatMap((placement): Change[] => {
    const meeting = byId.get(placement.meetingId);
    return meeting ? [{ meeting, placement }] : [];
  });
  const isKept = ({ meeting, placement }: Change): boolean => {
    const place = placeOf(meeting);
    return place !== null && isSamePlace(place, placement);
  };
  const leftOut = new Set(
    run.unscheduled.flatMap(({ meetingId, wasScheduled }) => (wasScheduled ? [meetingId] : [])),
  );
  const cancelled = listCancelled(run);
  return {
    added: known.filter(({ meeting }) => meeting.state === 'agreed'),
    moved: known.filter((change) => placeOf(change.meeting) && !isKept(change)),
    kept: known.filter(isKept),
    /** They had a place when the run began, and find none in the draft. */
    dropped: meetings.filter((meeting) => leftOut.has(meeting.id) && placeOf(meeting)),
    cancelled: meetings.filter(
      ({ id, state }) => cancelled.has(id) && (state === 'agreed' || state === 'scheduled'),
    ),
  };
}

export type Compared = ReturnType<typeof compareDraft>;

/** Why a change cannot be made any more. */
export type Conflict = { meetingId: string; cause: 'changed' | 'begun' | 'taken' };

/**
 * The changes of a draft that what happened since forbids: meetings that people changed by hand, and times that have
 * begun. What people decided meanwhile is shown, never overridden.
 */
export function findConflicts(
  run: RunRow,
  { added, moved, dropped, cancelled }: Compared,
  begunSlotIds: ReadonlySet<string>,
): Conflict[] {
  const targets = new Map(
    [...added, ...moved].map(({ meeting, placement }) => [meeting.id, placement.slotId]),
  );
  const concerned = [
    ...[...added, ...moved].map(({ meeting }) => meeting),
    ...dropped,
    ...cancelled,
  ];
  const hasBegun = (slotId: string | null | undefined) => !!slotId && begunSlotIds.has(slotId);
  return concerned.flatMap((meeting): Conflict[] => {
    if (meeting.version !== run.versions?.[meeting.id])
      return [{ meetingId: meeting.id, cause: 'changed' }];
    const isLate = hasBegun(placeOf(meeting)?.slotId) || hasBegun(targets.get(meeting.id));
    return isLate ? [{ meetingId: meeting.id, cause: 'begun' }] : [];
  });
}

type Places = ReadonlyMap<string, Place>;
export type MeetingChange = { meeting: MeetingRow; from: Place | null; to: Place | null };

/** What changes from one schedule to another, whatever is in force. */
export function comparePlaces(meetings: readonly MeetingRow[], from: Places, to: Places) {
  const changes = meetings.map(
    (meeting): MeetingChange => ({
      meeting,
      from: from.get(meeting.id) ?? null,
      to: to.get(meeting.id) ?? null,
    }),
  );
  return {
    added: changes.filter((change) => !change.from && change.to),
    moved: changes.filter(({ from: a, to: b }) => a && b && !isSamePlace(a, b)),
    dropped: changes.filter((change) => change.from && !change.to),
    kept: changes.filter(({ from: a, to: b }) => a && b && isSamePlace(a, b)).length,
  };
}

export const placesOfRun = (run: RunRow): Map<string, Place> =>
  new Map(run.placements.map(({ meetingId, slotId, tableId }) => [meetingId, { slotId, tableId }]));

export const placesInForce = (meetings: readonly MeetingRow[]): Map<string, Place> =>
  new Map(
    meetings.flatMap((meeting) => {
      const place = placeOf(meeting);
      return place ? [[meeting.id, place] as const] : [];
    }),
  );
