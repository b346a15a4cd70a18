import { lintCalendar } from '@ponte/calendar';
import { account, message } from '@ponte/db';
import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test/app.ts';
import { makeMeetingOfTwo, tell } from '../../test/meetings.ts';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const addressOf = async (accountId: string): Promise<string> => {
  const [row] = await test.db.select().from(account).where(eq(account.id, accountId));
  return row?.email ?? '';
};

describe('smoke', () => {
  it('works', async () => {
    const two = await makeMeetingOfTwo(test);
    await tell(test, two, 'REQUEST', 0);
    await test.deliver();
    const address = await addressOf(two.anna.accountId);
    const [mail] = test.mailbox.to(address);
    console.error(mail?.text, mail?.calendar?.content, mail?.from, mail?.messageId);
    const rows = await test.db.select().from(message).where(eq(message.meetingId, two.meeting.id));
    console.error(rows.map((r) => [r.state, r.lastError]));
    expect(lintCalendar(mail?.calendar?.content ?? '')).toEqual([]);
  });
});
