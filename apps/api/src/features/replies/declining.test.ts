import * as db from '@ponte/db';
import { eq } from 'drizzle-orm';
import { simpleParser } from 'mailparser';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { agentOf, makeParticipant } from '../../../test/factories.ts';
import {
  addressOf,
  inboundEnvironment,
  mailOf,
  post,
  replyMail,
  toldTo,
} from '../../../test/inbound.ts';
import { type MeetingOfTwo, makeMeeting, makeMeetingOfTwo, tell } from '../../../test/meetings.ts';
import { startTestSmtp, type TestSmtp } from '../../../test/smtp.ts';
import { createSmtpMailer } from '../../mail/smtp.ts';

let test: TestApp;
let smtp: TestSmtp;
beforeAll(async () => {
  smtp = await startTestSmtp();
  const mailer = createSmtpMailer({ smtpUrl: smtp.url });
  test = await createTestApp({ environment: inboundEnvironment, mailer });
});
afterAll(async () => {
  test.deps.mailer.close();
  await test.close();
  await smtp.close();
});
afterEach(() => {
  smtp.accepted.length = 0;
});

const meetingOf = async (id: string) => {
  const [row] = await test.db.select().from(db.meeting).where(eq(db.meeting.id, id));
  return row;
};
const claimsIn = (slotId: string) =>
  test.db.select().from(db.claim).where(eq(db.claim.slotId, slotId));

/** Two people with an invitation in their calendars; `event` overrides. */
async function invited(event: Partial<typeof db.event.$inferInsert> = {}) {
  const two = await makeMeetingOfTwo(test, { state: 'scheduled', ...event });
  await tell(test, two, 'REQUEST', 0);
  const { slotId, tableId } = two.meeting;
  if (!slotId || !tableId) throw new Error('the meeting has no place');
  const base = {
    eventId: two.event.id,
    slotId,
    reason: 'meeting' as const,
    ownerId: two.meeting.id,
  };
  await test.db.insert(db.claim).values([
    { ...base, kind: 'participant', resourceId: two.anna.id },
    { ...base, kind: 'participant', resourceId: two.bojan.id },
    { ...base, kind: 'table', resourceId: tableId },
  ]);
  await test.deliver();
  return { ...two, slotId };
}

const answer = async (two: MeetingOfTwo, partstat: string, more = {}) =>
  replyMail({
    to: addressOf(test, two.anna.id),
    from: await mailOf(test, two.anna.id),
    uid: two.meeting.id,
    partstat,
    ...more,
  });

describe('a decline that is posted to the inbound door', () => {
  it('frees the slot and sends the partner a CANCEL with the next SEQUENCE', async () => {
    const two = await invited();
    expect(await claimsIn(two.slotId)).toHaveLength(3);
    const kept = await post(test, await answer(two, 'DECLINED'));
    expect(kept.statusCode).toBe(202);
    expect((await meetingOf(two.meeting.id))?.state).toBe('scheduled'); // kept, not yet worked off
    smtp.accepted.length = 0;
    await test.deliver();
    expect(await meetingOf(two.meeting.id)).toMatchObject({ state: 'cancelled', sequence: 1 });
    expect(await claimsIn(two.slotId)).toEqual([]);
    const partner = await mailOf(test, two.bojan.id);
    const sent = smtp.accepted.filter(({ to }) => to.includes(partner));
    expect(sent).toHaveLength(1);
    const mail = await simpleParser(sent[0]?.raw ?? '');
    const ics = mail.attachments.find(({ contentType }) => contentType === 'text/calendar');
    const text = ics?.content.toString() ?? '';
    expect(text).toMatch(/METHOD:CANCEL/);
    expect(text).toMatch(/STATUS:CANCELLED/);
    expect(text).toMatch(/SEQUENCE:1\r\n/);
    expect(text).toContain(`UID:${two.meeting.id}`);
  });

  it('changes nothing when it comes twice', async () => {
    const two = await invited();
    const mail = await answer(two, 'DECLINED');
    const first = await post(test, mail);
    await test.deliver();
    const second = await post(test, Buffer.concat([Buffer.from('Received: by another\r\n'), mail]));
    await test.deliver();
    expect(second.json()).toEqual({ id: first.json().id, isNew: false });
    expect(await meetingOf(two.meeting.id)).toMatchObject({ state: 'cancelled', sequence: 1 });
    expect(await toldTo(test, two.bojan.id, two.meeting.id)).toHaveLength(2);
  });

  it('waits for the organiser where the event says so, who confirms it', async () => {
    const two = await invited({ declinePolicy: 'organiser' });
    const organiser = await agentOf(test, two.owner.id);
    await post(test, await answer(two, 'DECLINED'));
    await test.deliver();
    expect((await meetingOf(two.meeting.id))?.state).toBe('scheduled');
    const mail = await findOpen(organiser, two);
    expect(mail).toMatchObject({
      outcome: 'decline_waits',
      answer: 'declined',
      actions: { apply: null },
    });
    const decided = await decide(organiser, two, mail, 'apply');
    expect(decided.status).toBe(200);
    expect(await meetingOf(two.meeting.id)).toMatchObject({ state: 'cancelled', sequence: 1 });
    expect((await decide(organiser, two, mail, 'apply')).status).toBe(409);
  });

  it('leaves the meeting where it is when the organiser says so', async () => {
    const two = await invited({ declinePolicy: 'organiser' });
    const organiser = await agentOf(test, two.owner.id);
    await post(test, await answer(two, 'DECLINED'));
    await test.deliver();
    await decide(organiser, two, await findOpen(organiser, two), 'dismiss');
    expect((await meetingOf(two.meeting.id))?.state).toBe('scheduled');
    expect(await toldTo(test, two.bojan.id, two.meeting.id)).toHaveLength(1);
    const list = await organiser.get<{ items: unknown[] }>(inboundOf(two, '?state=open'));
    expect(list.body.items).toEqual([]);
  });

  it('cannot be confirmed any more when they have accepted since', async () => {
    const two = await invited({ declinePolicy: 'organiser' });
    const organiser = await agentOf(test, two.owner.id);
    await post(test, await answer(two, 'DECLINED'));
    await post(test, await answer(two, 'ACCEPTED', { stamp: '20270301T110000Z' }));
    await test.deliver();
    const decided = await decide(organiser, two, await findOpen(organiser, two), 'apply');
    expect(decided.body).toMatchObject({ code: 'inbound_cannot_apply' });
    expect((await meetingOf(two.meeting.id))?.state).toBe('scheduled');
  });

  it('comes too late once the meeting has begun', async () => {
    const two = await invited();
    test.clock.set('2027-03-08T08:05:00Z');
    await post(test, await answer(two, 'DECLINED'));
    await test.deliver();
    test.clock.set('2027-03-01T09:00:00Z');
    expect((await meetingOf(two.meeting.id))?.state).toBe('scheduled');
  });
});

