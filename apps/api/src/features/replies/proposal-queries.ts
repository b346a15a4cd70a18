import {
  meeting,
  meetingPerson,
  meetingProposal,
  type Queryable,
  type Transaction,
  timeSlot,
} from '@ponte/db';
import type { ProposalState } from '@ponte/domain';
import { and, asc, eq, sql } from 'drizzle-orm';

export type ProposalRow = typeof meetingProposal.$inferSelect & {
  slot: { id: string; day: string; startsAt: Date; endsAt: Date };
  meetingSequence: number;
};

const selectProposals = (db: Queryable) =>
  db
    .select({
      proposal: meetingProposal,
      slot: {
        id: timeSlot.id,
        day: timeSlot.day,
        startsAt: timeSlot.startsAt,
        endsAt: timeSlot.endsAt,
      },
      meetingSequence: meeting.sequence,
    })
    .from(meetingProposal)
    .innerJoin(timeSlot, eq(timeSlot.id, meetingProposal.slotId))
    .innerJoin(meeting, eq(meeting.id, meetingProposal.meetingId))
    .$dynamic();

type Selected = Awaited<ReturnType<typeof selectProposals>>[number];
const toRow = ({ proposal, ...rest }: Selected): ProposalRow => ({ ...proposal, ...rest });

export async function findProposal(
  db: Queryable,
  eventId: string,
  id: string,
): Promise<ProposalRow | null> {
  const [row] = await selectProposals(db).where(
    and(eq(meetingProposal.eventId, eventId), eq(meetingProposal.id, id)),
  );
  return row ? toRow(row) : null;
}

/** The open proposals about meetings of one participant, one's own among them, oldest first. */
export async function listOpenProposals(
  db: Queryable,
  eventId: string,
  participantId: string,
): Promise<ProposalRow[]> {
  const rows = await selectProposals(db)
    .where(
      and(
        eq(meetingProposal.eventId, eventId),
        eq(meetingProposal.state, 'open'),
        eq(meeting.sequence, meetingProposal.sequence),
        sql`exists (select 1 from ${meetingPerson} mp where mp.meeting_id = ${meetingProposal.meetingId}
          and mp.participant_id = ${participantId}::uuid)`,
      ),
    )
    .orderBy(asc(meetingProposal.id))
    .limit(200);
  return rows.map(toRow);
}

export async function insertProposal(
  tx: Transaction,
  row: typeof meetingProposal.$inferInsert,
): Promise<void> {
  await tx.insert(meetingProposal).values(row);
}

type Change = { state: ProposalState; answeredAt: Date; answeredById: string | null };

/** Compare-and-swap on an open proposal as it was seen; false means somebody else was faster. */
export async function closeProposal(
  tx: Transaction,
  key: { id: string; version: number },
  change: Change,
): Promise<boolean> {
  const rows = await tx
    .update(meetingProposal)
    .set({ ...change, version: key.version + 1 })
    .where(
      and(
        eq(meetingProposal.id, key.id),
        eq(meetingProposal.version, key.version),
        eq(meetingProposal.state, 'open'),
      ),
    )
    .returning({ id: meetingProposal.id });
  return rows.length === 1;
}

/** A newer proposal of the same person takes the place of their open one. */
export async function withdrawOpenProposals(
  tx: Transaction,
  meetingId: string,
  proposerId: string,
  now: Date,
): Promise<void> {
  await tx
    .update(meetingProposal)
    .set({ state: 'withdrawn', answeredAt: now, version: sql`${meetingProposal.version} + 1` })
    .where(
      and(
        eq(meetingProposal.meetingId, meetingId),
        eq(meetingProposal.proposerId, proposerId),
        eq(meetingProposal.state, 'open'),
      ),
    );
}
