import * as db from '@ponte/db';
import { asc, sql } from 'drizzle-orm';
import { systemCall } from '../src/call/call.ts';
import type { Deps } from '../src/deps.ts';
import { queueInvitations } from '../src/features/invitations/commands.ts';
import type { OutgoingMail } from '../src/mail/mailer.ts';
import { readRendering } from '../src/outbox/message-store.ts';
import { addSendJobs } from '../src/outbox/queue.ts';
import { toOutgoing } from '../src/outbox/send-messages.ts';
import { fillGround } from './ground.ts';

/** One event with so many invitations queued: each person has ten meetings, in the ten slots. */
export async function fillMailGround(deps: Deps, invitations: number): Promise<void> {
  const slots = 10;
  const people = invitations / slots;
  const ground = await fillGround(deps, { people, requests: 0, slots, tables: people / 2 });
  const { eventId } = ground;
  const times = await deps.db.select().from(db.timeSlot).orderBy(asc(db.timeSlot.startsAt));
  const tables = await deps.db
    .select()
    .from(db.meetingTable)
    .orderBy(asc(db.meetingTable.position));
  const meetings = times.flatMap((slot, round) =>
    tables.map((table, index) => ({
      row: {
        id: deps.ids.next(),
        eventId,
        state: 'scheduled' as const,
        wasInvited: true,
        slotId: slot.id,
        tableId: table.id,
        changedAt: deps.clock.now(),
      },
      people: [index, people / 2 + ((index + round) % (people / 2))].map(
        (place) => ground.people[place]?.participantId ?? '',
      ),
    })),
  );
  await deps.db.insert(db.meeting).values(meetings.map(({ row }) => row));
  await deps.db
    .insert(db.meetingPerson)
    .values(
      meetings.flatMap(({ row, people: two }) =>
        two.map((participantId) => ({ eventId, meetingId: row.id, participantId })),
      ),
    );
  await deps.db.transaction(async (tx) => {
    for (const { row, people: participantIds } of meetings)
      await queueInvitations(tx, systemCall(deps), {
        eventId,
        meetingId: row.id,
        method: 'REQUEST',
        sequence: 0,
        participantIds,
      });
  });
  await deps.db.execute(sql`delete from graphile_worker._private_jobs`);
}

/** Makes every message new again, and queues it. */
export function queueAgain(deps: Deps): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const rows = await tx
      .update(db.message)
      .set({
        state: 'queued',
        attempts: 0,
        renderedAt: null,
        messageId: null,
        subject: null,
        textBody: null,
        htmlBody: null,
        calendarBody: null,
        sentAt: null,
      })
      .returning({ id: db.message.id, lane: db.message.lane });
    await addSendJobs(tx, rows);
  });
}

/** The messages as the worker has written them. */
export async function readMails(deps: Deps): Promise<OutgoingMail[]> {
  const rows = await deps.db.select().from(db.message);
  return rows.flatMap((row) => {
    const rendered = readRendering(row);
    return rendered ? [toOutgoing(row, rendered)] : [];
  });
}
