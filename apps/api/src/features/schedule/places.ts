import type { MeetingPlaces } from '@ponte/contracts';
import type { Queryable } from '@ponte/db';
import { found } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { whyNotMove } from '../meetings/commands.ts';
import { findMeeting } from '../meetings/queries.ts';
import { explainSlots, listUnsuitable } from './board.ts';
import { loadBoard } from './board-queries.ts';
import { placeOf } from './comparing.ts';
import { findRun } from './queries.ts';

/** Where a meeting could go in force, or in a draft: a handful of queries, so that dragging may ask for it. */
export async function loadPlaces(
  db: Queryable,
  event: EventRow,
  { meetingId, runId }: { meetingId: string; runId?: string | undefined },
  now: Date,
): Promise<MeetingPlaces> {
  const meeting = found(await findMeeting(db, event.id, meetingId));
  const run = runId ? found(await findRun(db, event.id, runId)) : null;
  const people = meeting.people.map(({ participantId }) => participantId);
  const board = await loadBoard(db, event.id, people, now, run);
  const placement = run?.placements.find((one) => one.meetingId === meetingId);
  const drafted = placement && { slotId: placement.slotId, tableId: placement.tableId };
  return {
    meetingId,
    version: meeting.version,
    from: run ? (drafted ?? null) : placeOf(meeting),
    refusal: whyNotMove(meeting, event, now),
    unsuitable: listUnsuitable(board, meeting),
    slots: explainSlots(board, meeting),
  };
}
