import * as db from '@ponte/db';
import { eq } from 'drizzle-orm';
import { type Call, systemCall } from '../src/call/call.ts';
import { queueInvitations } from '../src/features/invitations/commands.ts';
import type { TestApp } from './app.ts';
import { makeParticipant, makeReadyEvent } from './factories.ts';

type Row<T extends { $inferInsert: unknown }> = Partial<T['$inferInsert']>;

/** A placed meeting of these people, straight in the database; nobody has been invited yet. */
export async function makeMeeting(
  test: TestApp,
  eventId: string,
  participantIds: readonly string[],
  row: Row<typeof db.meeting> = {},
) {
  const id = test.deps.ids.next();
  const values = { id, eventId, state: 'scheduled' as const, changedAt: test.clock.now(), ...row };
  await test.db.insert(db.meeting).values(values);
  await test.db
    .insert(db.meetingPerson)
    .values(participantIds.map((participantId) => ({ eventId, meetingId: id, participantId })));
  return { ...values, id };
}

/** An event with two people who meet in its first slot at its first table. */
export async function makeMeetingOfTwo(test: TestApp, event: Row<typeof db.event> = {}) {
  const ready = await makeReadyEvent(test, event);
  const anna = await makeParticipant(test, ready.event.id, ready.type.id);
  const bojan = await makeParticipant(test, ready.event.id, ready.type.id);
  const [slot, table] = [ready.slots[0], ready.tables[0]];
  if (!slot || !table) throw new Error('no slot or table');
  const meeting = await makeMeeting(test, ready.event.id, [anna.id, bojan.id], {
    slotId: slot.id,
    tableId: table.id,
  });
  return { ...ready, anna, bojan, meeting };
}

export type MeetingOfTwo = Awaited<ReturnType<typeof makeMeetingOfTwo>>;

/** Writes the change of a meeting and queues what its people are told, as the meetings slice does. */
export async function tell(
  test: TestApp,
  { meeting, anna, bojan }: Pick<MeetingOfTwo, 'meeting' | 'anna' | 'bojan'>,
  method: 'REQUEST' | 'CANCEL',
  sequence: number,
  change: Row<typeof db.meeting> = {},
  call: Call = systemCall(test.deps),
): Promise<void> {
  await test.db.transaction(async (tx) => {
    await tx
      .update(db.meeting)
      .set({ sequence, wasInvited: true, changedAt: test.clock.now(), ...change })
      .where(eq(db.meeting.id, meeting.id));
    await queueInvitations(tx, call, {
      eventId: meeting.eventId,
      meetingId: meeting.id,
      method,
      sequence,
      participantIds: [anna.id, bojan.id],
    });
  });
}
