import { lintCalendar, uidFor } from '@ponte/calendar';
import { claim, meeting, message } from '@ponte/db';
import { type Problem, parseProblem } from '@ponte/scheduling';
import { and, eq } from 'drizzle-orm';
import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { makeAccount } from '../../../test/factories.ts';
import { startTestSmtp, type TestSmtp } from '../../../test/smtp.ts';
import { systemCall } from '../../call/call.ts';
import { createRandom } from '../../demo/random.ts';
import { createSmtpMailer } from '../../mail/smtp.ts';
import { findEventById } from '../events/queries.ts';
import { publishRun, startRun } from '../schedule/commands.ts';
import { awaitRun } from '../schedule/solving.ts';
import { importProblem, listNotCarriedOver } from './problem-commands.ts';

let test: TestApp;
let smtp: TestSmtp;
let ownerId: string;

beforeAll(async () => {
  smtp = await startTestSmtp();
  const mailer = createSmtpMailer({ smtpUrl: smtp.url });
  test = await createTestApp({ mailer, environment: { MAIL_FROM: 'ponte@events.example.org' } });
  ownerId = (await makeAccount(test)).id;
});
afterAll(async () => {
  await test.close();
  test.deps.mailer.close();
  await smtp.close();
});

/** A brokerage event of the size of a real one: some people are sought after, some are absent for a while. */
function generateProblem(size: {
  people: number;
  meetings: number;
  slots: number;
  tables: number;
}): Problem {
  const random = createRandom(13);
  const participants = Array.from({ length: size.people }, (_, index) => ({
    id: `p${index}`,
    unavailable: random.chance(0.1)
      ? [0, 1].map((slot) => slot + random.whole(size.slots - 1))
      : [],
  }));
  const pairs = new Map<string, [string, string]>();
  const most = Math.floor(size.slots / 2);
  const load = new Map<string, number>();
  while (pairs.size < size.meetings) {
    const [a, b] = [random.whole(size.people), Math.floor(size.people * random.next() ** 1.5)];
    const [one, other] = [`p${Math.min(a, b)}`, `p${Math.max(a, b)}`];
    if (a === b || (load.get(one) ?? 0) >= most || (load.get(other) ?? 0) >= most) continue;
    if (pairs.has(`${one} ${other}`)) continue;
    pairs.set(`${one} ${other}`, [one, other]);
    for (const id of [one, other]) load.set(id, (load.get(id) ?? 0) + 1);
  }
  const meetings = [...pairs.values()].map((pair, index) => ({
    id: `m${index}`,
    participants: pair,
  }));
  return parseProblem({
    name: 'generated',
    slots: size.slots,
    tables: size.tables,
    fairness: 2,
    participants,
    meetings,
  });
}

const order = (slug: string) => ({
  name: slug,
  slug,
  zone: 'Europe/Ljubljana',
  firstDay: '2027-03-27',
  ownerId,
  isAdministrator: true,
});

