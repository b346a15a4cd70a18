import * as db from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { agentOf, makeParticipant } from '../../../test/factories.ts';
import { type MeetingOfTwo, makeMeetingOfTwo, tell } from '../../../test/meetings.ts';
import { type ActionLink, linksEndAt, writeActionToken } from '../../mail/action-link.ts';

let test: TestApp;
let two: MeetingOfTwo;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2027-03-01T09:00:00Z');
  two = await makeMeetingOfTwo(test, { state: 'scheduled' });
  await tell(test, two, 'REQUEST', 0);
  await claimPlace();
  await test.deliver();
});

async function claimPlace() {
  const { slotId, tableId, id: ownerId } = two.meeting;
  const base = { eventId: two.event.id, slotId: slotId ?? '', reason: 'meeting' as const, ownerId };
  await test.db.insert(db.claim).values([
    { ...base, kind: 'participant', resourceId: two.anna.id },
    { ...base, kind: 'participant', resourceId: two.bojan.id },
    { ...base, kind: 'table', resourceId: tableId ?? '' },
  ]);
}

const token = (link: Partial<ActionLink> & Pick<ActionLink, 'kind' | 'subjectId'>) =>
  writeActionToken(test.deps.config.secret, {
    participantId: two.anna.id,
    version: 1,
    expiresAt: linksEndAt(two.event),
    ...link,
  });
const meetingToken = (more: Partial<ActionLink> = {}) =>
  token({ kind: 'meeting', subjectId: two.meeting.id, ...more });
const look = (of: string) => test.stranger().get<Record<string, unknown>>(`/api/links/${of}`);
const act = (of: string, body: unknown) =>
  test.stranger().post<Record<string, unknown>>(`/api/links/${of}`, body);
const meetingNow = async () => {
  const rows = await test.db.select().from(db.meeting).where(eq(db.meeting.id, two.meeting.id));
  return rows[0];
};

/** The newest address of a link in the mails to this participant. */
async function linkSentTo(accountId: string): Promise<string> {
  await test.deliver();
  const rows = await test.db.select().from(db.account).where(eq(db.account.id, accountId));
  const mails = test.mailbox.to(rows[0]?.email ?? '');
  const found = /\/links\/([\w-]{76})/.exec(mails.at(-1)?.text ?? '')?.[1];
  if (!found) throw new Error('no link in the mail');
  return found;
}

describe('a link in an invitation', () => {
  it('stands in the letter and in the description, and shows the meeting without an account', async () => {
    const sent = await linkSentTo(two.anna.accountId);
    const mail = test.mailbox.received.findLast(({ text }) => text.includes(sent));
    expect(mail?.calendar?.content.replace(/\r\n /g, '')).toContain(`/links/${sent}`);
    const shown = await look(sent);
    expect(shown).toMatchObject({
      status: 200,
      body: { kind: 'meeting', meeting: { id: two.meeting.id }, actions: { cancel: null } },
    });
    expect(shown.headers['x-robots-tag']).toContain('noindex');
    expect(shown.headers['referrer-policy']).toBe('no-referrer');
    expect(shown.headers['cache-control']).toBe('no-store');
  });

  it('changes nothing however often it is opened', async () => {
    const before = await meetingNow();
    for (let count = 0; count < 5; count++) await look(meetingToken());
    const head = await test.app.inject({ method: 'HEAD', url: `/api/links/${meetingToken()}` });
    expect(head.statusCode).toBe(200);
    expect(await meetingNow()).toEqual(before);
    expect((await act(meetingToken(), { action: 'cancel' })).status).toBe(200);
    expect((await meetingNow())?.state).toBe('cancelled');
  });

  it('proposes another time, which the partner accepts by the link in their mail', async () => {
    const slotId = two.slots[2]?.id ?? '';
    expect((await act(meetingToken(), { action: 'propose', slotId })).status).toBe(200);
    expect((await meetingNow())?.slotId).toBe(two.slots[0]?.id);
    const answer = await linkSentTo(two.bojan.accountId);
    expect((await look(answer)).body).toMatchObject({
      kind: 'proposal',
      proposal: { state: 'open' },
    });
    expect((await act(answer, { action: 'accept' })).status).toBe(200);
    expect(await meetingNow()).toMatchObject({ slotId, sequence: 1, state: 'scheduled' });
    expect((await act(answer, { action: 'accept' })).body).toMatchObject({
      code: 'proposal_state_forbids',
    });
  });

  it('leaves the meeting where it is when somebody has taken the proposed time', async () => {
    const slotId = two.slots[2]?.id ?? '';
    await act(meetingToken(), { action: 'propose', slotId });
    const answer = await linkSentTo(two.bojan.accountId);
    await test.db.insert(db.claim).values({
      eventId: two.event.id,
      slotId,
      kind: 'participant',
      resourceId: two.anna.id,
      reason: 'absence',
    });
    expect((await act(answer, { action: 'accept' })).status).toBe(409);
    expect((await meetingNow())?.slotId).toBe(two.slots[0]?.id);
    expect((await look(answer)).body).toMatchObject({ proposal: { state: 'open' } });
  });

  it('cannot be answered by who proposed it', async () => {
    await act(meetingToken(), { action: 'propose', slotId: two.slots[2]?.id });
    const [proposal] = await test.db
      .select()
      .from(db.meetingProposal)
      .where(eq(db.meetingProposal.meetingId, two.meeting.id));
    const own = token({ kind: 'proposal', subjectId: proposal?.id ?? '' });
    expect((await act(own, { action: 'accept' })).status).toBe(403);
  });

  it('says that one is late, shortly before', async () => {
    expect((await act(meetingToken(), { action: 'late', minutes: 10 })).status).toBe(409);
    test.clock.set('2027-03-08T07:50:00Z');
    const late = await act(meetingToken(), { action: 'late', minutes: 10 });
    expect(late.body).toMatchObject({
      meeting: { late: [{ participantId: two.anna.id, minutes: 10 }] },
    });
  });

  it('refuses what the rules refuse, with their code', async () => {
    test.clock.set('2027-03-08T08:05:00Z');
    expect((await act(meetingToken(), { action: 'cancel' })).body).toMatchObject({
      code: 'meeting_in_the_past',
    });
  });
});

