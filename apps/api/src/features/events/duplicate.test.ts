import {
  agendaSession,
  meetingTable,
  participant,
  participationType,
  question,
  timeSlot,
  timetableBlock,
  typeRule,
} from '@ponte/db';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';

let test: TestApp;
let owner: Agent;
let ready: Awaited<ReturnType<typeof make.makeReadyEvent>>;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  ready = await make.makeReadyEvent(test, {
    state: 'finished',
    capacity: 100,
    taken: 1,
    registrationOpensAt: new Date('2027-02-01T08:00:00Z'),
  });
  owner = await make.agentOf(test, ready.owner.id);
});

type Event = { id: string; state: string; firstDay: string };
let counter = 0;
const copyTo = (firstDay: string, more: object = {}) =>
  owner.post<Event>(`/api/events/${ready.event.id}/duplicate`, {
    slug: `copy-${++counter}`,
    firstDay,
    ...more,
  });

async function fillSource() {
  const eventId = ready.event.id;
  const visitor = await make.makeType(test, eventId, { names: { en: 'Visitor' }, taken: 1 });
  await make.allowTypes(test, eventId, visitor.id, ready.type.id);
  const id = () => test.deps.ids.next();
  await test.db.insert(question).values([
    { id: id(), eventId, kind: 'text', labels: { en: 'Everybody' } },
    { id: id(), eventId, kind: 'consent', labels: { en: 'Visitors' }, typeId: visitor.id },
  ]);
  await test.db.insert(agendaSession).values({
    id: id(),
    eventId,
    titles: { en: 'Opening' },
    startsAt: new Date('2027-03-08T08:00:00Z'),
    endsAt: new Date('2027-03-08T09:30:00Z'),
    taken: 5,
  });
  await make.makeParticipant(test, eventId, visitor.id);
}

describe('a duplicate', () => {
  it('is a draft with settings, types, rules, questions, tables, grid and sessions, without people', async () => {
    await fillSource();
    const copy = await copyTo('2028-07-03', { names: { en: 'Bridge Days 2028' } });
    expect(copy).toMatchObject({
      status: 201,
      body: { state: 'draft', firstDay: '2028-07-03', lastDay: '2028-07-04' },
    });
    const { id } = copy.body;
    const read = await owner.get(`/api/events/${id}`);
    expect(read.body).toMatchObject({
      names: { en: 'Bridge Days 2028' },
      capacity: 100,
      taken: 0,
      version: 1,
      registrationOpensAt: '2028-05-29T07:00:00.000Z', // 9:00 in Rome, now in summer time
      roles: [{ role: 'owner', officeId: null }],
    });
    const types = await test.db
      .select()
      .from(participationType)
      .where(eq(participationType.eventId, id));
    expect(types.map(({ names, taken }) => [names.en, taken]).sort()).toEqual([
      ['Company', 0],
      ['Visitor', 0],
    ]);
    const ofName = (name: string) => types.find(({ names }) => names.en === name)?.id;
    const rules = await test.db.select().from(typeRule).where(eq(typeRule.eventId, id));
    expect(rules).toHaveLength(2);
    expect(rules).toContainEqual({
      eventId: id,
      fromTypeId: ofName('Visitor'),
      toTypeId: ofName('Company'),
    });
    const questions = await test.db.select().from(question).where(eq(question.eventId, id));
    expect(questions.map(({ typeId }) => typeId)).toEqual([null, ofName('Visitor')]);
    expect(await test.db.$count(meetingTable, eq(meetingTable.eventId, id))).toBe(2);
    const [session] = await test.db
      .select()
      .from(agendaSession)
      .where(eq(agendaSession.eventId, id));
    expect(session).toMatchObject({ startsAt: new Date('2028-07-03T07:00:00Z'), taken: 0 });
    expect(await test.db.$count(participant, eq(participant.eventId, id))).toBe(0);
  });

  it('has its slots at the same local times although summer time lies between', async () => {
    const { body } = await copyTo('2027-07-05');
    const slots = await test.db
      .select()
      .from(timeSlot)
      .where(eq(timeSlot.eventId, body.id))
      .orderBy(asc(timeSlot.startsAt));
    expect(slots).toHaveLength(4);
    expect(slots[0]).toMatchObject({
      day: '2027-07-05',
      startsAt: new Date('2027-07-05T07:00:00Z'),
      endsAt: new Date('2027-07-05T07:20:00Z'),
    });
    const [block] = await test.db
      .select()
      .from(timetableBlock)
      .where(eq(timetableBlock.eventId, body.id));
    expect(block).toMatchObject({ day: '2027-07-05', startMinute: 540, id: slots[0]?.blockId });
  });

  it('of a night whose clock time never comes is refused and leaves nothing', async () => {
    const slot = {
      startsAt: new Date('2027-03-08T01:10:00Z'),
      endsAt: new Date('2027-03-08T01:30:00Z'),
    };
    const [first] = ready.slots;
    await test.db
      .update(timeSlot)
      .set(slot)
      .where(eq(timeSlot.id, first?.id ?? ''));
    const answer = await copyTo('2027-03-28', { slug: 'copy-into-the-gap' });
    expect(answer.body).toMatchObject({ code: 'local_time_missing' });
    expect((await owner.get('/api/events/copy-into-the-gap')).status).toBe(404);
  });

  it('needs a free slug, and is for owners only', async () => {
    const slug = ready.event.slug;
    expect((await copyTo('2028-01-01', { slug })).body).toMatchObject({ code: 'slug_taken' });
    const organiser = await make.makeAccount(test);
    await make.giveRole(test, ready.event.id, organiser.id, 'organiser');
    const agent = await make.agentOf(test, organiser.id);
    const path = `/api/events/${ready.event.id}/duplicate`;
    const answer = await agent.post(path, { slug: 'not-for-you', firstDay: '2028-01-01' });
    expect(answer.status).toBe(403);
  });
});
