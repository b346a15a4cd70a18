import * as db from '@ponte/db';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { addressOf, inboundEnvironment, mailOf, replyMail } from '../../../test/inbound.ts';
import { makeMeetingOfTwo, tell } from '../../../test/meetings.ts';
import { keepInbound } from '../../inbound/store.ts';
import { handleInbound } from './commands.ts';

const handle = handleInbound({ judgeElsewhere: async () => null });

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp({ environment: inboundEnvironment });
});
afterAll(() => test.close());

/** A tentative answer of somebody who was invited, and how often the log tells of it. */
async function makeAnswer() {
  const two = await makeMeetingOfTwo(test, { state: 'scheduled' });
  await tell(test, two, 'REQUEST', 0);
  await test.deliver();
  const raw = replyMail({
    to: addressOf(test, two.anna.id),
    from: await mailOf(test, two.anna.id),
    uid: two.meeting.id,
    partstat: 'TENTATIVE',
  });
  const countLogged = async () => {
    const rows = await test.db
      .select()
      .from(db.activity)
      .where(eq(db.activity.subjectId, two.meeting.id));
    return rows.filter(({ action }) => action === 'replies.answer').length;
  };
  return { raw, countLogged };
}

/** What a door takes in does not depend on what it is about: no meeting is made for it. */
const someMail = () =>
  replyMail({
    to: addressOf(test, test.deps.ids.next()),
    from: 'anna@client.example.test',
    uid: test.deps.ids.next(),
    partstat: 'TENTATIVE',
  });

const doors = ['http', 'mailbox', 'smtp'] as const;
const comeThroughAllDoors = (raw: Buffer) =>
  Promise.all(
    Array.from({ length: 12 }, (_, index) => {
      const door = doors[index % 3] ?? 'http';
      const trace = Buffer.from(`Received: by door ${index}\r\n`);
      return keepInbound(test.deps, { raw: Buffer.concat([trace, raw]), door, recipients: [] });
    }),
  );

// On a machine that does much else twelve transactions in each other's way may take their time.
describe('one mail through three doors at once', { timeout: 60_000 }, () => {
  it('is kept once', async () => {
    const kept = await comeThroughAllDoors(someMail());
    expect(kept.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
  });

  it('without the identity being one of a kind it is kept again and again', async () => {
    await test.db.execute(sql`drop index inbound_message_once`);
    try {
      const kept = await comeThroughAllDoors(someMail());
      expect(kept.filter(({ isNew }) => isNew).length).toBeGreaterThan(1);
    } finally {
      await test.db.execute(sql`delete from inbound_message a using inbound_message b
        where a.identity = b.identity and a.id > b.id`);
      await test.db.execute(
        sql`create unique index inbound_message_once on inbound_message (identity)`,
      );
    }
  });
});

describe('several workers with one mail', { timeout: 60_000 }, () => {
  const work = (id: string) =>
    Promise.all(Array.from({ length: 8 }, () => handle(test.deps, { inboundId: id })));

  it('handle it once', async () => {
    const { raw, countLogged } = await makeAnswer();
    const { id } = await keepInbound(test.deps, { raw, door: 'http', recipients: [] });
    await work(id);
    expect(await countLogged()).toBe(1);
  });

  it('a mail that is taken for new again is still answered once, by SEQUENCE and DTSTAMP', async () => {
    const { raw, countLogged } = await makeAnswer();
    const { id } = await keepInbound(test.deps, { raw, door: 'http', recipients: [] });
    const again = async () => {
      await handle(test.deps, { inboundId: id });
      await test.db
        .update(db.inboundMessage)
        .set({ state: 'received' })
        .where(eq(db.inboundMessage.id, id));
    };
    await again();
    await again();
    expect(await countLogged()).toBe(1);
    // The guard taken away: what was handled is forgotten, and the same mail counts anew.
    await test.db.delete(db.calendarAnswer);
    await again();
    expect(await countLogged()).toBe(2);
  });
});
