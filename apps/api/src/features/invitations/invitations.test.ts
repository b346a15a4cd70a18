import { lintCalendar } from '@ponte/calendar';
import type { FeedShape, MessageShape, MessageSummary } from '@ponte/contracts';
import { account, meeting, message, participant, suppression } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import {
  agentOf,
  giveRole,
  makeAccount,
  makeOrganisation,
  makeParticipant,
} from '../../../test/factories.ts';
import { type MeetingOfTwo, makeMeetingOfTwo, tell } from '../../../test/meetings.ts';
import { countQueries } from '../../../test/query-count.ts';
import { readFeedToken, writeFeedToken } from './feed-token.ts';

type Page = { items: MessageSummary[]; nextCursor: string | null };

let test: TestApp;
let two: MeetingOfTwo;
let owner: Agent;
let anna: Agent;
let mail: string;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  two = await makeMeetingOfTwo(test);
  owner = await agentOf(test, two.owner.id);
  anna = await agentOf(test, two.anna.accountId);
  mail = `/api/events/${two.event.slug}/messages`;
});

const as = (id = 'me') => `/api/events/${two.event.slug}/as/${id}`;
const list = async (query = '', agent = owner) => (await agent.get<Page>(`${mail}${query}`)).body;
const refusal = Object.assign(new Error('5.1.1 user unknown'), {
  responseCode: 550,
  response: '550 5.1.1 user unknown',
});

async function invite(): Promise<void> {
  await tell(test, two, 'REQUEST', 0);
  await test.deliver();
}

