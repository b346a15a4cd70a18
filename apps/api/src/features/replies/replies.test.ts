import * as db from '@ponte/db';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { agentOf } from '../../../test/factories.ts';
import { addressOf, inboundEnvironment, post, replyMail, toldTo } from '../../../test/inbound.ts';
import * as corpus from '../../../test/inbound-corpus.ts';
import { type MeetingOfTwo, makeMeetingOfTwo, tell } from '../../../test/meetings.ts';

let test: TestApp;
let two: MeetingOfTwo;
let about: corpus.About;

beforeAll(async () => {
  test = await createTestApp({ environment: inboundEnvironment });
});
afterAll(() => test.close());
beforeEach(async () => {
  two = await makeMeetingOfTwo(test, { state: 'scheduled' });
  await tell(test, two, 'REQUEST', 0);
  await test.deliver();
  about = await aboutOf(two.anna.id);
});

async function aboutOf(participantId: string): Promise<corpus.About> {
  const [row] = await test.db
    .select()
    .from(db.message)
    .where(and(eq(db.message.participantId, participantId), eq(db.message.method, 'REQUEST')));
  if (!row?.messageId) throw new Error('nobody was invited');
  const { toAddress: attendee, messageId } = row;
  return { to: addressOf(test, participantId), attendee, uid: two.meeting.id, messageId };
}

/** What came of a mail. */
async function handle(raw: string | Buffer, query = '') {
  const { id } = (await post(test, raw, query)).json<{ id: string }>();
  await test.deliver();
  const [row] = await test.db.select().from(db.inboundMessage).where(eq(db.inboundMessage.id, id));
  if (!row) throw new Error('the mail was not kept');
  return row;
}
const meetingNow = async () => {
  const rows = await test.db.select().from(db.meeting).where(eq(db.meeting.id, two.meeting.id));
  return rows[0];
};
const answerNow = async () => {
  const rows = await test.db
    .select()
    .from(db.calendarAnswer)
    .where(eq(db.calendarAnswer.meetingId, two.meeting.id));
  return rows[0]?.answer ?? null;
};
const proposals = () =>
  test.db.select().from(db.meetingProposal).where(eq(db.meetingProposal.meetingId, two.meeting.id));
const suppressed = async () => {
  const rows = await test.db
    .select()
    .from(db.suppression)
    .where(eq(db.suppression.address, about.attendee));
  return rows.length === 1;
};

describe('an answer in the shape of', () => {
  it.each([
    ['Outlook', corpus.outlookAccept, 'accepted', 'accepted'],
    ['Exchange', corpus.exchangeTentative, 'tentative', 'tentative'],
    ['Google', corpus.googleAccept, 'accepted', 'accepted'],
    ['Apple', corpus.appleAccept, 'accepted', 'accepted'],
    ['Emacs', corpus.emacsAccept, 'accepted', 'accepted'],
    ['Thunderbird', corpus.thunderbirdDecline, 'declined', 'declined'],
  ])('%s is understood', async (_program, write, outcome, answer) => {
    const row = await handle(write(about));
    expect(row).toMatchObject({ state: 'closed', outcome, participantId: two.anna.id });
    expect(await answerNow()).toBe(answer);
    expect((await meetingNow())?.state).toBe(outcome === 'declined' ? 'cancelled' : 'scheduled');
  });

  it('Google is seen by the partner and by the organiser', async () => {
    await handle(corpus.googleAccept(about));
    const expected = [{ participantId: two.anna.id, answer: 'accepted' }];
    type List = { items: { id: string; answers: unknown[] }[] };
    const partner = await agentOf(test, two.bojan.accountId);
    const owner = await agentOf(test, two.owner.id);
    const base = `/api/events/${two.event.id}`;
    expect((await partner.get<List>(`${base}/as/me/meetings`)).body.items[0]?.answers).toEqual(
      expected,
    );
    expect((await owner.get<List>(`${base}/meetings`)).body.items[0]?.answers).toEqual(expected);
  });

  it.each([
    ['Google', corpus.googleCounter],
    ['Outlook', corpus.outlookCounter],
  ])('a counter of %s becomes a proposal, and the meeting stays', async (_program, write) => {
    expect((await handle(write(about))).outcome).toBe('countered');
    expect(await proposals()).toMatchObject([
      { slotId: two.slots[2]?.id, proposerId: two.anna.id, state: 'open', comment: 'Later?' },
    ]);
    expect(await meetingNow()).toMatchObject({ state: 'scheduled', slotId: two.slots[0]?.id });
    const mail = test.mailbox.received.findLast(({ subject }) => subject.includes('another time'));
    expect(mail?.text).toContain('/links/');
  });

  it('a counter outside of every slot waits for the organiser', async () => {
    expect(await handle(corpus.counterOutside(about))).toMatchObject({
      state: 'open',
      outcome: 'counter_unfit',
    });
    expect(await proposals()).toEqual([]);
  });

  it('a delegation changes nothing and waits for the organiser', async () => {
    const row = await handle(corpus.delegated(about));
    expect(row).toMatchObject({ state: 'open', outcome: 'delegated' });
    expect(row.detail).toMatchObject({ delegate: { address: 'luca@example.test' } });
    expect(await answerNow()).toBeNull();
  });
});

