import { message } from '@ponte/db';
import { like, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test/app.ts';
import { systemCall } from '../call/call.ts';
import { type NewMessage, queueMessages } from './queue.ts';

let test: TestApp;
beforeEach(async () => {
  test = await createTestApp({ environment: { MAIL_RATES: 'slow.test=2, free.test=600' } });
});
afterEach(() => test.close());

const joined = (address: string): NewMessage => ({
  purpose: 'organisation_joined',
  dedupeKey: `pace:${address}`,
  to: { address, name: '', locale: 'en' },
  payload: { organisationId: test.deps.ids.next(), organisationName: 'Most' },
});

const queue = (addresses: readonly string[]) =>
  test.db.transaction((tx) => queueMessages(tx, systemCall(test.deps), addresses.map(joined)));
const people = (host: string, count: number) =>
  Array.from({ length: count }, (_, index) => `person${index}@${host}`);
const sentTo = (host: string) =>
  test.mailbox.received.filter(({ to }) => to.address.endsWith(`@${host}`)).length;

/** The times at which those that wait may go, in seconds from now, by the database's clock. */
async function waits(host: string): Promise<number[]> {
  const ahead = sql<number>`round(extract(epoch from ${message.dueAt} - now()))::int`;
  const rows = await test.db
    .select({ ahead, attempts: message.attempts })
    .from(message)
    .where(sql`${like(message.toAddress, `%@${host}`)} and ${message.state} = 'queued'`)
    .orderBy(message.dueAt);
  expect(rows.every(({ attempts }) => attempts === 0)).toBe(true);
  return rows.map((row) => row.ahead);
}

describe('a host with a limited pace', () => {
  it('gets one message at once and the others in turn', async () => {
    await queue(people('slow.test', 5));
    await test.deliver();
    expect(sentTo('slow.test')).toBe(1);
    const gaps = await waits('slow.test');
    expect(gaps.map((seconds) => Math.round(seconds / 30))).toEqual([1, 2, 3, 4]);
  });

  it('is not asked again by those that have waited', async () => {
    await queue(people('slow.test', 4));
    await test.deliver();
    await test.deliverLater();
    expect(sentTo('slow.test')).toBe(4);
  });

  it('does not slow down other hosts', async () => {
    await queue([...people('slow.test', 3), ...people('other.test', 8)]);
    await test.deliver();
    expect(sentTo('other.test')).toBe(8);
    expect(sentTo('slow.test')).toBeLessThan(3);
  });

  it('keeps nobody from signing in', async () => {
    await queue(people('slow.test', 3));
    await test.deliver();
    await test.db.transaction((tx) =>
      queueMessages(tx, systemCall(test.deps), [
        {
          purpose: 'sign_in_link',
          dedupeKey: 'link',
          to: { address: 'late@slow.test', name: '', locale: 'en' },
          payload: { token: 'x'.repeat(43), minutes: 10 },
        },
      ]),
    );
    await test.deliver();
    expect(test.mailbox.to('late@slow.test')).toHaveLength(1);
  });
});
