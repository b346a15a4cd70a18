import type { EditPreviewShape, SessionShape } from '@ponte/contracts';
import { claim } from '@ponte/db';
import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { agentOf } from '../../../test/factories.ts';
import {
  listSlotIds,
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

describe('changing a session', () => {
  const plan = { titles: { en: 'Talk' }, day: '2027-03-08', from: '10:00', until: '10:20' };
  const add = async () =>
    (await ground.organiser.post<SessionShape>(`${ground.base}/sessions`, plan)).body;
  const attend = async (session: SessionShape, who: number) =>
    (await agentOf(test, ground.people[who]?.accountId ?? '')).put(
      `${ground.base}/as/me/sessions/${session.id}`,
    );
  const change = (session: SessionShape, fields: Record<string, unknown>, confirmed = false) =>
    ground.organiser.put<SessionShape & Refused>(`${ground.base}/sessions/${session.id}`, {
      ...plan,
      ...fields,
      version: session.version,
      confirmed,
    });

  it('its attendees are busy in the new time and free in the old', async () => {
    const session = await add();
    await attend(session, 0);
    expect((await change(session, { from: '09:40', until: '10:00' })).status).toBe(200);
    const slots = await listSlotIds(test, ground);
    const claims = await test.db
      .select({ slotId: claim.slotId })
      .from(claim)
      .where(eq(claim.ownerId, session.id));
    expect(claims).toEqual([{ slotId: slots[2] }]);
  });

  it('meetings it would run into are shown first; they stay', async () => {
    const session = await add();
    await attend(session, 0);
    const id = await meet(test, ground, 0, 1);
    const early = { from: '09:00', until: '09:40' };
    const preview = await ground.organiser.post<EditPreviewShape>(
      `${ground.base}/sessions/${session.id}/preview`,
      { change: { ...plan, ...early } },
    );
    expect(preview.body.meetings).toMatchObject([{ id }]);
    expect((await change(session, early)).body.code).toBe('edit_affects_meetings');
    expect((await change(session, early, true)).body).toMatchObject({ from: '09:00', taken: 1 });
    expect(await reload(id)).toMatchObject({ state: 'scheduled', sequence: 0 });
    const slots = await listSlotIds(test, ground);
    const reasons = await test.db
      .select({ slotId: claim.slotId, reason: claim.reason })
      .from(claim)
      .where(and(eq(claim.resourceId, ground.people[0]?.id ?? ''), eq(claim.kind, 'participant')))
      .orderBy(asc(claim.reason));
    expect(reasons).toEqual([
      { slotId: slots[0], reason: 'meeting' },
      { slotId: slots[1], reason: 'session' },
    ]);
  });

  it('fewer seats than are taken are refused', async () => {
    const session = await add();
    await attend(session, 0);
    await attend(session, 1);
    expect((await change(session, { capacity: 1 })).body.code).toBe('capacity_below_taken');
    expect((await change(session, { capacity: 2 })).body.capacity).toBe(2);
    expect((await change(session, { capacity: 3 })).body.code).toBe('stale_state');
  });
});