describe('an imported problem', () => {
  it('70 people, 154 meetings, 21 slots, 14 tables: all are placed, and 308 invitations go through SMTP and are right', async () => {
    const problem = generateProblem({ people: 70, meetings: 154, slots: 21, tables: 14 });
    const call = () => ({ ...systemCall(test.deps), accountId: ownerId });
    const { eventId } = await importProblem(call(), problem, order('forum'));
    const event = await findEventById(test.db, eventId);
    if (!event) throw new Error('no event');
    test.clock.advance({ minutes: 1 });
    const run = await startRun(call(), event, {
      seconds: 3,
      seed: 1,
      keep: 'scheduled',
      fairness: null,
    });
    await awaitRun(run.id);
    const published = await publishRun(call(), event, run.id);
    expect(published).toMatchObject({ added: 154, moved: 0, kept: 0, invitations: 308 });
    const met = new Set(problem.meetings.flatMap(({ participants }) => participants));
    expect(published.digests).toBe(met.size);
    const scheduled = await test.db
      .select()
      .from(meeting)
      .where(and(eq(meeting.eventId, eventId), eq(meeting.state, 'scheduled')));
    expect(scheduled).toHaveLength(154);

    await test.deliver();
    expect(smtp.accepted).toHaveLength(308 + met.size);
    const all = await Promise.all(smtp.accepted.map(({ raw }) => simpleParser(raw)));
    // The others are each person's one letter about all their meetings.
    const mails = all.filter(({ attachments }) => attachments.length > 0);
    expect(mails).toHaveLength(308);
    const told = new Map<string, Set<string>>();
    for (const mail of mails) {
      const ics =
        mail.attachments
          .find(({ contentType }) => contentType === 'text/calendar')
          ?.content.toString() ?? '';
      expect(lintCalendar(ics)).toEqual([]);
      const entry = new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent('vevent');
      const uid = String(entry?.getFirstPropertyValue('uid'));
      expect(entry?.getFirstPropertyValue('sequence')).toBe(0);
      told.set(
        uid,
        (told.get(uid) ?? new Set()).add(String(mail.to && 'text' in mail.to ? mail.to.text : '')),
      );
    }
    expect([...told.keys()].sort()).toEqual(scheduled.map(({ id }) => uidFor(id)).sort());
    expect([...told.values()].every((recipients) => recipients.size === 2)).toBe(true);
    expect(
      await test.db.$count(message, and(eq(message.eventId, eventId), eq(message.state, 'sent'))),
    ).toBe(308 + met.size);
  }, 180_000);

  it('carries over absences, fewer and closed tables in some slots, bound slots, and days', async () => {
    const problem = parseProblem({
      name: 'small',
      slots: 4,
      days: [0, 0, 1, 1],
      tables: [2, 1, 2, 2],
      closedTables: [{ table: 0, slots: [3] }, { table: 1, slots: [1, 3] }, { table: 7 }],
      fairness: null,
      participants: [
        { id: 'a', unavailable: [0] },
        { id: 'b', unavailable: [] },
        { id: 'c', unavailable: [] },
      ],
      meetings: [
        { id: 'm1', participants: ['a', 'b'], slots: [2, 3] },
        { id: 'm2', participants: ['a', 'b'], priority: 5, after: ['m1'] },
        { id: 'm3', participants: ['a', 'b', 'c'] },
      ],
    });
    const { eventId, slug } = await importProblem(
      { ...systemCall(test.deps), accountId: ownerId },
      problem,
      order('small'),
    );
    expect(slug).toBe('small');
    const claims = await test.db.select().from(claim).where(eq(claim.eventId, eventId));
    expect(claims.map(({ kind, reason }) => `${kind} ${reason}`).sort()).toEqual([
      'participant absence',
      'table absence',
      'table absence',
      'table absence',
    ]);
    const meetings = await test.db
      .select()
      .from(meeting)
      .where(eq(meeting.eventId, eventId))
      .orderBy(meeting.id);
    expect(
      meetings.map(({ allowedSlotIds, requestId }) => [
        allowedSlotIds?.length ?? null,
        requestId !== null,
      ]),
    ).toEqual([
      [2, true],
      [null, false],
      [null, false],
    ]);
    expect(listNotCarriedOver(problem)).toEqual([
      { kind: 'orders', count: 1 },
      { kind: 'weights', count: 1 },
    ]);
    const event = await findEventById(test.db, eventId);
    expect(event).toMatchObject({
      state: 'open',
      firstDay: '2027-03-27',
      lastDay: '2027-03-28',
      placementMode: 'organiser',
      taken: 3,
    });
  });

  it('a name that is taken is refused and leaves nothing behind', async () => {
    const problem = generateProblem({ people: 4, meetings: 2, slots: 3, tables: 1 });
    const call = { ...systemCall(test.deps), accountId: ownerId };
    await importProblem(call, problem, order('twice'));
    const before = await test.db.$count(meeting);
    await expect(importProblem(call, problem, order('twice'))).rejects.toMatchObject({
      code: 'slug_taken',
    });
    expect(await test.db.$count(meeting)).toBe(before);
  });
});
