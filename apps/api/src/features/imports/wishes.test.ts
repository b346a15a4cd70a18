import type { ImportPreview } from '@ponte/contracts';
import * as db from '@ponte/db';
import { and, count, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import {
  agentOf,
  giveRole,
  makeAccount,
  makeOrganisation,
  makeParticipant,
  makeReadyEvent,
  makeType,
} from '../../../test/factories.ts';

type Ready = Awaited<ReturnType<typeof makeReadyEvent>>;
type Row = [from: string, to: string, rank?: string, message?: string, accepted?: string];
type Result = { written: number; same: number; leftOut: number; code?: string };

let test: TestApp;
let ready: Ready;
let organiser: Agent;
let base: string;

beforeAll(async () => {
  test = await createTestApp({ maxConnections: 1 });
});
afterAll(() => test.close());

async function begin(event: Parameters<typeof makeReadyEvent>[1] = {}) {
  ready = await makeReadyEvent(test, event);
  organiser = await agentOf(test, ready.owner.id);
  base = `/api/events/${ready.event.id}/imports`;
}
beforeEach(() => begin());

/** Somebody approved in the event; answers with the address. */
async function join(row: Parameters<typeof makeParticipant>[3] = {}): Promise<string> {
  const account = await makeAccount(test);
  const home = row.organisationId ?? (await makeOrganisation(test, {}, account.id)).id;
  await makeParticipant(test, ready.event.id, ready.type.id, {
    ...row,
    accountId: account.id,
    organisationId: home,
  });
  return account.email;
}

const columns = ['from', 'to', 'rank', 'message', 'accepted'];
const toPlan = (rows: Row[]) => ({
  kind: 'wishes',
  columns,
  rows: rows.map((row) => columns.map((_, index) => row[index] ?? '')),
  mapping: Object.fromEntries(columns.map((column, index) => [column, index])),
});
const preview = async (...rows: Row[]) =>
  (await organiser.post<ImportPreview>(`${base}/preview`, toPlan(rows))).body;
const write = async (...rows: Row[]) => (await organiser.post<Result>(base, toPlan(rows))).body;

const listRequests = () =>
  test.db.select().from(db.meetingRequest).where(eq(db.meetingRequest.eventId, ready.event.id));
const listMeetings = () =>
  test.db.select().from(db.meeting).where(eq(db.meeting.eventId, ready.event.id));

describe('a list of wishes', () => {
  it('is written with rank and message, unanswered', async () => {
    const [anna, bojan] = [await join(), await join()];
    expect(await write([anna, bojan, 'must', 'We make bread.'])).toEqual({
      written: 1,
      same: 0,
      leftOut: 0,
    });
    expect(await listRequests()).toMatchObject([
      { rank: 'must', message: 'We make bread.', state: 'pending' },
    ]);
    expect(await listMeetings()).toEqual([]);
  });

  it('that are accepted gets slots and tables in participants’ mode', async () => {
    const [anna, bojan, carla] = [await join(), await join(), await join()];
    await write([anna, bojan, '', '', 'sì'], [anna, carla, '', '', 'x']);
    const meetings = await listMeetings();
    expect(meetings.map(({ state }) => state)).toEqual(['scheduled', 'scheduled']);
    expect(new Set(meetings.map(({ slotId }) => slotId)).size).toBe(2);
  });

  it('that are accepted waits for the scheduler in organiser’s mode', async () => {
    await begin({ placementMode: 'organiser' });
    await write([await join(), await join(), '', '', 'ja']);
    expect(await listMeetings()).toMatchObject([{ state: 'agreed', slotId: null }]);
  });

  it('accepts a wish that is there already, from either side', async () => {
    const [anna, bojan] = [await join(), await join()];
    await write([anna, bojan]);
    expect((await preview([bojan, anna, '', '', 'yes'])).counts).toMatchObject({ new: 1 });
    expect(await write([bojan, anna, '', '', 'yes'])).toMatchObject({ written: 1 });
    expect(await listRequests()).toMatchObject([{ state: 'accepted' }]);
  });

  it('brought in twice changes nothing the second time', async () => {
    const rows: Row[] = [
      [await join(), await join()],
      [await join(), await join(), '', '', 'da'],
    ];
    await write(...rows);
    const [before] = await test.db.select({ rows: count() }).from(db.message);
    expect(await write(...rows)).toEqual({ written: 0, same: 2, leftOut: 0 });
    expect(await listRequests()).toHaveLength(2);
    expect((await test.db.select({ rows: count() }).from(db.message))[0]).toEqual(before);
  });

  it('that names a pair twice writes it once, whoever asks', async () => {
    const [anna, bojan] = [await join(), await join()];
    expect((await preview([anna, bojan], [bojan, anna])).counts).toEqual({
      new: 1,
      same: 1,
      wrong: 0,
    });
  });

  it('only tried leaves no trace, not even a claimed slot', async () => {
    const [anna, bojan] = [await join(), await join()];
    expect((await preview([anna, bojan, '', '', 'yes'])).counts.new).toBe(1);
    expect([await listRequests(), await listMeetings()]).toEqual([[], []]);
    const claims = eq(db.claim.eventId, ready.event.id);
    expect(await test.db.select().from(db.claim).where(claims)).toEqual([]);
  });
});

describe('a wrong wish', () => {
  const errorsOf = async (row: Row) => (await preview(row)).rows[0]?.errors;

  it('names an address that nobody in the event has, on either side', async () => {
    const anna = await join();
    const unknown = (await makeAccount(test)).email;
    expect(await errorsOf([unknown, anna])).toEqual([{ field: 'from', code: 'unknown' }]);
    expect(await errorsOf([anna, unknown])).toEqual([{ field: 'to', code: 'unknown' }]);
    expect(await errorsOf(['anna', ''])).toEqual([
      { field: 'from', code: 'invalid' },
      { field: 'to', code: 'required' },
    ]);
  });

  it('is one that the types forbid', async () => {
    const visitor = await makeType(test, ready.event.id);
    const [anna, bojan] = [await join({ typeId: visitor.id }), await join()];
    expect(await errorsOf([anna, bojan])).toEqual([{ field: null, code: 'request_types_forbid' }]);
  });

  it('is one to oneself, to a colleague, or to somebody not approved', async () => {
    const home = await makeOrganisation(test);
    const [anna, ada] = [
      await join({ organisationId: home.id }),
      await join({ organisationId: home.id }),
    ];
    const waiting = await join({ state: 'waiting' });
    expect(await errorsOf([anna, anna])).toEqual([{ field: null, code: 'request_to_self' }]);
    expect(await errorsOf([anna, ada])).toEqual([{ field: null, code: 'request_to_colleague' }]);
    expect(await errorsOf([anna, waiting])).toEqual([
      { field: null, code: 'counterpart_not_approved' },
    ]);
  });

  it('is one beyond the limit of its type, counted along the list', async () => {
    await test.db
      .update(db.participationType)
      .set({ maxRequests: 1 })
      .where(eq(db.participationType.id, ready.type.id));
    const [anna, bojan, carla] = [await join(), await join(), await join()];
    const { counts, rows } = await preview([anna, bojan], [anna, carla]);
    expect(counts).toEqual({ new: 1, same: 0, wrong: 1 });
    expect(rows[0]).toMatchObject({ number: 3, errors: [{ code: 'request_limit_reached' }] });
  });

  it('takes the whole list with it, a meeting that was placed before it too', async () => {
    const [anna, bojan] = [await join(), await join()];
    const answer = await write([anna, bojan, '', '', 'yes'], [anna, 'nobody@example.test']);
    expect(answer.code).toBe('import_rows_wrong');
    expect([await listRequests(), await listMeetings()]).toEqual([[], []]);
  });
});

describe('who may bring lists in', () => {
  it.each([
    ['viewer', 403],
    ['check_in', 403],
    ['support', 403],
    ['organiser', 200],
  ] as const)('%s: %i', async (role, status) => {
    const account = await makeAccount(test);
    const office = role === 'support' ? (await makeOrganisation(test)).id : undefined;
    await giveRole(test, ready.event.id, account.id, role, office);
    const agent = await agentOf(test, account.id);
    const plan = toPlan([[await join(), await join()]]);
    expect((await agent.post(`${base}/preview`, plan)).status).toBe(status);
    expect((await agent.post(base, plan)).status).toBe(status);
    const log = and(
      eq(db.activity.eventId, ready.event.id),
      eq(db.activity.action, 'imports.wishes'),
    );
    expect(await test.db.select().from(db.activity).where(log)).toHaveLength(
      status === 200 ? 1 : 0,
    );
  });
});
