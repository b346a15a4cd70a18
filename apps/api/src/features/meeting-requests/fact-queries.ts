import type { Queryable } from '@ponte/db';
import { countedMeetingStates, liveRequestStates, type ParticipantState } from '@ponte/domain';
import { sql } from 'drizzle-orm';

export type SenderFacts = {
  id: string;
  state: ParticipantState;
  organisationId: string;
  typeId: string;
  maxRequests: number | null;
  maxMeetings: number | null;
  sentRequests: number;
  meetings: number;
};

/** The sender with what counts towards the limits of their type. */
export async function loadSenderFacts(
  db: Queryable,
  eventId: string,
  participantId: string,
): Promise<SenderFacts | null> {
  const result = await db.execute<SenderFacts>(sql`
    select p.id, p.state, p.organisation_id as "organisationId", p.type_id as "typeId",
      t.max_requests as "maxRequests", t.max_meetings as "maxMeetings",
      (select count(*)::int from meeting_request r where r.event_id = p.event_id and r.sender_id = p.id
        and r.state in ${[...liveRequestStates]}) as "sentRequests",
      (select count(*)::int from meeting_person mp join meeting m on m.id = mp.meeting_id
        where mp.participant_id = p.id and m.state in ${[...countedMeetingStates]}) as meetings
    from participant p join participation_type t on t.id = p.type_id
    where p.event_id = ${eventId} and p.id = ${participantId}`);
  return result.rows[0] ?? null;
}

export type RecipientFacts = {
  id: string;
  state: ParticipantState;
  organisationId: string;
  typeId: string;
  doTypesMeet: boolean;
  requestId: string | null;
  /** From whose side the sender sees that request. */
  side: 'sender' | 'recipient' | null;
  meetingId: string | null;
};

/** The people somebody might wish to meet: whether their types allow it, and what lives between the two already. */
export async function loadRecipientFacts(
  db: Queryable,
  eventId: string,
  sender: Pick<SenderFacts, 'id' | 'typeId'>,
  recipientIds: readonly string[],
): Promise<RecipientFacts[]> {
  const result = await db.execute<RecipientFacts>(sql`
    select p.id, p.state, p.organisation_id as "organisationId", p.type_id as "typeId",
      exists (select 1 from type_rule tr where tr.event_id = p.event_id
        and tr.from_type_id = ${sender.typeId} and tr.to_type_id = p.type_id) as "doTypesMeet",
      live.id as "requestId", m.id as "meetingId",
      case when live.sender_id = p.id then 'recipient' when live.id is not null then 'sender' end as side
    from participant p
    left join meeting_request live on live.event_id = p.event_id and live.state in ${[...liveRequestStates]}
      and least(live.sender_id, live.recipient_id) = least(p.id, ${sender.id}::uuid)
      and greatest(live.sender_id, live.recipient_id) = greatest(p.id, ${sender.id}::uuid)
    left join meeting m on m.request_id = live.id
    where p.event_id = ${eventId} and p.id = any(${sql.param([...recipientIds])}::uuid[])`);
  return result.rows;
}
