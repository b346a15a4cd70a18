import { meeting, meetingPerson, participant, participationType, type Queryable } from '@ponte/db';
import { countedMeetingStates, type ParticipantState } from '@ponte/domain';
import { eq, inArray, sql } from 'drizzle-orm';

export type MeetingLoad = {
  participantId: string;
  state: ParticipantState;
  meetings: number;
  maxMeetings: number | null;
};

/** How many meetings each has that count towards their type's limit. */
export async function countMeetings(
  db: Queryable,
  participantIds: readonly string[],
): Promise<MeetingLoad[]> {
  return db
    .select({
      participantId: participant.id,
      state: participant.state,
      maxMeetings: participationType.maxMeetings,
      meetings: sql<number>`(select count(*)::int from ${meetingPerson} mp join ${meeting} m on m.id = mp.meeting_id
        where mp.participant_id = ${participant.id} and m.state in ${[...countedMeetingStates]})`,
    })
    .from(participant)
    .innerJoin(participationType, eq(participationType.id, participant.typeId))
    .where(inArray(participant.id, [...participantIds]));
}
