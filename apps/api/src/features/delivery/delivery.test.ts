import type {
  DeliveryShape,
  MailSetUpShape,
  MailTrialShape,
  MessageShape,
  MessageSummary,
  SuppressionShape,
} from '@ponte/contracts';
import { meeting, suppression } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { agentOf } from '../../../test/factories.ts';
import { addressOf, inboundEnvironment, mailOf, post, replyMail } from '../../../test/inbound.ts';
import { type MeetingOfTwo, makeMeetingOfTwo, tell } from '../../../test/meetings.ts';

let test: TestApp;
let two: MeetingOfTwo;
let owner: Agent;
let path: string;
beforeEach(async () => {
  // Nobody listens there: whatever is asked of the names of the world stays unknown.
  test = await createTestApp({
    environment: { ...inboundEnvironment, DNS_SERVERS: '127.0.0.1:9' },
  });
  two = await makeMeetingOfTwo(test);
  owner = await agentOf(test, two.owner.id);
  path = `/api/events/${two.event.slug}`;
});
afterEach(() => test.close());

const refusal = Object.assign(new Error('no such user'), {
  responseCode: 550,
  response: '550 5.1.1 user unknown',
});
const later = Object.assign(new Error('later'), { responseCode: 450, response: '450 4.2.0 later' });

const look = async () => (await owner.get<DeliveryShape>(`${path}/delivery`)).body;
const redLine = async () =>
  (await owner.get<{ undeliveredMail: number }>(`${path}/reports/alerts`)).body.undeliveredMail;
const suppressions = async (query = '') =>
  (await owner.get<{ items: SuppressionShape[] }>(`${path}/suppressions${query}`)).body.items;
const messageTo = async (participantId: string) => {
  const { body } = await owner.get<{ items: MessageSummary[] }>(
    `${path}/messages?participant=${participantId}`,
  );
  const [first] = body.items;
  return (await owner.get<MessageShape>(`${path}/messages/${first?.id}`)).body;
};
const kindsOf = ({ life }: MessageShape) => life.map(({ kind }) => kind);

async function invite(): Promise<void> {
  await tell(test, two, 'REQUEST', 0);
  await test.deliver();
}

describe('the life of a message', () => {
  it('goes from being queued to being answered in the calendar', async () => {
    test.mailbox.failNext(later, 2);
    await invite();
    expect(await look()).toMatchObject({ states: { queued: 2 }, retrying: 2, undelivered: 0 });
    test.clock.advance({ minutes: 1 });
    await test.deliverLater();
    test.clock.advance({ minutes: 1 });
    await post(
      test,
      replyMail({
        to: addressOf(test, two.anna.id),
        from: await mailOf(test, two.anna.id),
        uid: two.meeting.id,
        partstat: 'ACCEPTED',
      }),
    );
    await test.deliver();
    const message = await messageTo(two.anna.id);
    expect(kindsOf(message)).toEqual(['queued', 'written', 'retried', 'sent', 'accepted']);
    expect(message.life[2]?.words).toBe('450 4.2.0 later');
    expect(message).toMatchObject({ answer: 'accepted', isBounced: false });
    const seen = await look();
    expect(seen).toMatchObject({ states: { sent: 2 }, retrying: 0, answers: { accepted: 1 } });
    expect(seen.perMinute).toHaveLength(30);
    expect(seen.perMinute.slice(-2).map(({ sent }) => sent)).toEqual([2, 0]);
  });

  it('an answer to an older invitation does not count for the newer one', async () => {
    await invite();
    const reply = {
      to: addressOf(test, two.anna.id),
      from: await mailOf(test, two.anna.id),
      uid: two.meeting.id,
      partstat: 'ACCEPTED',
    };
    await post(test, replyMail(reply));
    await test.deliver();
    expect((await messageTo(two.anna.id)).answer).toBe('accepted');
    test.clock.advance({ minutes: 1 });
    await tell(test, two, 'REQUEST', 1, { slotId: two.slots[1]?.id ?? null });
    await test.deliver();
    expect((await messageTo(two.anna.id)).answer).toBeNull();
    expect((await look()).answers).toEqual({});
  });
});

