import { account, claim, meeting, message, participant } from '@ponte/db';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { makeScheduleGround, type ScheduleGround } from '../../../test/schedule.ts';

// Every run starts processes of its own, which takes a busy machine seconds.
vi.setConfig({ testTimeout: 90_000 });

let test: TestApp;
let ground: ScheduleGround;
let people: string[];

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2027-03-01T09:00:00Z');
  test.mailbox.received.length = 0;
  ground = await makeScheduleGround(test, { slots: 4, tables: 2 });
  people = [];
  for (let i = 0; i < 4; i++) people.push((await ground.makePerson()).id);
});

const between = (i: number, j: number) => ground.agree([people[i] ?? '', people[j] ?? '']);
const addressOf = async (id = '') => {
  const [row] = await test.db
    .select({ email: account.email })
    .from(participant)
    .innerJoin(account, eq(account.id, participant.accountId))
    .where(eq(participant.id, id));
  return row?.email ?? '';
};
/** Mails without a calendar part: the digests. */
const digestsOf = async (id = '') =>
  test.mailbox.to(await addressOf(id)).filter(({ calendar }) => calendar === null);
const countScheduled = () =>
  test.db.$count(
    meeting,
    and(eq(meeting.eventId, ground.event.id), eq(meeting.state, 'scheduled')),
  );
const move = async (id: string, slotId: string | undefined) => {
  const version = (await ground.meetingOf(id))?.version;
  const path = `/api/events/${ground.event.id}/meetings/${id}/move`;
  return ground.organiser.post(path, { version, slotId });
};

describe('the mail about a published schedule', () => {
  it('is one for everything that is new, beside the calendar updates', async () => {
    await between(0, 1);
    await between(0, 2);
    expect((await ground.publish(await ground.solve())).body).toMatchObject({ digests: 3 });
    await test.deliver();
    const [first, ...more] = await digestsOf(people[0]);
    expect(more).toEqual([]);
    expect(first?.text.match(/^New: /gm)).toHaveLength(2);
    expect(test.mailbox.to(await addressOf(people[0]))).toHaveLength(3);
    expect(await digestsOf(people[3])).toEqual([]);
  });

  it('goes only to those whose meetings changed, and says from where to where', async () => {
    const [, fixed] = [await between(0, 1), await between(2, 3)];
    await ground.publish(await ground.solve());
    await test.deliver();
    test.mailbox.received.length = 0;
    const lost = (await ground.meetingOf(fixed))?.slotId;
    const change = { kind: 'participant_away', participantId: people[2], slotIds: [lost] };
    expect((await ground.publish(await ground.repair(change))).body).toMatchObject({ digests: 2 });
    await test.deliver();
    const [mail] = await digestsOf(people[3]);
    expect(mail?.text).toMatch(/^Moved: .*until now/m);
    expect(await digestsOf(people[0])).toEqual([]);
    expect(test.mailbox.to(await addressOf(people[0]))).toEqual([]);
  });

  it('tells of what changed again before it left as it is now', async () => {
    const id = await between(0, 1);
    await ground.publish(await ground.solve());
    const path = `/api/events/${ground.event.id}/meetings/${id}/cancel`;
    expect((await ground.organiser.post(path, { version: 2 })).status).toBe(200);
    await test.deliver();
    expect(await digestsOf(people[0])).toEqual([]);
  });
});

describe('what people did meanwhile', () => {
  it('is shown per meeting before and while publishing, and solving again keeps it', async () => {
    const [first] = [await between(0, 1), await between(1, 2)];
    const draft = await ground.solve();
    test.clock.advance({ minutes: 1 });
    const slotId = ground.slots[3]?.id;
    expect((await move(first, slotId)).status).toBe(200);
    const conflicts = [{ meetingId: first, cause: 'changed' }];
    expect((await ground.read(draft.run.id)).conflicts).toMatchObject(conflicts);
    const refused = await ground.publish(draft);
    expect(refused.body).toMatchObject({
      code: 'schedule_outdated',
      facts: { meetings: [first], conflicts },
    });
    const again = await ground.restart(draft.run.id);
    expect(again.conflicts).toEqual([]);
    expect((await ground.publish(again)).body).toMatchObject({ added: 1, kept: 1 });
    expect((await ground.meetingOf(first))?.slotId).toBe(slotId);
  });

  it('a slot that has begun since is not published into', async () => {
    const first = await between(0, 1);
    const draft = await ground.solve();
    test.clock.set(ground.slots[3]?.startsAt.toISOString() ?? '');
    expect((await ground.publish(draft)).body).toMatchObject({
      facts: { conflicts: [{ meetingId: first, cause: 'begun' }] },
    });
  });

  it('a manual booking at the same moment wins or waits, but never shares a place', async () => {
    const id = await between(0, 1);
    await between(2, 3);
    await between(0, 2);
    const draft = await ground.solve();
    const slotId = draft.placements.find(({ meetingId }) => meetingId !== id)?.slotId;
    const [published, booked] = await Promise.all([ground.publish(draft), move(id, slotId)]);
    expect([200, 409]).toContain(published.status);
    expect([200, 409]).toContain(booked.status);
    const claims = await test.db.select().from(claim).where(eq(claim.eventId, ground.event.id));
    expect(claims).toHaveLength((await countScheduled()) * 3);
  });
});

describe('a crash in the middle', () => {
  it('leaves nothing published, nothing to send, and a draft that can be published', async () => {
    await between(0, 1);
    await between(2, 3);
    const draft = await ground.solve();
    const next = test.deps.ids.next.bind(test.deps.ids);
    let left = 4;
    const broken = vi.spyOn(test.deps.ids, 'next').mockImplementation(() => {
      if (left-- > 0) return next();
      throw new Error('the process is gone');
    });
    expect((await ground.publish(draft)).status).toBe(500);
    broken.mockRestore();
    const queued = eq(message.eventId, ground.event.id);
    expect([await countScheduled(), await test.db.$count(message, queued)]).toEqual([0, 0]);
    expect((await ground.read(draft.run.id)).run.state).toBe('draft');
    expect((await ground.publish(draft)).body).toMatchObject({ added: 2, digests: 4 });
  });
});
