import { account, event, eventRole, inboundMessage, message } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { makeAccount } from '../../../test/factories.ts';
import { type MeetingOfTwo, makeMeetingOfTwo, tell } from '../../../test/meetings.ts';
import { systemCall } from '../../call/call.ts';
import { tellOrganisers } from './commands.ts';

let test: TestApp;
let two: MeetingOfTwo;
beforeEach(async () => {
  test = await createTestApp();
  two = await makeMeetingOfTwo(test);
});
afterEach(() => test.close());

const refusal = Object.assign(new Error('no such user'), {
  responseCode: 550,
  response: '550 5.1.1 user unknown',
});

/** An invitation that the mail server refuses for good. */
async function loseOne(at: string, sequence = 0): Promise<void> {
  test.clock.set(at);
  test.mailbox.failNext(refusal);
  await tell(test, two, 'REQUEST', sequence);
  await test.deliver();
  test.mailbox.received.length = 0;
}

/** A stranger's answer, which only a person can judge. */
const waitForDecision = (at: string) =>
  test.db.insert(inboundMessage).values({
    id: test.deps.ids.next(),
    identity: `stranger at ${at}`,
    door: 'http',
    size: 1,
    state: 'open',
    outcome: 'unknown_attendee',
    eventId: two.event.id,
    sender: 'stranger@elsewhere.example',
    receivedAt: new Date(at),
  });

async function tick(at: string): Promise<void> {
  test.clock.set(at);
  await tellOrganisers(systemCall(test.deps));
  await test.deliver();
}
const mails = () => test.mailbox.received;
const changeOwner = (change: Partial<typeof account.$inferInsert>) =>
  test.db.update(account).set(change).where(eq(account.id, two.owner.id));

