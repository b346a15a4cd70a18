import { account, activity, organisation } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import {
  agentOf,
  giveRole,
  makeAccount,
  makeOrganisation,
  makeParticipant,
  makeReadyEvent,
} from '../../../test/factories.ts';
import { makeMeeting } from '../../../test/meetings.ts';

let test: TestApp;
let ground: Awaited<ReturnType<typeof makeGround>>;

beforeAll(async () => {
  test = await createTestApp();
  ground = await makeGround();
});
afterAll(() => test.close());

/** Five people, registered one minute after the other; an office looks after the first and the last. */
async function makeGround() {
  const ready = await makeReadyEvent(test);
  const office = await makeOrganisation(test);
  const [supporter, viewer] = [await makeAccount(test), await makeAccount(test)];
  await giveRole(test, ready.event.id, supporter.id, 'support', office.id);
  await giveRole(test, ready.event.id, viewer.id, 'viewer');
  const names = ['Dora', 'Čedo', 'Anna', 'Ema', 'Bojan'];
  const people: Awaited<ReturnType<typeof makeParticipant>>[] = [];
  for (const [index, name] of names.entries()) {
    const made = await makeParticipant(test, ready.event.id, ready.type.id, {
      registeredAt: new Date(test.clock.now().getTime() + index * 60_000),
      state: index === 2 ? 'applied' : 'approved',
      officeId: index % 4 === 0 ? office.id : null,
    });
    await test.db.update(account).set({ name }).where(eq(account.id, made.accountId));
    await test.db
      .update(organisation)
      .set({ name: `Works ${5 - index}` })
      .where(eq(organisation.id, made.organisationId));
    people.push(made);
  }
  return {
    ...ready,
    people,
    officeId: office.id,
    base: `/api/events/${ready.event.id}/participants`,
    organiser: await agentOf(test, ready.owner.id),
    office: await agentOf(test, supporter.id),
    viewer: await agentOf(test, viewer.id),
  };
}

type Listed = { items: { name: string }[]; nextCursor: string | null };

/** All names of a list, fetched two at a time, so that every order is continued from its cursor. */
async function readNames(agent: Agent, query: string): Promise<string[]> {
  const names: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const after: string = cursor ? `&cursor=${cursor}` : '';
    const { body, status } = await agent.get<Listed>(`${ground.base}?limit=2&${query}${after}`);
    expect(status).toBe(200);
    names.push(...body.items.map(({ name }) => name));
    cursor = body.nextCursor;
  }
  return names;
}

describe('the list of participants', () => {
  it.each([
    ['', ['Bojan', 'Ema', 'Anna', 'Čedo', 'Dora']],
    ['sort=registeredAt&direction=ascending', ['Dora', 'Čedo', 'Anna', 'Ema', 'Bojan']],
    ['sort=organisation&direction=ascending', ['Bojan', 'Ema', 'Anna', 'Čedo', 'Dora']],
    ['sort=organisation&direction=descending', ['Dora', 'Čedo', 'Anna', 'Ema', 'Bojan']],
  ])('sorted by "%s" continues from page to page', async (query, names) => {
    expect(await readNames(ground.organiser, query)).toEqual(names);
  });

  it.each(['name', 'state'])('sorted by %s shows everybody once', async (sort) => {
    const names = await readNames(ground.organiser, `sort=${sort}&direction=ascending`);
    expect(new Set(names).size).toBe(5);
    expect(names).toHaveLength(5);
    const back = await readNames(ground.organiser, `sort=${sort}&direction=descending`);
    expect(back).toEqual(names.toReversed());
  });

  it('refuses a cursor of another order', async () => {
    const first = await ground.organiser.get<Listed>(`${ground.base}?limit=2&sort=name`);
    const url = `${ground.base}?limit=2&sort=registeredAt&cursor=${first.body.nextCursor}`;
    expect((await ground.organiser.get(url)).status).toBe(400);
  });

  it('shows those without a meeting, until they have one', async () => {
    const unserved = () => readNames(ground.organiser, 'meetings=none&sort=registeredAt');
    expect(await unserved()).toEqual(['Bojan', 'Ema', 'Čedo', 'Dora']);
    const [dora, cedo] = [ground.people[0]?.id ?? '', ground.people[1]?.id ?? ''];
    await makeMeeting(test, ground.event.id, [dora, cedo], { state: 'agreed' });
    expect(await unserved()).toEqual(['Bojan', 'Ema']);
  });

  it('of one office is no wider for that office', async () => {
    const query = `officeId=${ground.officeId}&sort=registeredAt`;
    expect(await readNames(ground.organiser, query)).toEqual(['Bojan', 'Dora']);
    expect(await readNames(ground.office, 'sort=registeredAt')).toEqual(['Bojan', 'Dora']);
    const others = `officeId=${ground.event.id}&sort=registeredAt`;
    expect(await readNames(ground.office, others)).toEqual([]);
  });
});

type Notes = { items: { id: string; text: string; author: { name: string } | null }[] };

describe('notes about a participant', () => {
  const notesOf = (index: number) => `${ground.base}/${ground.people[index]?.id}/notes`;

  it('are kept with who wrote them and when, and told to the log without their words', async () => {
    const made = await ground.organiser.post<Notes>(notesOf(0), { text: 'Prefers mornings' });
    expect(made.status).toBe(200);
    expect(made.body.items).toEqual([
      expect.objectContaining({ text: 'Prefers mornings', actions: { delete: null } }),
    ]);
    expect(made.body.items[0]?.author).not.toBeNull();
    const rows = await test.db
      .select()
      .from(activity)
      .where(eq(activity.action, 'participants.add_note'));
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('mornings');
  });

  it('are read by the office of that participant, which may take back only its own', async () => {
    const read = await ground.office.get<Notes>(notesOf(0));
    const foreign = read.body.items[0]?.id ?? '';
    expect((await ground.office.delete(`${notesOf(0)}/${foreign}`)).status).toBe(403);
    const own = await ground.office.post<Notes>(notesOf(0), { text: 'Called twice' });
    const ownId = own.body.items.find(({ text }) => text === 'Called twice')?.id ?? '';
    const left = await ground.office.delete<Notes>(`${notesOf(0)}/${ownId}`);
    expect(left.body.items.map(({ text }) => text)).toEqual(['Prefers mornings']);
  });

  it('are hidden from other offices, viewers and the participant', async () => {
    expect((await ground.office.get(notesOf(1))).status).toBe(404);
    expect((await ground.viewer.get(notesOf(0))).status).toBe(403);
    const person = await agentOf(test, ground.people[0]?.accountId ?? '');
    expect((await person.get(notesOf(0))).status).toBe(403);
  });

  it('need some words', async () => {
    expect((await ground.organiser.post(notesOf(0), { text: '  ' })).status).toBe(400);
  });
});
