import { account, event, meetingRequest, message } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { makeParticipant } from '../../../test/factories.ts';
import { type MeetingOfTwo, makeMeetingOfTwo } from '../../../test/meetings.ts';
import { systemCall } from '../../call/call.ts';
import { remindOfEvents, sendDigests } from './commands.ts';

let test: TestApp;
let two: MeetingOfTwo;
beforeEach(async () => {
  test = await createTestApp();
  two = await makeMeetingOfTwo(test, { venue: 'Kulturni dom' });
});
afterEach(() => test.close());

async function tick(at: string): Promise<void> {
  test.clock.set(at);
  await remindOfEvents(systemCall(test.deps));
  await sendDigests(systemCall(test.deps));
  await test.deliver();
}
const subjects = () => test.mailbox.received.map(({ subject }) => subject);
const setZone = (zone: string) =>
  test.db.update(event).set({ zone }).where(eq(event.id, two.event.id));
const changeAnna = (change: Partial<typeof account.$inferInsert>) =>
  test.db.update(account).set(change).where(eq(account.id, two.anna.accountId));

async function ask(at: string, count = 2): Promise<void> {
  for (let index = 0; index < count; index++) {
    const sender = await makeParticipant(test, two.event.id, two.type.id);
    await test.db.insert(meetingRequest).values({
      id: test.deps.ids.next(),
      eventId: two.event.id,
      senderId: sender.id,
      recipientId: two.anna.id,
      rank: 'like',
      createdAt: new Date(at),
    });
  }
}

