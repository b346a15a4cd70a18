import * as db from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';
import { letIn, makeClient, makeOffice, type Office } from '../../../test/offices.ts';
import { systemCall } from '../../call/call.ts';
import { handOver } from './handing-over.ts';
import * as queries from './queries.ts';

/** Each race has a twin that runs the same course without the guard and goes wrong: so the course is a race. */
let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

/** Lets nobody pass before all have arrived. */
function createBarrier(parties: number) {
  let arrived = 0;
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    if (++arrived === parties) open();
    return opened;
  };
}

async function makeGround() {
  const ready = await make.makeReadyEvent(test);
  const offices = await Promise.all([1, 2, 3].map(() => makeOffice(test)));
  const [old, one, two] = offices as [Office, Office, Office];
  for (const office of offices) await letIn(test, ready.event.id, office);
  return { old, one, two, client: await makeClient(test, ready, old) };
}

const partingsOf = (organisationId: string) =>
  test.db
    .select({ from: db.officeParting.officeId, to: db.officeParting.toId })
    .from(db.officeParting)
    .where(eq(db.officeParting.organisationId, organisationId));

describe('two offices that ask at once', () => {
  it('and two answers at once: the company goes to one of them', async () => {
    const { old, one, two, client } = await makeGround();
    const base = `/api/organisations/${client.organisation.id}`;
    for (const office of [one, two]) {
      const body = { organisationId: client.organisation.id, toId: office.id };
      expect((await office.agent.post(`/api/offices/${office.id}/handovers`, body)).status).toBe(
        200,
      );
    }
    const { body } = await client.agent.get<{ handovers: { id: string }[] }>(`${base}/office`);
    const answers = await Promise.all(
      body.handovers.map(({ id }) =>
        client.agent.post(`${base}/handovers/${id}/decision`, { agrees: true, version: 1 }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const partings = await partingsOf(client.organisation.id);
    expect(partings.map(({ from }) => from)).toEqual([old.id]);
    expect(await queries.listOfficeIds(test.db, client.organisation.id)).toHaveLength(1);
  });

  it('and the same answer twice: it is given once', async () => {
    const { one, client } = await makeGround();
    const base = `/api/organisations/${client.organisation.id}`;
    const asked = { organisationId: client.organisation.id, toId: one.id };
    await one.agent.post(`/api/offices/${one.id}/handovers`, asked);
    const { body } = await client.agent.get<{ handovers: { id: string }[] }>(`${base}/office`);
    const url = `${base}/handovers/${body.handovers[0]?.id}/decision`;
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => client.agent.post(url, { agrees: true, version: 1 })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await partingsOf(client.organisation.id)).toHaveLength(1);
  });
});

describe('a company that goes to two offices at once', () => {
  type Guard = (tx: db.Transaction, organisationId: string) => Promise<void>;

  /** Two hand-overs run into each other after both have begun; answers with how often the old office was left. */
  async function raceAway(guard: Guard): Promise<number> {
    const { old, one, two, client } = await makeGround();
    const meet = createBarrier(2);
    const { id: organisationId } = client.organisation;
    await Promise.allSettled(
      [one, two].map((office) =>
        test.db.transaction(async (tx) => {
          await meet();
          await guard(tx, organisationId);
          await handOver(tx, systemCall(test.deps), {
            organisationId,
            toId: office.id,
            managerId: client.accountId,
            companyGivesNotes: false,
            handover: null,
          });
        }),
      ),
    );
    const partings = await partingsOf(organisationId);
    return partings.filter(({ from }) => from === old.id).length;
  }

  it('leaves its old office once when the company is held', async () => {
    expect(await raceAway(queries.holdOrganisation)).toBe(1);
  });

  it('twin: not held, the old office is told twice that it has left', async () => {
    const meet = createBarrier(2);
    const readTogether: Guard = async (tx, organisationId) => {
      await queries.listOfficeIds(tx, organisationId);
      await meet();
    };
    expect(await raceAway(readTogether)).toBe(2);
  });
});

describe('notes that are passed on twice at once', () => {
  it('are copied once', async () => {
    const { old, one, client } = await makeGround();
    const { id } = client.organisation;
    await old.agent.post(`/api/offices/${old.id}/companies/${id}/notes`, { text: 'Exports.' });
    const chosen = { officeId: one.id, givesNotes: true };
    await client.agent.put(`/api/organisations/${id}/office`, chosen);
    const { body } = await old.agent.get<{ partings: { id: string }[] }>(
      `/api/offices/${old.id}/handovers`,
    );
    const url = `/api/offices/${old.id}/partings/${body.partings[0]?.id}/notes`;
    const answers = await Promise.all(
      Array.from({ length: 3 }, () => old.agent.post(url, { version: 1 })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await queries.listNotes(test.db, { officeId: one.id, organisationId: id })).toHaveLength(
      1,
    );
  });

  it('twin: copied without the mark, they come three times', async () => {
    const { old, one, client } = await makeGround();
    const { id: organisationId } = client.organisation;
    const key = { officeId: old.id, organisationId };
    await old.agent.post(`/api/offices/${old.id}/companies/${organisationId}/notes`, {
      text: 'Exports.',
    });
    const meet = createBarrier(3);
    await Promise.all(
      Array.from({ length: 3 }, () =>
        test.db.transaction(async (tx) => {
          const notes = await queries.listNotes(tx, key);
          await meet();
          await queries.insertNotes(
            tx,
            notes.map(({ text }) => ({
              id: test.deps.ids.next(),
              officeId: one.id,
              organisationId,
              text,
            })),
          );
        }),
      ),
    );
    expect(await queries.countNotes(test.db, { officeId: one.id, organisationId })).toBe(3);
  });
});