describe('an organiser', () => {
  it('is told of invitations that did not arrive, with the server’s words and the way to them', async () => {
    await loseOne('2027-03-01T10:00:00Z');
    await tick('2027-03-01T10:20:00Z');
    expect(mails()).toEqual([]); // more may follow
    await tick('2027-03-01T10:30:00Z');
    const [mail, ...more] = mails();
    expect(more).toEqual([]);
    expect(mail?.to.address).toBe(two.owner.email);
    expect(mail?.subject).toBe('Mail that needs you – Bridge Days');
    expect(mail?.text).toContain('Invitations that did not arrive: 1.');
    expect(mail?.text).toMatch(/Not delivered 1: Person .*: 550 5\.1\.1 user unknown/);
    expect(mail?.text).toContain(`/organise/${two.event.id}/delivery`);
    expect(mail?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  });

  it('is told of answers that wait for a decision', async () => {
    await waitForDecision('2027-03-01T10:00:00Z');
    await tick('2027-03-01T10:30:00Z');
    expect(mails()).toHaveLength(1);
    expect(mails()[0]?.text).toContain('Answer 1: stranger@elsewhere.example');
    expect(mails()[0]?.text).toContain(`/organise/${two.event.id}/answers`);
  });

  it('gets one mail a day, and none about what was told already', async () => {
    await loseOne('2027-03-01T10:00:00Z');
    await tick('2027-03-01T10:30:00Z');
    await waitForDecision('2027-03-01T11:00:00Z');
    await tick('2027-03-01T16:00:00Z');
    expect(mails()).toHaveLength(1);
    await tick('2027-03-02T09:00:00Z');
    expect(mails()).toHaveLength(2);
    expect(mails()[1]?.text).toContain(
      'did not arrive: 1. Answers that wait for your decision: 1.',
    );
    await tick('2027-03-03T09:00:00Z');
    expect(mails()).toHaveLength(2);
  });

  it('hears again after a week of what is still open', async () => {
    await waitForDecision('2027-03-01T10:00:00Z');
    await tick('2027-03-01T10:30:00Z');
    await tick('2027-03-08T10:20:00Z');
    expect(mails()).toHaveLength(1);
    await tick('2027-03-08T10:30:00Z');
    expect(mails()).toHaveLength(2);
  });

  it('is left in peace until nine on their own clock', async () => {
    await changeOwner({ zone: 'America/New_York' });
    await loseOne('2027-03-01T10:00:00Z');
    await tick('2027-03-01T13:50:00Z');
    expect(mails()).toEqual([]);
    await tick('2027-03-01T14:00:00Z');
    expect(mails()).toHaveLength(1);
  });

  it('is told in their own language', async () => {
    await changeOwner({ locale: 'sl' });
    await loseOne('2027-03-01T10:00:00Z');
    await tick('2027-03-01T10:30:00Z');
    expect(mails()[0]?.text).toContain('Vabila, ki niso prispela: 1.');
  });

  it('who wants no reminders gets none', async () => {
    await loseOne('2027-03-01T10:00:00Z');
    await changeOwner({ wantsReminders: false });
    await tick('2027-03-01T10:30:00Z');
    expect(mails()).toEqual([]);
    await changeOwner({ wantsReminders: true });
    await tick('2027-03-01T10:40:00Z');
    expect(mails()).toHaveLength(1);
  });
});

describe('a digest for organisers', () => {
  it('goes to everybody who may read the event’s mail, and to nobody else', async () => {
    const give = async (role: 'organiser' | 'viewer' | 'check_in') => {
      const { id, email } = await makeAccount(test);
      const row = { id: test.deps.ids.next(), eventId: two.event.id, accountId: id, role };
      await test.db.insert(eventRole).values(row);
      return email;
    };
    const colleague = await give('organiser');
    await give('viewer');
    await give('check_in');
    await loseOne('2027-03-01T10:00:00Z');
    await tick('2027-03-01T10:30:00Z');
    expect(
      mails()
        .map(({ to }) => to.address)
        .sort(),
    ).toEqual([two.owner.email, colleague].sort());
  });

  it('is not sent when all is mended, or the role is gone, before it goes', async () => {
    await loseOne('2027-03-01T10:00:00Z');
    test.clock.set('2027-03-01T10:30:00Z');
    await tellOrganisers(systemCall(test.deps));
    await test.db.delete(eventRole).where(eq(eventRole.accountId, two.owner.id));
    await test.deliver();
    expect(mails()).toEqual([]);
    const [digest] = await test.db
      .select({ state: message.state })
      .from(message)
      .where(eq(message.purpose, 'organiser_digest'));
    expect(digest).toEqual({ state: 'skipped' });
  });

  it('is not written once a newer word has arrived', async () => {
    await loseOne('2027-03-01T10:00:00Z');
    await test.db.execute('delete from suppression');
    test.clock.set('2027-03-01T10:10:00Z');
    await tell(test, two, 'REQUEST', 1);
    await test.deliver();
    test.mailbox.received.length = 0;
    await tick('2027-03-01T10:40:00Z');
    expect(mails()).toEqual([]);
  });

  it('waits through the quiet hours, and is written in the morning', async () => {
    await loseOne('2027-03-01T10:00:00Z');
    test.clock.set('2027-03-01T10:30:00Z');
    await tellOrganisers(systemCall(test.deps));
    test.clock.set('2027-03-01T22:00:00Z');
    await test.deliver();
    expect(mails()).toEqual([]);
    test.clock.set('2027-03-02T07:00:00Z');
    await waitForDecision('2027-03-01T23:00:00Z');
    await test.deliverLater();
    expect(mails()).toHaveLength(1);
    expect(mails()[0]?.text).toContain('wait for your decision: 1.');
    await tick('2027-03-02T09:00:00Z');
    expect(mails()).toHaveLength(1);
  });

  it.each(['finished', 'cancelled'] as const)('is not written about a %s event', async (state) => {
    await loseOne('2027-03-01T10:00:00Z');
    await test.db.update(event).set({ state }).where(eq(event.id, two.event.id));
    await tick('2027-03-01T10:30:00Z');
    expect(mails()).toEqual([]);
    await test.db.update(event).set({ state: 'open' }).where(eq(event.id, two.event.id));
    await tick('2027-03-01T10:40:00Z');
    expect(mails()).toHaveLength(1);
  });
});