describe('the day before an event', () => {
  it('everybody is reminded once, with their meetings on the clocks of the event', async () => {
    await tick('2027-03-07T07:50:00Z');
    expect(subjects()).toEqual([]);
    for (const at of ['2027-03-07T08:00:00Z', '2027-03-07T08:10:00Z', '2027-03-07T15:00:00Z'])
      await tick(at);
    expect(subjects()).toEqual(['Tomorrow: Bridge Days', 'Tomorrow: Bridge Days']);
    const [mail] = test.mailbox.received;
    expect(mail?.text).toContain('Kulturni dom');
    expect(mail?.text).toMatch(/Monday,? 8 March, 09:00–09:20: Person/);
    expect(mail?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  });

  it.each([
    ['Europe/Rome', '2027-03-28', '2027-03-27T07:59:00Z', '2027-03-27T08:00:00Z'],
    ['Europe/Rome', '2027-03-29', '2027-03-28T06:59:00Z', '2027-03-28T07:00:00Z'],
    ['Europe/Ljubljana', '2027-11-01', '2027-10-31T07:59:00Z', '2027-10-31T08:00:00Z'],
    ['Europe/London', '2027-03-29', '2027-03-28T07:59:00Z', '2027-03-28T08:00:00Z'],
    ['Europe/London', '2027-11-01', '2027-10-31T08:59:00Z', '2027-10-31T09:00:00Z'],
    ['America/New_York', '2027-03-15', '2027-03-14T12:59:00Z', '2027-03-14T13:00:00Z'],
    ['America/New_York', '2027-11-08', '2027-11-07T13:59:00Z', '2027-11-07T14:00:00Z'],
  ])('is nine in the morning in %s before %s', async (zone, day, early, due) => {
    await test.db
      .update(event)
      .set({ zone, firstDay: day, lastDay: day })
      .where(eq(event.id, two.event.id));
    await tick(early);
    expect(subjects()).toEqual([]);
    await tick(due);
    expect(subjects()).toHaveLength(2);
  });

  it('a clock that jumps back reminds nobody twice', async () => {
    await tick('2027-03-07T10:00:00Z');
    expect(subjects()).toHaveLength(2);
    await tick('2027-03-07T09:00:00Z');
    await tick('2027-03-07T11:00:00Z');
    expect(subjects()).toHaveLength(2);
  });

  it('is not made up for on the day itself', async () => {
    await tick('2027-03-08T09:00:00Z');
    expect(subjects()).toEqual([]);
  });
});

describe('after an event', () => {
  it('everybody hears once more, from the next morning', async () => {
    await tick('2027-03-09T20:00:00Z');
    await tick('2027-03-10T07:00:00Z');
    expect(subjects()).toEqual([]);
    await tick('2027-03-10T08:00:00Z');
    await tick('2027-03-11T08:00:00Z');
    expect(subjects()).toEqual(Array(2).fill('Thank you for coming – Bridge Days'));
  });

  it('that was cancelled nobody is thanked', async () => {
    await test.db.update(event).set({ state: 'cancelled' }).where(eq(event.id, two.event.id));
    await tick('2027-03-10T08:00:00Z');
    expect(subjects()).toEqual([]);
  });
});

describe('unanswered requests', () => {
  it('are told in one mail a day, from nine on the reader’s clock', async () => {
    await ask('2027-03-01T10:00:00Z');
    await tick('2027-03-02T08:30:00Z');
    expect(subjects()).toEqual([]); // the wishes are not a day old
    await tick('2027-03-02T10:30:00Z');
    await tick('2027-03-02T16:00:00Z');
    expect(subjects()).toEqual(['Requests wait for your answer – Bridge Days']);
    const [mail] = test.mailbox.received;
    expect(mail?.text).toContain('Requests without an answer: 2');
    expect(mail?.text).toMatch(/Request 1: Person/);
    await tick('2027-03-03T08:00:00Z');
    expect(subjects()).toHaveLength(2);
  });

  it('wait for the morning where the reader lives', async () => {
    await changeAnna({ zone: 'America/New_York' });
    await ask('2027-03-01T10:00:00Z');
    await tick('2027-03-03T13:30:00Z');
    expect(subjects()).toEqual([]);
    await tick('2027-03-03T14:00:00Z');
    expect(subjects()).toHaveLength(1);
  });

  it('that are answered before the mail goes are not told', async () => {
    await ask('2027-03-01T10:00:00Z');
    test.clock.set('2027-03-03T10:00:00Z');
    await sendDigests(systemCall(test.deps));
    await test.db.update(meetingRequest).set({ state: 'declined' });
    await test.deliver();
    expect(await test.db.$count(message, eq(message.state, 'skipped'))).toBe(1);
    expect(subjects()).toEqual([]);
  });
});

describe('quiet hours', () => {
  it('hold a digest back until the reader’s morning, without an attempt', async () => {
    await ask('2027-03-01T10:00:00Z');
    test.clock.set('2027-03-03T10:00:00Z');
    await sendDigests(systemCall(test.deps));
    test.clock.set('2027-03-03T21:00:00Z');
    await test.deliver();
    expect(subjects()).toEqual([]);
    const [waiting] = await test.db.select().from(message);
    expect(waiting).toMatchObject({ state: 'queued', attempts: 0 });
    expect(Number(waiting?.dueAt) - Date.now()).toBeGreaterThan(9.9 * 3_600_000);
    test.clock.set('2027-03-04T07:00:00Z');
    await test.deliverLater();
    expect(subjects()).toHaveLength(1);
  });
});

describe('whoever wants no more reminders', () => {
  const addressIn = (header: string | undefined) =>
    new URL(/^<([^>]+)>$/.exec(header ?? '')?.[1] ?? '').pathname;

  it('says so with one click; looking at the address changes nothing', async () => {
    await setZone('Europe/Rome');
    await ask('2027-03-01T10:00:00Z');
    await tick('2027-03-03T10:00:00Z');
    const [mail] = test.mailbox.received;
    const path = addressIn(mail?.headers['List-Unsubscribe']);
    const stranger = test.stranger();
    expect((await stranger.get(path)).body).toEqual({ wantsReminders: true });
    const clicked = await test.app.inject({
      method: 'POST',
      url: path,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    });
    expect(clicked.statusCode).toBe(200);
    expect((await stranger.get(path)).body).toEqual({ wantsReminders: false });
    await tick('2027-03-04T10:00:00Z');
    expect(subjects()).toHaveLength(1);
  });

  it('is believed with a form in parts, too, and never with a made-up address', async () => {
    await ask('2027-03-01T10:00:00Z');
    await tick('2027-03-03T10:00:00Z');
    const path = addressIn(test.mailbox.received[0]?.headers['List-Unsubscribe']);
    const post = (url: string) =>
      test.app.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        payload:
          '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
      });
    const forged = `${path.slice(0, -2)}${path.endsWith('AA') ? 'BB' : 'AA'}`;
    expect((await post(forged)).statusCode).toBe(404);
    expect((await post(path)).statusCode).toBe(200);
  });

  it('still gets every other mail, and those carry no such header', async () => {
    await changeAnna({ wantsReminders: false });
    await test.db.update(message).set({ state: 'skipped' });
    const { tell } = await import('../../../test/meetings.ts');
    await tell(test, two, 'REQUEST', 0);
    await test.deliver();
    expect(test.mailbox.received).toHaveLength(2);
    for (const { headers } of test.mailbox.received)
      expect(Object.keys(headers)).not.toContain('List-Unsubscribe');
  });
});
