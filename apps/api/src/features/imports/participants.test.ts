import type { ImportPreview } from '@ponte/contracts';
import * as db from '@ponte/db';
import { count, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import {
  agentOf,
  makeEvent,
  makeOrganisation,
  makeReadyEvent,
  makeType,
} from '../../../test/factories.ts';

let test: TestApp;
let organiser: Agent;
let eventId: string;
let typeId: string;
let base: string;

// One connection: a use case that asks for a second one inside its transaction fails here.
beforeAll(async () => {
  test = await createTestApp({ maxConnections: 1 });
});
beforeEach(async () => {
  const { event, type, owner } = await makeReadyEvent(test);
  [eventId, typeId] = [event.id, type.id];
  organiser = await agentOf(test, owner.id);
  base = `/api/events/${eventId}/imports`;
});
afterAll(() => test.close());

type Row = Record<string, string>;
type Result = { written: number; same: number; leftOut: number; code?: string; facts?: unknown };

let number = 0;
const person = (row: Row = {}): Row => ({
  email: `list${++number}@example.test`,
  name: `Listed ${number}`,
  organisation: `Listed company ${number}`,
  country: 'IT',
  ...row,
});

function toPlan(rows: Row[]) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    kind: 'participants',
    columns,
    rows: rows.map((row) => columns.map((column) => row[column] ?? '')),
    mapping: Object.fromEntries(columns.map((column, index) => [column, index])),
  };
}

const preview = async (...rows: Row[]) =>
  (await organiser.post<ImportPreview>(`${base}/preview`, toPlan(rows))).body;
const write = (rows: Row[], more: object = {}) =>
  organiser.post<Result>(base, { ...toPlan(rows), ...more });

const tables = [
  db.account,
  db.organisation,
  db.organisationMember,
  db.participant,
  db.cooperationProfile,
  db.directoryEntry,
  db.message,
  db.activity,
];
/** How many rows everything has that an import could write. */
async function countRows(): Promise<number[]> {
  const counts: number[] = [];
  for (const table of tables) {
    const [row] = await test.db.select({ rows: count() }).from(table);
    counts.push(row?.rows ?? 0);
  }
  return counts;
}

const listPeople = async () =>
  (await organiser.get<{ items: Record<string, unknown>[] }>(`/api/events/${eventId}/participants`))
    .body.items;

describe('a list of participants', () => {
  it('is brought in with organisations, profiles, directory and mail', async () => {
    const row = person({
      surname: 'Rossi',
      city: 'Udine',
      country: 'Italia',
      sectors: '28; 25.6',
      languages: 'italiano, en',
      website: 'example.test',
      jobTitle: 'Owner',
      offers: 'Steel parts. Made to measure',
      seeks: 'A partner in Slovenia',
      keywords: 'steel, parts',
    });
    const answer = await write([row]);
    expect([answer.status, answer.body]).toEqual([200, { written: 1, same: 0, leftOut: 0 }]);
    const [made] = await listPeople();
    expect(made).toMatchObject({
      state: 'approved',
      name: `${row.name} Rossi`,
      email: row.email,
      jobTitle: 'Owner',
      organisation: { name: row.organisation, country: 'IT' },
      type: { id: typeId },
    });
    const entry = await organiser.get<Record<string, never>>(
      `/api/events/${eventId}/directory/${String(made?.id)}`,
    );
    expect(entry.body).toMatchObject({
      languages: ['it', 'en'],
      organisation: { city: 'Udine', sectors: ['28', '25.6'], website: 'https://example.test' },
      profiles: [
        { kind: 'offer', title: 'Steel parts', keywords: ['steel', 'parts'] },
        { kind: 'request', title: 'A partner in Slovenia' },
      ],
    });
    await test.deliver();
    expect(test.mailbox.to(row.email ?? '')).toHaveLength(1);
  });

  it('never makes anybody a member of an organisation that has nothing to do with the event', async () => {
    const stranger = await makeOrganisation(test, { name: 'Somewhere else', country: 'IT' });
    await write([person({ organisation: 'Somewhere else', country: 'IT' })]);
    const members = await test.db
      .select()
      .from(db.organisationMember)
      .where(eq(db.organisationMember.organisationId, stranger.id));
    expect(members).toEqual([]);
    expect(await test.db.$count(db.organisation, eq(db.organisation.name, 'Somewhere else'))).toBe(
      2,
    );
  });

  it('uses the organisation that is there already, for colleagues in one list too', async () => {
    const first = person({ organisation: 'Shared' });
    await write([first, person({ organisation: 'shared' })]);
    await write([person({ organisation: 'SHARED' })]);
    const names = (await listPeople()).map(({ organisation }) => organisation);
    expect(new Set(names.map((each) => (each as { id: string }).id)).size).toBe(1);
  });

  it('brought in twice changes nothing the second time', async () => {
    const rows = [person({ offers: 'Bread' }), person()];
    await write(rows);
    const before = await countRows();
    expect((await preview(...rows)).counts).toEqual({ new: 0, same: 2, wrong: 0 });
    expect((await write(rows)).body).toEqual({ written: 0, same: 2, leftOut: 0 });
    expect(await countRows()).toEqual(before);
  });

  it('that names the same person twice brings them in once', async () => {
    const row = person();
    const again = { ...row, email: row.email?.toUpperCase() ?? '' };
    expect((await preview(row, again)).counts).toEqual({ new: 1, same: 1, wrong: 0 });
    expect((await write([row, again])).body).toEqual({ written: 1, same: 1, leftOut: 0 });
  });

  it('only tried leaves no trace', async () => {
    const before = await countRows();
    expect((await preview(person({ offers: 'Bread' }), person())).counts.new).toBe(2);
    expect(await countRows()).toEqual(before);
  });
});

