import {
  applyToCalendar,
  type CalendarState,
  emptyCalendar,
  lintCalendar,
  meetingsShown,
} from '@ponte/calendar';
import * as db from '@ponte/db';
import { and, eq, isNotNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { agentOf, makeParticipant, makeReadyEvent, makeTables } from '../../../test/factories.ts';
import { makeMeeting } from '../../../test/meetings.ts';
import { createRandom } from '../../demo/random.ts';

/**
 * Random lives through the routes, the queue and the rendering of the product. LIVES_STEPS=3000 plays longer than
 * every test run can afford.
 */
const steps = Number(process.env.LIVES_STEPS ?? 120);

let test: TestApp;
let owner: Agent;
let ground: Awaited<ReturnType<typeof makeReadyEvent>>;
let people: string[];
let meetings: string[];
let room: string;
let calendars: Map<string, CalendarState>;
let read = 0;

beforeAll(async () => {
  test = await createTestApp();
  ground = await makeReadyEvent(test, {}, { slots: 4, tables: 3 });
  owner = await agentOf(test, ground.owner.id);
  const online = { kind: 'online' as const, joinUrl: 'https://meet.example/0' };
  room = (await makeTables(test, ground.event.id, 1, online))[0]?.id ?? '';
  people = [];
  for (let count = 0; count < 5; count++)
    people.push(
      (await makeParticipant(test, ground.event.id, ground.type.id, { isOnline: count > 2 })).id,
    );
  meetings = [];
  for (const [one = 0, other = 0] of [
    [0, 1],
    [1, 2],
    [3, 4],
    [0, 3],
    [2, 4],
  ])
    meetings.push(
      (
        await makeMeeting(test, ground.event.id, [people[one] ?? '', people[other] ?? ''], {
          state: 'agreed',
        })
      ).id,
    );
  calendars = new Map();
});
afterAll(() => test.close());

const pick = <T>(list: readonly T[], value: number): T | undefined => list[value % list.length];
const path = () => `/api/events/${ground.event.slug}`;
const rowOf = async (id: string) =>
  (await test.db.select().from(db.meeting).where(eq(db.meeting.id, id)))[0];

/** Asks for something with a meeting; that the rules refuse it is a life like any other. */
async function change(id: string, verb: string, body: object = {}): Promise<boolean> {
  const version = (await rowOf(id))?.version;
  const answer = await owner.post(`${path()}/meetings/${id}/${verb}`, { version, ...body });
  expect([200, 409, 404], `${verb}: ${answer.text}`).toContain(answer.status);
  return answer.status === 200;
}

async function rename(value: number): Promise<boolean> {
  const { body } = await owner.get<Record<string, unknown>>(path());
  const own = ['id', 'state', 'taken', 'organisers', 'roles', 'permissions', 'me'];
  const settings = Object.fromEntries(Object.entries(body).filter(([key]) => !own.includes(key)));
  const names = { en: `Event "${value}"; renamed` };
  const answer = await owner.put(path(), { ...settings, names });
  expect(answer.status, answer.text).toBe(200);
  return true;
}

async function relink(value: number): Promise<boolean> {
  const [row] = await test.db.select().from(db.meetingTable).where(eq(db.meetingTable.id, room));
  const answer = await owner.put(`${path()}/timetable/tables/${room}`, {
    label: row?.label,
    kind: 'online',
    joinUrl: `https://meet.example/${value}`,
    version: row?.version,
    confirmed: true,
  });
  expect(answer.status, answer.text).toBe(200);
  return true;
}

const verbs = [
  'place',
  'place',
  'move',
  'move',
  'table',
  'replace',
  'cancel',
  'revive',
  'release',
  'rename',
  'relink',
] as const;
type Step = { verb: (typeof verbs)[number]; meeting: number; value: number; isDelivered: boolean };

async function play({ verb, meeting, value }: Step): Promise<boolean> {
  const id = pick(meetings, meeting) ?? '';
  if (verb === 'rename') return rename(value);
  if (verb === 'relink') return relink(value);
  if (verb === 'move') return change(id, 'move', { slotId: pick(ground.slots, value)?.id });
  if (verb === 'table')
    return change(id, 'move', {
      slotId: (await rowOf(id))?.slotId ?? ground.slots[0]?.id,
      tableId: pick(ground.tables, value)?.id,
    });
  if (verb !== 'replace') return change(id, verb);
  const own = await test.db
    .select()
    .from(db.meetingPerson)
    .where(eq(db.meetingPerson.meetingId, id));
  const leaving = pick(own, value)?.participantId;
  return change(id, 'replace-person', { leaving, coming: pick(people, value + meeting) });
}

/** Every calendar reads what has arrived for it since. */
function readMail(): void {
  for (const { to, calendar } of test.mailbox.received.slice(read)) {
    if (!calendar) continue;
    expect(lintCalendar(calendar.content)).toEqual([]);
    const state = calendars.get(to.address) ?? emptyCalendar(to.address);
    calendars.set(to.address, applyToCalendar(state, calendar.content));
  }
  read = test.mailbox.received.length;
}

const held = (): string[] =>
  [...calendars].flatMap(([address, state]) =>
    [...meetingsShown(state)].map(([id, { sequence, startsAt, location }]) =>
      [address, id, sequence, startsAt.toISOString(), location?.split(',')[0]].join(' '),
    ),
  );

async function placed(): Promise<string[]> {
  const rows = await test.db
    .select({
      address: db.account.email,
      id: db.meeting.id,
      sequence: db.meeting.sequence,
      startsAt: db.timeSlot.startsAt,
      label: db.meetingTable.label,
      joinUrl: db.meetingTable.joinUrl,
    })
    .from(db.meeting)
    .innerJoin(db.timeSlot, eq(db.timeSlot.id, db.meeting.slotId))
    .innerJoin(db.meetingTable, eq(db.meetingTable.id, db.meeting.tableId))
    .innerJoin(db.meetingPerson, eq(db.meetingPerson.meetingId, db.meeting.id))
    .innerJoin(db.participant, eq(db.participant.id, db.meetingPerson.participantId))
    .innerJoin(db.account, eq(db.account.id, db.participant.accountId))
    .where(and(eq(db.meeting.state, 'scheduled'), isNotNull(db.meeting.slotId)));
  return rows.map(({ address, id, sequence, startsAt, label, joinUrl }) =>
    [address, id, sequence, startsAt.toISOString(), joinUrl || `Table ${label}`].join(' '),
  );
}

describe('random lives through the routes, the queue and the rendering', () => {
  it('leave in every calendar exactly what the database holds, whenever the worker has caught up', {
    timeout: 120_000 + steps * 2_000,
  }, async () => {
    const random = createRandom(5546);
    const life = Array.from(
      { length: steps },
      (): Step => ({
        verb: random.pick(verbs),
        meeting: random.whole(50),
        value: random.whole(500),
        isDelivered: random.chance(0.5),
      }),
    );
    let done = 0;
    let most = 0;
    for (const one of life) {
      done += Number(await play(one));
      test.clock.advance({ minutes: 1 });
      if (!one.isDelivered) continue;
      await test.deliver();
      readMail();
      const wanted = await placed();
      most = Math.max(most, wanted.length);
      expect(held().sort()).toEqual(wanted.sort());
    }
    // Most of what was asked for really happened, and something was in the calendars.
    expect(done).toBeGreaterThan(steps / 3);
    expect(most).toBeGreaterThan(4);
    expect(read).toBeGreaterThan(steps / 2);
  });
});
