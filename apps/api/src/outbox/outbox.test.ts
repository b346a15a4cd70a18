import { message, suppression } from '@ponte/db';
import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test/app.ts';
import { type MeetingOfTwo, makeMeetingOfTwo, tell } from '../../test/meetings.ts';
import { systemCall } from '../call/call.ts';
import type { OutgoingMail } from '../mail/mailer.ts';
import { addSendJobs, queueMessages } from './queue.ts';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(() => {
  test.mailbox.received.length = 0;
});

const refusal = (responseCode: number, text: string) =>
  Object.assign(new Error(text), { responseCode, response: `${responseCode} ${text}` });

/** What was told about the meeting, in the order in which it left, to one of its people. */
const told = async ({ meeting, anna }: MeetingOfTwo): Promise<[string, number][]> => {
  const rows = await test.db
    .select()
    .from(message)
    .where(eq(message.participantId, anna.id))
    .orderBy(asc(message.id));
  const ours = new Map(rows.flatMap((row) => (row.messageId ? [[row.messageId, row]] : [])));
  return test.mailbox.received.flatMap((mail): [string, number][] => {
    const row = ours.get(mail.messageId);
    return row?.meetingId === meeting.id ? [[row.method ?? '', row.sequence ?? -1]] : [];
  });
};

const rowsOf = ({ meeting, anna }: MeetingOfTwo) =>
  test.db
    .select()
    .from(message)
    .where(sql`${message.meetingId} = ${meeting.id} and ${message.participantId} = ${anna.id}`)
    .orderBy(asc(message.sequence), asc(message.id));

async function queueLink(address: string, key: string): Promise<string> {
  const call = systemCall(test.deps);
  await test.db.transaction((tx) =>
    queueMessages(tx, call, [
      {
        purpose: 'sign_in_link',
        dedupeKey: key,
        to: { address, name: '', locale: 'en' },
        payload: { token: 'x'.repeat(43), minutes: 10 },
      },
    ]),
  );
  const [row] = await test.db.select().from(message).where(eq(message.dedupeKey, key));
  return row?.id ?? '';
}

