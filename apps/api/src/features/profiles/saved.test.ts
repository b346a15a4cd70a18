import type { DirectoryEntryShape, DirectoryShape } from '@ponte/contracts';
import { activity, participant, savedPerson } from '@ponte/db';
import { limits } from '@ponte/domain';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';
import { makeListed } from '../../../test/profiles.ts';

let test: TestApp;
let ready: Awaited<ReturnType<typeof make.makeReadyEvent>>;
let [me, ana, bor]: Awaited<ReturnType<typeof makeListed>>[] = [];
let agent: Agent;
let directory: string;

const listed = (name: string) =>
  makeListed(test, ready.event, ready.type, { person: name, organisation: { name } });

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  ready = await make.makeReadyEvent(test);
  [me, ana, bor] = [await listed('Me'), await listed('Ana'), await listed('Bor')];
  agent = await make.agentOf(test, me.accountId);
  directory = `/api/events/${ready.event.id}/as/me/directory`;
});

const idOf = (person: { id: string } | undefined) => person?.id ?? '';
const save = (person: { id: string } | undefined, by = agent) =>
  by.put<{ code: string }>(`${directory}/${idOf(person)}/saved`);
const forget = (person: { id: string } | undefined) =>
  agent.delete(`${directory}/${idOf(person)}/saved`);
const list = async (query = '') => (await agent.get<DirectoryShape>(`${directory}?${query}`)).body;
const names = ({ items }: DirectoryShape) => items.map(({ name }) => name);

describe('saved people', () => {
  it('are marked in the directory and on their page, and can be listed alone', async () => {
    expect((await list()).items.map(({ isSaved }) => isSaved)).toEqual([false, false]);
    expect((await save(bor)).status).toBe(204);
    const all = await list();
    expect(names(all)).toEqual(['Ana', 'Bor']);
    expect(all.items.map(({ isSaved }) => isSaved)).toEqual([false, true]);
    const saved = await list('saved=true');
    expect(names(saved)).toEqual(['Bor']);
    expect(saved.facets?.total).toBe(1);
    const page = await agent.get<DirectoryEntryShape>(`${directory}/${idOf(bor)}`);
    expect(page.body.isSaved).toBe(true);
  });

  it('are saved once however often it is asked, and forgotten as calmly', async () => {
    await save(ana);
    expect((await save(ana)).status).toBe(204);
    expect((await forget(ana)).status).toBe(204);
    expect((await forget(ana)).status).toBe(204);
    expect(names(await list('saved=true'))).toEqual([]);
  });

  it('are seen by nobody else, and the log does not tell whom one keeps an eye on', async () => {
    await save(ana);
    const other = await make.agentOf(test, bor?.accountId ?? '');
    const { body } = await other.get<DirectoryShape>(directory);
    expect(body.items.map(({ isSaved }) => isSaved)).toEqual([false, false]);
    expect(await test.db.$count(activity, eq(activity.action, 'profiles.save_person'))).toBe(0);
  });

  it('that somebody saves in another’s name are written down', async () => {
    const organiser = await make.agentOf(test, ready.owner.id);
    const path = `/api/events/${ready.event.id}/as/${idOf(me)}/directory/${idOf(ana)}/saved`;
    expect((await organiser.put(path)).status).toBe(204);
    expect(await test.db.$count(activity, eq(activity.action, 'profiles.save_person'))).toBe(1);
  });
});

describe('saving is refused', () => {
  it('for oneself, for nobody, and for people who do not take part', async () => {
    expect((await save(me)).body.code).toBe('save_self');
    expect((await save({ id: test.deps.ids.next() })).status).toBe(404);
    const state = { state: 'withdrawn' as const };
    await test.db
      .update(participant)
      .set(state)
      .where(eq(participant.id, idOf(ana)));
    expect((await save(ana)).body.code).toBe('counterpart_not_approved');
    await test.db
      .update(participant)
      .set(state)
      .where(eq(participant.id, idOf(me)));
    expect((await save(bor)).body.code).toBe('participant_not_approved');
  });

  it('when the list is full, except for those who are on it', async () => {
    const others = await Promise.all(
      Array.from({ length: limits.savedPeople }, () =>
        make.makeParticipant(test, ready.event.id, ready.type.id),
      ),
    );
    await test.db.insert(savedPerson).values(
      others.map(({ id: savedId }) => ({
        eventId: ready.event.id,
        participantId: idOf(me),
        savedId,
      })),
    );
    expect((await save(ana)).body.code).toBe('saved_list_full');
    expect((await save(others[0])).status).toBe(204);
    await forget(others[0]);
    expect((await save(ana)).status).toBe(204);
  });
});
