import type { FloorPlanShape, TableShape } from '@ponte/contracts';
import { event } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { agentOf } from '../../../test/factories.ts';
import { makeTimetableGround, type TimetableGround } from '../../../test/timetable.ts';

let test: TestApp;
let ground: TimetableGround;
let person: Agent;
let tables: TableShape[];

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  ground = await makeTimetableGround(test);
  person = await agentOf(test, ground.people[0]?.accountId ?? '');
  tables = await listTables();
});

const listTables = async () =>
  (await ground.organiser.get<{ items: TableShape[] }>(`${ground.base}/timetable/tables`)).body
    .items;
const arrange = (places: object[]) =>
  ground.organiser.put<{ code?: string }>(`${ground.base}/timetable/floor-plan`, { places });
const idAt = (index: number) => tables[index]?.id ?? '';
const plan = async () =>
  (await person.get<FloorPlanShape>(`${ground.base}/as/me/floor-plan`)).body.tables;

describe('the floor plan', () => {
  it('shows a participant the tables that have a place, and only those', async () => {
    expect(await plan()).toEqual([]);
    expect((await arrange([{ tableId: idAt(1), at: { x: 12, y: 7 } }])).status).toBe(204);
    expect(await plan()).toEqual([
      { id: idAt(1), label: tables[1]?.label, kind: 'table', x: 12, y: 7 },
    ]);
    expect((await listTables()).map(({ x, y }) => [x, y])).toEqual([
      [null, null],
      [12, 7],
    ]);
  });

  it('loses a table whose place is taken away, and keeps the others', async () => {
    await arrange([
      { tableId: idAt(0), at: { x: 0, y: 0 } },
      { tableId: idAt(1), at: { x: 12, y: 7 } },
    ]);
    await arrange([{ tableId: idAt(0), at: null }]);
    expect((await plan()).map(({ id }) => id)).toEqual([idAt(1)]);
  });

  it('leaves the versions of tables alone, so that bookings in flight go through', async () => {
    await arrange([{ tableId: idAt(0), at: { x: 3, y: 4 } }]);
    expect((await listTables())[0]?.version).toBe(tables[0]?.version);
  });

  it('refuses tables of other events, places off the plan and an archived event', async () => {
    const other = await makeTimetableGround(test);
    const foreign = await other.organiser.get<{ items: TableShape[] }>(
      `${other.base}/timetable/tables`,
    );
    const places = [
      { tableId: idAt(0), at: { x: 1, y: 1 } },
      { tableId: foreign.body.items[0]?.id, at: { x: 1, y: 1 } },
    ];
    expect((await arrange(places)).status).toBe(404);
    expect(await plan()).toEqual([]);
    expect((await arrange([{ tableId: idAt(0), at: { x: -1, y: 1 } }])).status).toBe(400);
    expect((await arrange([{ tableId: idAt(0), at: { x: 1 } }])).status).toBe(400);
    await test.db.update(event).set({ state: 'archived' }).where(eq(event.id, ground.event.id));
    const { body } = await arrange([{ tableId: idAt(0), at: { x: 1, y: 1 } }]);
    expect(body.code).toBe('event_state_forbids');
  });
});