describe('a link that does not hold', () => {
  it.each([
    [
      'a changed sign',
      () => `${meetingToken().slice(0, -1)}${meetingToken().endsWith('A') ? 'B' : 'A'}`,
    ],
    [
      'another secret',
      () =>
        writeActionToken('another secret of 32 characters!!', {
          kind: 'meeting',
          participantId: two.anna.id,
          subjectId: two.meeting.id,
          version: 1,
          expiresAt: linksEndAt(two.event),
        }),
    ],
    ['an hour too late', () => meetingToken({ expiresAt: new Date('2027-03-01T08:00:00Z') })],
    ['nonsense', () => 'x'.repeat(76)],
  ])('%s: neither shows nor acts', async (_case, write) => {
    expect((await look(meetingToken())).status).toBe(200);
    expect((await look(write())).status).toBe(410);
    expect((await act(write(), { action: 'cancel' })).status).toBe(410);
    expect((await meetingNow())?.state).toBe('scheduled');
  });

  it('ends when its owner ends all of theirs, and with the account', async () => {
    const anna = await agentOf(test, two.anna.accountId);
    const bojan = meetingToken({ participantId: two.bojan.id });
    await anna.post(`/api/events/${two.event.id}/as/me/links/revoke`);
    expect((await look(meetingToken())).status).toBe(410);
    expect((await look(meetingToken({ version: 2 }))).status).toBe(200);
    expect((await look(bojan)).status).toBe(200);
    await test.db
      .update(db.account)
      .set({ disabledAt: test.clock.now() })
      .where(eq(db.account.id, two.bojan.accountId));
    expect((await look(bojan)).status).toBe(410);
  });

  it('reaches no meeting of others, and does nothing that is not its own to do', async () => {
    const other = await makeParticipant(test, two.event.id, two.type.id);
    expect((await look(meetingToken({ participantId: other.id }))).status).toBe(404);
    expect((await act(meetingToken(), { action: 'take' })).status).toBe(400);
    expect((await act(meetingToken(), { action: 'cancel', state: 'held' })).status).toBe(400);
    expect((await meetingNow())?.state).toBe('scheduled');
  });
});

describe('a link about a request', () => {
  async function ask() {
    const sender = await makeParticipant(test, two.event.id, two.type.id);
    const agent = await agentOf(test, sender.accountId);
    const sent = await agent.post<{ id: string }>(`/api/events/${two.event.id}/as/me/requests`, {
      recipientId: two.anna.id,
    });
    expect(sent.status).toBe(201);
    return { id: sent.body.id, sender, link: await linkSentTo(two.anna.accountId) };
  }
  const stateOf = async (id: string) => {
    const rows = await test.db.select().from(db.meetingRequest).where(eq(db.meetingRequest.id, id));
    return rows[0]?.state;
  };

  it('accepts it once', async () => {
    const { id, link } = await ask();
    expect((await look(link)).body).toMatchObject({ kind: 'request', actions: { accept: null } });
    expect(await stateOf(id)).toBe('pending');
    expect((await act(link, { action: 'accept' })).body).toMatchObject({ state: 'accepted' });
    expect(await stateOf(id)).toBe('accepted');
    expect((await act(link, { action: 'accept' })).status).toBe(409);
  });

  it('declines it with a reason', async () => {
    const { id, link } = await ask();
    await act(link, { action: 'decline', reason: 'No time' });
    expect(await stateOf(id)).toBe('declined');
  });

  it('is worth nothing in the hands of the sender', async () => {
    const { id, sender } = await ask();
    const own = token({ kind: 'request', subjectId: id, participantId: sender.id });
    expect((await act(own, { action: 'accept' })).status).toBe(404);
    expect(await stateOf(id)).toBe('pending');
  });
});

describe('a link about an offered place', () => {
  it('takes it while the offer holds', async () => {
    const offered = await makeParticipant(test, two.event.id, two.type.id, {
      state: 'offered',
      offeredUntil: new Date('2027-03-02T09:00:00Z'),
    });
    const link = token({ kind: 'place', participantId: offered.id, subjectId: offered.id });
    expect((await look(link)).body).toMatchObject({ kind: 'place', actions: { take: null } });
    test.clock.set('2027-03-02T10:00:00Z');
    expect((await act(link, { action: 'take' })).body).toMatchObject({ code: 'offer_expired' });
    test.clock.set('2027-03-01T10:00:00Z');
    expect((await act(link, { action: 'take' })).body).toMatchObject({ state: 'approved' });
  });
});