describe('a wrong row', () => {
  it.each([
    ['an address that is none', { email: 'anna' }, 'email', 'invalid'],
    ['no address', { email: '' }, 'email', 'required'],
    ['no name', { name: '' }, 'name', 'required'],
    ['no organisation', { organisation: '' }, 'organisation', 'required'],
    ['an unknown country', { country: 'Atlantis' }, 'country', 'unknown'],
    ['a country code that nobody has', { country: 'XX' }, 'country', 'unknown'],
    ['no country', { country: '' }, 'country', 'required'],
    ['an unknown type', { type: 'Investor' }, 'type', 'unknown'],
    ['an unknown sector', { sectors: '28, 04' }, 'sectors', 'invalid'],
    ['an unknown language', { languages: 'it, Klingon' }, 'languages', 'invalid'],
    ['an address of a page that is none', { website: 'javascript:alert(1)' }, 'website', 'invalid'],
    ['a line break in the name', { name: 'Anna\nBcc: all@example.test' }, 'name', 'invalid'],
    ['a line break in the job title', { jobTitle: 'CEO\nX' }, 'jobTitle', 'invalid'],
  ])('is told with its field: %s', async (_, change, field, code) => {
    const { counts, rows } = await preview(person(), person(change));
    expect(counts).toEqual({ new: 1, same: 0, wrong: 1 });
    expect(rows[0]).toMatchObject({ number: 3, state: 'wrong', errors: [{ field, code }] });
  });

  it('tells all its faults, under the number that the file shows', async () => {
    const { rows } = await preview(person(), {}, person({ email: '?', country: 'Nowhere' }));
    expect(rows[0]?.number).toBe(4);
    expect(rows[0]?.errors.map(({ field }) => field)).toEqual(['email', 'country']);
  });

  it('stops the whole list', async () => {
    const before = await countRows();
    const answer = await write([person(), person({ country: 'Atlantis' })]);
    expect([answer.status, answer.body.code]).toEqual([422, 'import_rows_wrong']);
    expect(answer.body.facts).toEqual({ wrong: 1 });
    expect(await countRows()).toEqual(before);
  });

  it('is left out when the organiser says so', async () => {
    const rows = [person(), person({ country: 'Atlantis' }), person()];
    const answer = await write(rows, { leaveOut: true });
    expect(answer.body).toEqual({ written: 2, same: 0, leftOut: 1 });
    expect(await listPeople()).toHaveLength(2);
  });

  it('is each one beyond the capacity, waiting list or not', async () => {
    await test.db.update(db.event).set({ capacity: 2 }).where(eq(db.event.id, eventId));
    const rows = [person(), person(), person(), person()];
    const tried = await preview(...rows);
    expect(tried.counts).toEqual({ new: 2, same: 0, wrong: 2 });
    expect(tried.rows[0]).toMatchObject({
      number: 4,
      errors: [{ field: null, code: 'event_full' }],
    });
    expect((await write(rows, { leaveOut: true })).body).toMatchObject({ written: 2, leftOut: 2 });
    const [row] = await test.db.select().from(db.event).where(eq(db.event.id, eventId));
    expect(row?.taken).toBe(2);
  });

  it('is somebody who has withdrawn: no list brings them back', async () => {
    const row = person();
    await write([row]);
    await test.db
      .update(db.participant)
      .set({ state: 'withdrawn' })
      .where(eq(db.participant.eventId, eventId));
    const tried = await preview(row);
    expect(tried.rows[0]?.errors).toEqual([{ field: null, code: 'participant_state_forbids' }]);
  });
});

describe('what the whole list has to say', () => {
  it('names every column that is missing', async () => {
    const plan = { ...toPlan([person()]), mapping: { email: 0 } };
    const answer = await organiser.post<{ code: string; errors: { path: string }[] }>(
      `${base}/preview`,
      plan,
    );
    expect(answer.body.code).toBe('import_mapping_incomplete');
    expect(answer.body.errors.map(({ path }) => path)).toEqual(['name', 'organisation', 'country']);
  });

  it('the type of rows that name none; rows may name another', async () => {
    const visitor = await makeType(test, eventId, { names: { en: 'Visitor', it: 'Visitatore' } });
    await write([person(), person({ type: 'company' })], { typeId: visitor.id });
    await write([person({ type: 'VISITATORE' })]);
    const types = (await listPeople()).map(({ type }) => (type as { id: string }).id);
    expect(types.filter((id) => id === visitor.id)).toHaveLength(2);
    expect(types.filter((id) => id === typeId)).toHaveLength(1);
  });

  it('a type of another event is refused', async () => {
    const other = await makeType(test, (await makeEvent(test)).id);
    expect((await write([person()], { typeId: other.id })).status).toBe(404);
  });

  it('an archived event takes nobody', async () => {
    await test.db.update(db.event).set({ state: 'archived' }).where(eq(db.event.id, eventId));
    const answer = await write([person()]);
    expect([answer.status, answer.body.code]).toEqual([409, 'event_state_forbids']);
  });

  it('the same request again is answered and not carried out again', async () => {
    const rows = [person()];
    const send = () =>
      organiser.post<Result>(base, toPlan(rows), {
        headers: { 'idempotency-key': `key-${number}` },
      });
    const [first, second] = [await send(), await send()];
    expect(second.body).toEqual(first.body);
    expect(first.body.written).toBe(1);
  });
});