describe('sent mail', () => {
  it('lists what was queued and what was sent, newest first', async () => {
    await invite();
    test.clock.advance({ minutes: 1 });
    await tell(test, two, 'REQUEST', 1, { slotId: two.slots[1]?.id ?? null });
    const { items } = await list();
    expect(items.map(({ state, sequence }) => [state, sequence])).toEqual([
      ['queued', 1],
      ['queued', 1],
      ['sent', 0],
      ['sent', 0],
    ]);
    expect(items[0]).toMatchObject({ subject: null, method: 'REQUEST', attempts: 0 });
    expect(items[3]?.subject).toContain('Bridge Days');
  });

  it('filters by state, participant and text', async () => {
    await invite();
    const other = await list(`?participant=${two.bojan.id}&state=sent`);
    expect(other.items).toMatchObject([{ participantId: two.bojan.id }]);
    const address = other.items[0]?.toAddress ?? '';
    expect((await list(`?text=${encodeURIComponent(address)}`)).items).toHaveLength(1);
    expect((await list('?text=%25')).items).toEqual([]);
    expect((await list('?state=failed')).items).toEqual([]);
  });

  it('turns pages without losing or repeating a row', async () => {
    await invite();
    await tell(test, two, 'REQUEST', 1, { slotId: two.slots[1]?.id ?? null });
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Page = await list(`?limit=1${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toHaveLength(4);
    expect(new Set(seen).size).toBe(4);
  });

  it('costs as many queries for one message as for many', async () => {
    await invite();
    const one = await countQueries(test, () => list('?limit=1'));
    const many = await countQueries(test, () => list());
    expect(many).toBe(one);
  });

  it('shows one message with text, HTML and the properties of its calendar part', async () => {
    await invite();
    const [first] = (await list(`?participant=${two.anna.id}`)).items;
    const { body } = await owner.get<MessageShape>(`${mail}/${first?.id}`);
    expect(body.text).toContain('Europe/Rome');
    expect(body.html).toContain('<!doctype html>');
    expect(lintCalendar(body.calendar?.raw ?? '')).toEqual([]);
    const properties = new Map(body.calendar?.properties.map(({ name, value }) => [name, value]));
    expect(properties.get('METHOD')).toBe('REQUEST');
    expect(properties.get('UID')).toBe(two.meeting.id);
    expect(properties.get('ATTENDEE')).toContain(first?.toAddress);
    expect(body.from).toMatch(/^Bridge Days <reply\+/);
  });

  it('a failed message is sent again on request, and its address trusted again', async () => {
    test.mailbox.failNext(refusal);
    await invite();
    const [failed] = (await list('?state=failed')).items;
    expect(failed?.actions.resend).toBeNull();
    expect(failed?.lastError).toContain('5.1.1');
    const answer = await owner.post<MessageShape>(`${mail}/${failed?.id}/resend`);
    expect(answer).toMatchObject({ status: 200, body: { state: 'queued', attempts: 0 } });
    await test.deliver();
    expect((await list('?state=sent')).items).toHaveLength(2);
    const address = failed?.toAddress ?? '';
    expect(await test.db.$count(suppression, eq(suppression.address, address))).toBe(0);
  });

  it('a message that did not fail is not sent again', async () => {
    await invite();
    const [sent] = (await list()).items;
    expect(sent?.actions.resend).toBe('message_state_forbids');
    const answer = await owner.post(`${mail}/${sent?.id}/resend`);
    expect(answer).toMatchObject({ status: 409, body: { code: 'message_state_forbids' } });
  });
});

describe('whose mail it is', () => {
  it('a participant sees their own mail and nobody else’s', async () => {
    await invite();
    const own = await anna.get<Page>(`${as()}/messages`);
    expect(own.body.items).toMatchObject([{ participantId: two.anna.id }]);
    const [theirs] = (await list(`?participant=${two.bojan.id}`)).items;
    expect((await anna.get(`${as()}/messages/${theirs?.id}`)).status).toBe(404);
    expect((await anna.get(`${as(two.bojan.id)}/messages`)).status).toBe(404);
    expect((await anna.get(mail)).status).toBe(403);
    const [ours] = own.body.items;
    expect((await anna.get(`${as()}/messages/${ours?.id}`)).status).toBe(200);
  });

  it('another event’s owner and a viewer see nothing of it', async () => {
    await invite();
    const [first] = (await list()).items;
    const other = await makeMeetingOfTwo(test);
    const stranger = await agentOf(test, other.owner.id);
    expect((await stranger.get(mail)).status).toBe(403);
    const foreign = `/api/events/${other.event.slug}/messages/${first?.id}`;
    expect((await stranger.get(foreign)).status).toBe(404);
    expect((await stranger.post(`${foreign}/resend`)).status).toBe(404);
    const viewer = await makeAccount(test);
    await giveRole(test, two.event.id, viewer.id, 'viewer');
    expect((await (await agentOf(test, viewer.id)).get(mail)).status).toBe(403);
  });

  it('a support office reads the mail of its own people when it acts for them', async () => {
    await invite();
    const office = await makeOrganisation(test);
    const helper = await makeAccount(test);
    await giveRole(test, two.event.id, helper.id, 'support', office.id);
    const agent = await agentOf(test, helper.id);
    expect((await agent.get(`${as(two.anna.id)}/messages`)).status).toBe(404);
    await test.db
      .update(participant)
      .set({ officeId: office.id })
      .where(eq(participant.id, two.anna.id));
    const answer = await agent.get<Page>(`${as(two.anna.id)}/messages`);
    expect(answer.body.items).toHaveLength(1);
  });

  it('sign-in links are in nobody’s list', async () => {
    const [row] = await test.db.select().from(account).where(eq(account.id, two.anna.accountId));
    await test.stranger().post('/api/sign-in-links', { email: row?.email });
    await test.deliver();
    expect(await test.db.$count(message, eq(message.toAddress, row?.email ?? ''))).toBe(1);
    expect((await list()).items).toEqual([]);
    expect((await anna.get<Page>(`${as()}/messages`)).body.items).toEqual([]);
  });
});

describe('the feed', () => {
  const pathOf = (url: string) => new URL(url).pathname;
  const address = async (agent = anna) => (await agent.get<FeedShape>(`${as()}/feed`)).body;
  const read = (path: string, headers: Record<string, string> = {}) =>
    test.stranger().get(path, { headers });

  it('holds the meetings under the UIDs of the invitations, and passes the lint', async () => {
    await invite();
    const { url, webcalUrl } = await address();
    expect(webcalUrl).toBe(url.replace('http:', 'webcal:'));
    const feed = await read(pathOf(url));
    expect(feed.status).toBe(200);
    expect(feed.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(lintCalendar(feed.text)).toEqual([]);
    expect(feed.text).toContain(`UID:${two.meeting.id}\r\n`);
    expect(feed.text).toContain('SEQUENCE:0');
    expect(feed.text).not.toContain('ATTENDEE');
  });

  it('answers 304 until something changes', async () => {
    await invite();
    const path = pathOf((await address()).url);
    const etag = String((await read(path)).headers.etag);
    const again = await read(path, { 'if-none-match': `W/"x", ${etag}` });
    expect([again.status, again.text]).toEqual([304, '']);
    test.clock.advance({ minutes: 1 });
    await tell(test, two, 'REQUEST', 1, { slotId: two.slots[1]?.id ?? null });
    const changed = await read(path, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.text).toContain('SEQUENCE:1');
  });

  it('keeps a cancelled meeting for seven days', async () => {
    await invite();
    const path = pathOf((await address()).url);
    await test.db
      .update(meeting)
      .set({ state: 'cancelled', cancelledAt: test.clock.now(), sequence: 1 })
      .where(eq(meeting.id, two.meeting.id));
    expect((await read(path)).text).toContain('STATUS:CANCELLED');
    test.clock.advance({ days: 7 });
    expect((await read(path)).text).not.toContain('BEGIN:VEVENT');
  });

  it('an address that was revoked opens nothing any more', async () => {
    const old = await address();
    expect((await read(pathOf(old.url))).status).toBe(200);
    const fresh = (await anna.post<FeedShape>(`${as()}/feed/revoke`)).body;
    expect((await read(pathOf(old.url))).status).toBe(404);
    expect((await read(pathOf(fresh.url))).status).toBe(200);
    expect((await address()).url).toBe(fresh.url);
  });

  it('forged and damaged addresses are all the same 404', async () => {
    const path = pathOf((await address()).url);
    const forged = writeFeedToken('another secret', { ownerId: two.anna.id, version: 1 }, 'feed');
    const token = path.replace(/^.*\/|\.ics$/g, '');
    const [id, , signature] = token.split('.');
    const others = [forged, `${id}.2.${signature}`, token.slice(0, -1), 'x', '%00', `${token}.x`];
    const answers = await Promise.all(others.map((each) => read(`/api/feeds/${each}.ics`)));
    expect(answers.map(({ status }) => status)).toEqual(others.map(() => 404));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('ends with the account', async () => {
    const path = pathOf((await address()).url);
    await test.db
      .update(account)
      .set({ disabledAt: test.clock.now() })
      .where(eq(account.id, two.anna.accountId));
    expect((await read(path)).status).toBe(404);
  });

  it('only its participant, or who acts for them, learns or ends it', async () => {
    const stranger = await agentOf(test, (await makeAccount(test)).id);
    expect((await stranger.get(`${as(two.anna.id)}/feed`)).status).toBe(404);
    expect((await stranger.post(`${as(two.anna.id)}/feed/revoke`)).status).toBe(404);
    expect((await test.stranger().get(`${as(two.anna.id)}/feed`)).status).toBe(401);
    expect((await owner.get(`${as(two.anna.id)}/feed`)).status).toBe(200);
  });

  it('a token says whose it is', () => {
    const key = { ownerId: two.anna.id, version: 12 };
    const token = writeFeedToken('secret', key, 'feed');
    expect(readFeedToken('secret', token, 'feed')).toEqual(key);
    expect(readFeedToken('secret', token, 'account-feed')).toBeNull();
  });

  it('shows colleagues’ feeds nothing of each other', async () => {
    const outsider = await makeParticipant(test, two.event.id, two.type.id);
    const agent = await agentOf(test, outsider.accountId);
    const feed = await read(pathOf((await address(agent)).url));
    expect(feed.status).toBe(200);
    expect(feed.text).not.toContain('BEGIN:VEVENT');
  });
});