type Mail = { id: string; version: number; outcome: string };
const inboundOf = (two: MeetingOfTwo, query = '') => `/api/events/${two.event.id}/inbound${query}`;
async function findOpen(organiser: Agent, two: MeetingOfTwo): Promise<Mail> {
  const { body } = await organiser.get<{ items: Mail[] }>(inboundOf(two, '?state=open'));
  const [mail] = body.items;
  if (!mail) throw new Error('nothing waits for the organiser');
  return mail;
}
const decide = (organiser: Agent, two: MeetingOfTwo, mail: Mail, decision: string) =>
  organiser.post(inboundOf(two, `/${mail.id}/decision`), { version: mail.version, decision });

describe('in organiser’s mode the freed slot', () => {
  /** Two more people whose meeting has no place. */
  async function waiting(two: MeetingOfTwo, rank: 'must' | 'like', createdAt: string) {
    const people = [
      await makeParticipant(test, two.event.id, two.type.id),
      await makeParticipant(test, two.event.id, two.type.id),
    ];
    const ids = people.map(({ id }) => id);
    const requestId = test.deps.ids.next();
    const [senderId = '', recipientId = ''] = ids;
    const eventId = two.event.id;
    await test.db
      .insert(db.meetingRequest)
      .values({ id: requestId, eventId, senderId, recipientId, rank, state: 'accepted' });
    const row = { state: 'agreed' as const, requestId, createdAt: new Date(createdAt) };
    return makeMeeting(test, eventId, ids, row);
  }

  it('goes to the best wish that has no place, with invitations', async () => {
    const two = await invited({ placementMode: 'organiser' });
    const liked = await waiting(two, 'like', '2027-02-01T00:00:00Z');
    const must = await waiting(two, 'must', '2027-02-02T00:00:00Z');
    await post(test, await answer(two, 'DECLINED'));
    await test.deliver();
    expect(await meetingOf(must.id)).toMatchObject({ state: 'scheduled', slotId: two.slotId });
    expect(await meetingOf(liked.id)).toMatchObject({ state: 'agreed', slotId: null });
  });

  it('stays free when nobody who waits is free then', async () => {
    const two = await invited({ placementMode: 'organiser' });
    const must = await waiting(two, 'must', '2027-02-02T00:00:00Z');
    const [person] = await test.db
      .select()
      .from(db.meetingPerson)
      .where(eq(db.meetingPerson.meetingId, must.id));
    await test.db.insert(db.claim).values({
      eventId: two.event.id,
      slotId: two.slotId,
      kind: 'participant',
      resourceId: person?.participantId ?? '',
      reason: 'absence',
    });
    await post(test, await answer(two, 'DECLINED'));
    await test.deliver();
    expect((await meetingOf(must.id))?.state).toBe('agreed');
  });
});