describe('whose answer counts', () => {
  it('a forwarded invitation answered by a stranger adds nobody; the organiser may let it count', async () => {
    const row = await handle(corpus.forwardedAccept(about));
    expect(row).toMatchObject({ state: 'open', outcome: 'unknown_attendee' });
    expect(await answerNow()).toBeNull();
    const owner = await agentOf(test, two.owner.id);
    await owner.post(`/api/events/${two.event.id}/inbound/${row.id}/decision`, {
      version: row.version,
      decision: 'apply',
    });
    expect(await answerNow()).toBe('accepted');
  });

  it('an answer to an address that we never gave out changes nothing', async () => {
    const to = about.to.replace(/\+(.)/, (_, first) => `+${first === 'a' ? 'b' : 'a'}`);
    expect(await handle(corpus.thunderbirdDecline({ ...about, to }))).toMatchObject({
      state: 'open',
      outcome: 'not_signed',
    });
    expect((await meetingNow())?.state).toBe('scheduled');
  });

  it('an answer about somebody else’s meeting changes nothing', async () => {
    const [mine, before] = [about, two];
    two = await makeMeetingOfTwo(test, { state: 'scheduled' });
    const row = await handle(corpus.thunderbirdDecline({ ...mine, uid: two.meeting.id }));
    expect(row).toMatchObject({ outcome: 'other_meeting', eventId: before.event.id });
    expect((await meetingNow())?.state).toBe('scheduled');
  });

  it('the partner cannot answer with their own address for the other', async () => {
    const bojan = await aboutOf(two.bojan.id);
    const row = await handle(corpus.thunderbirdDecline({ ...about, to: bojan.to }));
    expect(row).toMatchObject({ outcome: 'unknown_attendee', participantId: two.bojan.id });
    expect((await meetingNow())?.state).toBe('scheduled');
  });

  it.each([
    ['an unknown UID', 'no-such-meeting'],
    ['a UID with a line break in it', 'abc\\nATTENDEE:mailto:x@example.test'],
    ['words of SQL as a UID', "'; drop table meeting; --"],
  ])('%s names no meeting', async (_case, uid) => {
    expect((await handle(corpus.thunderbirdDecline({ ...about, uid }))).outcome).toBe(
      'other_meeting',
    );
  });
});

describe('which answer counts', () => {
  const send = (partstat: string, stamp: string, sequence = 0) =>
    handle(
      replyMail({ to: about.to, from: about.attendee, uid: about.uid, partstat, stamp, sequence }),
    );

  it('an older one that comes late is stale', async () => {
    await send('ACCEPTED', '20270301T110000Z');
    expect((await send('DECLINED', '20270301T100000Z')).outcome).toBe('stale');
    expect((await meetingNow())?.state).toBe('scheduled');
    expect(await answerNow()).toBe('accepted');
  });

  it('one to an invitation that was replaced says nothing of the new one', async () => {
    await tell(test, two, 'REQUEST', 1);
    expect((await send('DECLINED', '20270301T120000Z', 0)).outcome).toBe('stale');
    expect((await send('ACCEPTED', '20270301T130000Z', 1)).outcome).toBe('accepted');
  });

  it('one to an invitation that was never sent waits for a person', async () => {
    expect((await send('DECLINED', '20270301T120000Z', 7)).outcome).toBe('unreadable');
    expect((await meetingNow())?.state).toBe('scheduled');
  });

  it('the same answer in another envelope changes nothing', async () => {
    await send('ACCEPTED', '20270301T110000Z');
    const again = replyMail({
      to: about.to,
      from: about.attendee,
      uid: about.uid,
      partstat: 'ACCEPTED',
      stamp: '20270301T110000Z',
      messageId: '<another@example.test>',
    });
    expect((await handle(again)).outcome).toBe('stale');
  });
});