describe('what could not be delivered', () => {
  it('stands on the organiser’s home until a newer word has arrived', async () => {
    expect(await redLine()).toBe(0);
    test.mailbox.failNext(refusal);
    await invite();
    expect(await redLine()).toBe(1);
    expect(await look()).toMatchObject({ undelivered: 1, suppressed: 1, states: { failed: 1 } });
    const [silenced] = await suppressions();
    expect(silenced).toMatchObject({ source: 'refused', reason: '550 5.1.1 user unknown' });
    const failed = (await owner.get<MessageShape>(`${path}/messages/${silenced?.messageId}`)).body;
    expect(kindsOf(failed)).toEqual(['queued', 'written', 'refused']);
    const lifted = await owner.post(`${path}/suppressions/lift`, { address: silenced?.address });
    expect(lifted.status).toBe(204);
    expect(await suppressions()).toEqual([]);
    test.clock.advance({ minutes: 1 });
    await tell(test, two, 'REQUEST', 1, { slotId: two.slots[1]?.id ?? null });
    await test.deliver();
    expect(await redLine()).toBe(0);
  });

  it('is sent again on request, which its life tells', async () => {
    test.mailbox.failNext(refusal);
    await invite();
    const [silenced] = await suppressions();
    test.clock.advance({ minutes: 1 });
    await owner.post(`${path}/messages/${silenced?.messageId}/resend`);
    test.clock.advance({ minutes: 1 });
    await test.deliver();
    const { body } = await owner.get<MessageShape>(`${path}/messages/${silenced?.messageId}`);
    expect(kindsOf(body)).toEqual(['queued', 'written', 'refused', 'resent', 'sent']);
  });
});

describe('addresses to which mail no longer goes', () => {
  it('are found by address and by name, and another event’s stay its own', async () => {
    const other = await makeMeetingOfTwo(test);
    const silence = (address: string) =>
      test.db.insert(suppression).values({ address, reason: 'gone' });
    const own = await mailOfPerson(two.anna.accountId);
    const theirs = await mailOfPerson(other.anna.accountId);
    await silence(own);
    await silence(theirs);
    expect((await suppressions()).map(({ address }) => address)).toEqual([own]);
    expect(await suppressions(`?text=${encodeURIComponent(own)}`)).toHaveLength(1);
    expect(await suppressions('?text=%25')).toEqual([]);
    const lift = await owner.post(`${path}/suppressions/lift`, { address: theirs });
    expect(lift.status).toBe(409);
    expect(await test.db.$count(suppression, eq(suppression.address, theirs))).toBe(1);
  });
});

async function mailOfPerson(accountId: string): Promise<string> {
  const agent = await agentOf(test, accountId);
  const { body } = await agent.get<{ account: { email: string } }>('/api/session');
  return body.account.email;
}

describe('the set-up', () => {
  it('is shown without a network, with the records to add', async () => {
    const { body, status } = await owner.get<MailSetUpShape>(`${path}/mail-set-up`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      domain: 'mail.example.test',
      server: null,
      doors: { http: true, mailbox: false, port: false },
    });
    expect(body.checks.map(({ kind, state }) => [kind, state])).toEqual([
      ['spf', 'unknown'],
      ['dkim', 'missing'],
      ['dmarc', 'unknown'],
      ['reverse', 'unknown'],
      ['mx', 'unknown'],
    ]);
    expect(body.checks[0]?.record?.value).toMatch(/^v=spf1 /);
  });

  it('a mail to oneself tells what the mail server answered, be it yes or no', async () => {
    const good = await owner.post<MailTrialShape>(`${path}/mail-trial`);
    expect(good.body).toMatchObject({ state: 'sent', words: '250 kept by the test' });
    expect(test.mailbox.to(good.body.to)).toHaveLength(1);
    test.mailbox.failNext(Object.assign(new Error('x'), { response: '535 5.7.8 bad credentials' }));
    const bad = await owner.post<MailTrialShape>(`${path}/mail-trial`);
    expect(bad.body).toMatchObject({ state: 'failed', words: '535 5.7.8 bad credentials' });
    expect(await test.db.$count(meeting)).toBe(1);
  });
});
