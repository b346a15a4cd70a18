import type { EditPreviewShape, TableShape } from '@ponte/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { agentOf } from '../../../test/factories.ts';
import {
  makeTimetableGround,
  meet,
  reloadMeeting,
  type TimetableGround,
} from '../../../test/timetable.ts';

type Refused = { code: string; facts: EditPreviewShape };

let test: TestApp;
let ground: TimetableGround;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2027-03-01T09:00:00Z');
  ground = await makeTimetableGround(test);
});

const reload = (id: string | null) => reloadMeeting(test, ground, id);

const tableAt = async (index: number): Promise<TableShape> => {
  const { body } = await ground.organiser.get<{ items: TableShape[] }>(
    `${ground.base}/timetable/tables`,
  );
  const table = body.items[index];
  if (!table) throw new Error('no such table');
  return table;
};
const tablePlan = (table: TableShape) => ({
  label: table.label,
  kind: table.kind,
  organisationId: table.organisationId,
  capacity: table.capacity,
  languages: table.languages,
  joinUrl: table.joinUrl,
  isActive: table.isActive,
});
const changeTable = (table: TableShape, change: Record<string, unknown>, confirmed = false) =>
  ground.organiser.put<TableShape & Refused>(`${ground.base}/timetable/tables/${table.id}`, {
    ...tablePlan(table),
    ...change,
    version: table.version,
    confirmed,
  });
const deleteTable = (table: TableShape, confirmed = false) =>
  ground.organiser.delete<Refused>(
    `${ground.base}/timetable/tables/${table.id}?version=${table.version}&confirmed=${confirmed}`,
  );

describe('changing a table', () => {
  it('a table without meetings is changed and deleted at once', async () => {
    const table = await tableAt(1);
    const changed = await changeTable(table, { label: 'Corner', capacity: 6, languages: ['sl'] });
    expect(changed.body).toMatchObject({ label: 'Corner', capacity: 6, version: 2 });
    expect((await deleteTable(table)).body.code).toBe('stale_state');
    expect((await deleteTable(changed.body)).status).toBe(204);
    expect((await deleteTable(changed.body)).status).toBe(404);
  });

  it.each([
    ['switching it off', { isActive: false }],
    ['making it an online room', { kind: 'online', joinUrl: 'https://meet.test/x' }],
  ])(
    '%s moves its meetings to another table at the same time, once confirmed',
    async (_, change) => {
      const id = await meet(test, ground, 0, 1);
      const before = await reload(id);
      const table = await tableAt(0);
      expect((await changeTable(table, change)).body).toMatchObject({
        code: 'edit_affects_meetings',
        facts: { meetings: [{ id, table: table.label }] },
      });
      expect((await reload(id)).version).toBe(before.version);
      expect((await changeTable(table, change, true)).status).toBe(200);
      const moved = await reload(id);
      expect(moved).toMatchObject({ state: 'scheduled', slotId: before.slotId });
      expect(moved.tableId).not.toBe(before.tableId);
      expect(moved.sequence).toBeGreaterThan(before.sequence);
    },
  );

  it("without another table the meeting moves in participants' mode, and waits in the organiser's", async () => {
    for (const placementMode of ['participants', 'organiser'] as const) {
      ground = await makeTimetableGround(test, { placementMode });
      const ids = [await meet(test, ground, 0, 1), await meet(test, ground, 2, 3)];
      await deleteTable(await tableAt(0), true);
      const moved = await reload(ids[0] ?? null);
      expect(moved.state).toBe(placementMode === 'participants' ? 'scheduled' : 'agreed');
      expect(await reload(ids[1] ?? null)).toMatchObject({ sequence: 0 });
    }
  });

  it('another name is told to calendars of meetings that stay there, once confirmed', async () => {
    const id = await meet(test, ground, 0, 1);
    const table = await tableAt(0);
    const url = `${ground.base}/timetable/tables/${table.id}/preview`;
    const change = { ...tablePlan(table), label: 'Window' };
    expect((await ground.organiser.post<EditPreviewShape>(url, { change })).body).toMatchObject({
      meetings: [],
      informed: [{ id }],
    });
    expect((await changeTable(table, { label: 'Window' })).status).toBe(409);
    await changeTable(table, { label: 'Window' }, true);
    expect(await reload(id)).toMatchObject({ tableId: table.id, sequence: 1 });
  });

  it('more languages touch nobody', async () => {
    await meet(test, ground, 0, 1);
    expect((await changeTable(await tableAt(0), { languages: ['de', 'it'] })).status).toBe(200);
  });

  it('a taken label, a booth without owner and a room without link are refused', async () => {
    const [table, other] = [await tableAt(0), await tableAt(1)];
    const codes = [];
    for (const change of [{ label: other.label }, { kind: 'booth' }, { kind: 'online' }])
      codes.push((await changeTable(table, change)).body.code);
    expect(codes).toEqual(['table_label_taken', 'booth_needs_organisation', 'online_needs_link']);
  });

  it('a table where meetings have begun cannot be deleted, but switched off', async () => {
    await meet(test, ground, 0, 1);
    test.clock.set('2027-03-08T08:05:00Z');
    ground.organiser = await agentOf(test, ground.owner.id);
    const table = await tableAt(0);
    expect((await deleteTable(table, true)).body.code).toBe('meeting_in_the_past');
    expect((await changeTable(table, { isActive: false })).status).toBe(200);
  });
});