describe('a bounce in the shape of', () => {
  it.each([
    ['Postfix', corpus.postfixBounce],
    ['Exchange', corpus.exchangeBounce],
    ['Gmail', corpus.gmailBounce],
    ['Exim', corpus.eximBounce],
    ['qmail', corpus.qmailBounce],
  ])('%s ends mail to the address and is shown', async (_server, write) => {
    expect(await handle(write(about))).toMatchObject({ state: 'open', outcome: 'bounced' });
    expect(await suppressed()).toBe(true);
    expect((await toldTo(test, two.anna.id, two.meeting.id))[0]?.state).toBe('failed');
    expect((await meetingNow())?.state).toBe('scheduled'); // what lies inside is no answer
  });

  it('a delay is noted and changes nothing', async () => {
    expect(await handle(corpus.postfixDelay(about))).toMatchObject({
      state: 'closed',
      outcome: 'delayed',
    });
    expect(await suppressed()).toBe(false);
    expect((await toldTo(test, two.anna.id, two.meeting.id))[0]?.state).toBe('sent');
  });

  it('a passing failure is sent again, with the same Message-ID', async () => {
    test.mailbox.received.length = 0;
    expect((await handle(corpus.givenUp(about))).outcome).toBe('delayed');
    expect(await suppressed()).toBe(false);
    await test.db.update(db.message).set({ dueAt: new Date(0) });
    await test.deliverLater();
    expect(test.mailbox.to(about.attendee).map(({ messageId }) => messageId)).toEqual([
      about.messageId,
    ]);
  });

  it('a forged one for another address, or at another’s address, suppresses nobody', async () => {
    const bojan = await aboutOf(two.bojan.id);
    const elsewhere = { ...about, to: bojan.to };
    expect((await handle(corpus.postfixBounce(elsewhere))).outcome).toBe('not_ours');
    expect(await suppressed()).toBe(false);
    const other = { ...about, attendee: 'somebody@example.test' };
    expect((await handle(corpus.postfixBounce(other))).outcome).toBe('not_ours');
  });
});

describe('what needs no calendar', () => {
  it.each(Object.entries(corpus.outOfOffice))(
    '%s: changes nothing and is not answered',
    async (_, write) => {
      const before = test.mailbox.received.length;
      expect(await handle(write(about))).toMatchObject({ state: 'closed', outcome: 'automatic' });
      expect(test.mailbox.received).toHaveLength(before);
      expect(await answerNow()).toBeNull();
    },
  );

  it('words of a person are shown to the organiser', async () => {
    const row = await handle(corpus.words(about));
    expect(row).toMatchObject({ state: 'open', outcome: 'words', participantId: two.anna.id });
    expect(row.detail).toMatchObject({ words: expect.stringContaining('I am away.') });
  });
});

describe('hostile mail', () => {
  const nested = (depth: number): string => {
    const open = Array.from({ length: depth }, (_, index) =>
      [`Content-Type: multipart/mixed; boundary="b${index}"`, '', `--b${index}`].join('\r\n'),
    );
    return [`To: ${about.to}`, 'Subject: deep', ...open, 'Content-Type: text/plain', '', 'x'].join(
      '\r\n',
    );
  };

  it.each([
    ['five thousand levels deep', () => nested(5_000)],
    ['a head without an end', () => `To: ${about.to}\r\nX: ${'x'.repeat(300_000)}`],
    ['not a mail at all', () => Buffer.from([0, 255, 254, 1, 2, 3]).toString('latin1')],
  ])('%s harms nothing', async (_case, write) => {
    const started = await handle(write());
    expect(['unreadable', 'not_ours', 'words']).toContain(started.outcome);
    expect((await meetingNow())?.state).toBe('scheduled');
  });

  it('header and calendar injection ends in one line and in no header of ours', async () => {
    const comment =
      'COMMENT:Hello\\r\\nBcc: victim@example.test\\nATTENDEE:mailto:evil@example.test';
    await handle(
      replyMail({
        to: about.to,
        from: about.attendee,
        uid: about.uid,
        partstat: 'DECLINED',
        lines: [comment],
      }),
    );
    await test.deliver();
    const cancels = test.mailbox.received.filter(({ calendar }) => calendar?.method === 'CANCEL');
    expect(cancels.length).toBeGreaterThan(0);
    for (const { subject, calendar, to } of cancels) {
      expect(subject).not.toMatch(/[\r\n]/);
      expect(to.address).not.toContain('victim');
      expect(calendar?.content.match(/^ATTENDEE/gm)).toHaveLength(1);
    }
  });

  it('is nobody’s who may not see the event’s mail', async () => {
    await handle(corpus.words(about));
    const url = `/api/events/${two.event.id}/inbound`;
    const owner = await agentOf(test, two.owner.id);
    expect((await owner.get<{ items: unknown[] }>(url)).body.items).toHaveLength(1);
    const anna = await agentOf(test, two.anna.accountId);
    expect((await anna.get(url)).status).toBe(403);
  });
});