describe('queueing', () => {
  it('a message queued twice under one key goes out once', async () => {
    await queueLink('once@test.test', 'link:once');
    await queueLink('once@test.test', 'link:once');
    await test.deliver();
    expect(test.mailbox.to('once@test.test')).toHaveLength(1);
  });

  it('messages to one recipient leave in the order in which they were written', async () => {
    const keys = Array.from({ length: 12 }, (_, index) => `order:${index}`);
    await test.db.transaction((tx) =>
      queueMessages(
        tx,
        systemCall(test.deps),
        keys.map((dedupeKey) => ({
          purpose: 'sign_in_link' as const,
          dedupeKey,
          to: { address: 'order@test.test', name: '', locale: 'en' as const },
          payload: { token: dedupeKey.padEnd(43, 'x'), minutes: 10 },
        })),
      ),
    );
    await test.deliver();
    const tokens = test.mailbox
      .to('order@test.test')
      .map((mail) => /order%3A\d+/.exec(mail.text)?.[0]);
    expect(tokens).toEqual(keys.map(encodeURIComponent));
  });

  it('nothing leaves when the change is rolled back', async () => {
    await expect(
      test.db.transaction(async (tx) => {
        const to = { address: 'never@test.test', name: '', locale: 'en' as const };
        await queueMessages(tx, systemCall(test.deps), [
          { purpose: 'sign_in_link', dedupeKey: 'never', to, payload: { token: 'x', minutes: 10 } },
        ]);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await queueLink('after@test.test', 'link:after');
    await test.deliver();
    expect(test.mailbox.received.map(({ to }) => to.address)).toEqual(['after@test.test']);
  });
});

describe('a meeting told in time', () => {
  it('is invited, moved and cancelled with one thread of messages', async () => {
    const two = await makeMeetingOfTwo(test);
    await tell(test, two, 'REQUEST', 0);
    await test.deliver();
    await tell(test, two, 'REQUEST', 1, { slotId: two.slots[1]?.id ?? null });
    await test.deliver();
    await tell(test, two, 'CANCEL', 2, { state: 'cancelled', slotId: null, tableId: null });
    await test.deliver();
    expect(await told(two)).toEqual([
      ['REQUEST', 0],
      ['REQUEST', 1],
      ['CANCEL', 2],
    ]);
    const [first, second, third] = test.mailbox.to(test.mailbox.received[0]?.to.address ?? '');
    expect(second?.references).toEqual([first?.messageId]);
    expect(third?.references).toEqual([first?.messageId, second?.messageId]);
    expect(new Set([first?.subject, second?.subject, third?.subject]).size).toBe(1);
  });

  it('a cancellation repeats the time and place that were told last', async () => {
    const two = await makeMeetingOfTwo(test, { venue: 'Kulturni dom' });
    await tell(test, two, 'REQUEST', 0);
    await test.deliver();
    await tell(test, two, 'CANCEL', 1, { state: 'cancelled', slotId: null, tableId: null });
    await test.deliver();
    const [, cancel] = (await rowsOf(two)).map(({ calendarBody }) => calendarBody ?? '');
    expect(cancel).toContain('METHOD:CANCEL');
    expect(cancel).toContain('DTSTART:20270308T080000Z');
    expect(cancel).toContain('DTEND:20270308T082000Z');
    expect(cancel).toContain('Kulturni dom');
  });
});

describe('a meeting that changes faster than mail goes', () => {
  it('only its newest state is told', async () => {
    const two = await makeMeetingOfTwo(test);
    await tell(test, two, 'REQUEST', 0);
    await tell(test, two, 'REQUEST', 1, { slotId: two.slots[2]?.id ?? null });
    await test.deliver();
    expect(await told(two)).toEqual([['REQUEST', 1]]);
    expect((await rowsOf(two)).map(({ state }) => state)).toEqual(['skipped', 'sent']);
  });

  it('nothing is told when it is cancelled before anybody heard of it', async () => {
    const two = await makeMeetingOfTwo(test);
    await tell(test, two, 'REQUEST', 0);
    await tell(test, two, 'CANCEL', 1, { state: 'cancelled' });
    await test.deliver();
    expect(await told(two)).toEqual([]);
    expect((await rowsOf(two)).map(({ state }) => state)).toEqual(['skipped', 'skipped']);
  });

  it('an invitation that comes back after a newer one has left stays unsent', async () => {
    const two = await makeMeetingOfTwo(test);
    await tell(test, two, 'REQUEST', 0);
    test.mailbox.failNext(refusal(450, '4.2.0 later'), 2);
    await test.deliver();
    await tell(test, two, 'REQUEST', 1, { slotId: two.slots[3]?.id ?? null });
    await test.deliver();
    await test.deliverLater();
    expect(await told(two)).toEqual([['REQUEST', 1]]);
  });

  it('a cancellation follows an invitation whose answer was lost: it may have arrived', async () => {
    const two = await makeMeetingOfTwo(test);
    await tell(test, two, 'REQUEST', 0);
    test.mailbox.failNext(new Error('connection lost after the final dot'), 2);
    await test.deliver();
    await tell(test, two, 'CANCEL', 1, { state: 'cancelled' });
    await test.deliver();
    expect(await told(two)).toEqual([['CANCEL', 1]]);
  });
});

describe('a server that refuses', () => {
  it('for now: the same message comes again, byte for byte', async () => {
    const two = await makeMeetingOfTwo(test);
    const tries: OutgoingMail[] = [];
    const { send } = test.mailbox;
    test.mailbox.send = async (mail) => {
      tries.push(structuredClone(mail));
      return send(mail);
    };
    test.mailbox.failNext(refusal(451, '4.3.0 try again'), 2);
    await tell(test, two, 'REQUEST', 0);
    await test.deliver();
    const [waiting] = await rowsOf(two);
    expect(waiting).toMatchObject({
      state: 'queued',
      attempts: 1,
      lastError: '451 4.3.0 try again',
    });
    test.clock.advance({ minutes: 5 });
    await test.db.execute(
      sql`update event set names = '{"en":"Renamed"}' where id = ${two.event.id}`,
    );
    await test.deliverLater();
    test.mailbox.send = send;
    expect(await rowsOf(two)).toMatchObject([{ state: 'sent', attempts: 2, lastError: '' }]);
    const [first, second] = tries.filter(({ messageId }) => messageId === waiting?.messageId);
    expect(second).toEqual(first);
  });

  it('a waiting message is not tried before its time', async () => {
    await queueLink('later@test.test', 'link:later');
    test.mailbox.failNext(refusal(421, '4.3.2 closing'));
    await test.deliver();
    await test.deliver();
    expect(test.mailbox.to('later@test.test')).toEqual([]);
    await test.deliverLater();
    expect(test.mailbox.to('later@test.test')).toHaveLength(1);
  });

  it('for good: the message is dead-lettered and the address gets no more mail', async () => {
    const two = await makeMeetingOfTwo(test);
    test.mailbox.failNext(refusal(550, '5.1.1 user unknown'));
    await tell(test, two, 'REQUEST', 0);
    await test.deliver();
    const dead = (
      await test.db.select().from(message).where(eq(message.meetingId, two.meeting.id))
    ).filter(({ state }) => state === 'failed');
    expect(dead).toMatchObject([{ attempts: 1, lastError: '550 5.1.1 user unknown' }]);
    const address = dead[0]?.toAddress ?? '';
    expect(await test.db.$count(suppression, eq(suppression.address, address))).toBe(1);
    await tell(test, two, 'REQUEST', 1, { slotId: two.slots[1]?.id ?? null });
    await test.deliver();
    expect(test.mailbox.to(address)).toEqual([]);
  });

  it('a refusal about policy does not silence the address', async () => {
    await queueLink('policy@test.test', 'link:policy');
    test.mailbox.failNext(refusal(550, '5.7.1 blocked'));
    await test.deliver();
    expect(await test.db.$count(suppression, eq(suppression.address, 'policy@test.test'))).toBe(0);
  });

  it('for a day: the message is given up and keeps the last reason', async () => {
    const id = await queueLink('silent@test.test', 'link:silent');
    await test.db.execute(sql`update message set attempts = 19 where id = ${id}`);
    test.mailbox.failNext(new Error('connect ETIMEDOUT'));
    await test.deliver();
    const [row] = await test.db.select().from(message).where(eq(message.id, id));
    expect(row).toMatchObject({ state: 'failed', attempts: 20, lastError: 'connect ETIMEDOUT' });
  });

  it('a sign-in link that has expired meanwhile is not sent', async () => {
    const id = await queueLink('expired@test.test', 'link:expired');
    test.clock.advance({ minutes: 11 });
    await test.deliver();
    const [row] = await test.db.select().from(message).where(eq(message.id, id));
    expect(row?.state).toBe('skipped');
    expect(test.mailbox.to('expired@test.test')).toEqual([]);
  });
});

describe('after a crash', () => {
  it('a message that was being sent goes out again with the same Message-ID', async () => {
    const two = await makeMeetingOfTwo(test);
    await tell(test, two, 'REQUEST', 0);
    await test.deliver();
    const [row] = await rowsOf(two);
    if (!row) throw new Error('no message');
    await test.db.update(message).set({ state: 'sending' }).where(eq(message.id, row.id));
    await test.db.transaction((tx) => addSendJobs(tx, [row]));
    test.clock.advance({ minutes: 1 });
    await test.deliver();
    const [first, again] = test.mailbox.to(row.toAddress);
    expect(again).toEqual(first);
  });

  it('a message that is sent is left alone by a second job', async () => {
    const id = await queueLink('twice@test.test', 'link:twice');
    await test.deliver();
    const [row] = await test.db.select().from(message).where(eq(message.id, id));
    if (!row) throw new Error('no message');
    await test.db.transaction((tx) => addSendJobs(tx, [row]));
    await test.deliver();
    expect(test.mailbox.to('twice@test.test')).toHaveLength(1);
  });
});
