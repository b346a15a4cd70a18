import { applyToCalendar, emptyCalendar, lintCalendar, meetingsShown } from '@ponte/calendar';
import { account, meeting, meetingRequest, message, participant } from '@ponte/db';
import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { agentOf, makeParticipant } from '../../../test/factories.ts';
import { type MeetingOfTwo, makeMeeting, makeMeetingOfTwo, tell } from '../../../test/meetings.ts';
import { countQueries } from '../../../test/query-count.ts';
import { insertClaims } from '../timetable/queries.ts';

let test: TestApp;
let two: MeetingOfTwo;
let owner: Agent;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  two = await makeMeetingOfTwo(test, { venue: 'Kulturni dom' });
  owner = await agentOf(test, two.owner.id);
  const { eventId, id: ownerId, slotId, tableId } = two.meeting;
  if (!slotId || !tableId) throw new Error('the meeting has no place');
  const claim = { eventId, slotId, ownerId, reason: 'meeting' as const };
  await test.db.transaction((tx) =>
    insertClaims(tx, [
      ...[two.anna.id, two.bojan.id].map((resourceId) => ({
        ...claim,
        kind: 'participant' as const,
        resourceId,
      })),
      { ...claim, kind: 'table' as const, resourceId: tableId },
    ]),
  );
  await tell(test, two, 'REQUEST', 0);
  await test.deliver();
  test.clock.advance({ minutes: 1 });
});

const url = (path = '') => `/api/events/${two.event.id}${path}`;
const meetingUrl = (action: string) => url(`/meetings/${two.meeting.id}/${action}`);

async function addressOf({ accountId }: { accountId: string }): Promise<string> {
  const [row] = await test.db.select().from(account).where(eq(account.id, accountId));
  return row?.email ?? '';
}

/** What this person's calendar was told about the meeting, and what a client makes of it. */
async function calendarOf(person: { id: string; accountId: string }) {
  await test.deliver();
  const rows = await test.db
    .select()
    .from(message)
    .where(eq(message.participantId, person.id))
    .orderBy(asc(message.sequence));
  const texts = rows.flatMap((row) => (row.state === 'sent' && row.calendarBody) || []);
  for (const text of texts) expect(lintCalendar(Buffer.from(text))).toEqual([]);
  const start = emptyCalendar(await addressOf(person));
  const shown = [...meetingsShown(texts.reduce(applyToCalendar, start)).values()];
  const told = texts.map(
    (text) => `${/^METHOD:(\w+)/m.exec(text)?.[1]} ${/^SEQUENCE:(\d+)/m.exec(text)?.[1]}`,
  );
  return { told, shown, last: texts.at(-1)?.replace(/\r\n /g, '') ?? '' };
}

async function versionOf(): Promise<number> {
  const [row] = await test.db.select().from(meeting).where(eq(meeting.id, two.meeting.id));
  return row?.version ?? 0;
}

describe('an event with another name or place', () => {
  const settings = async (change: object) => {
    const { body } = await owner.get<Record<string, unknown>>(url());
    const kept = [
      ['names', 'summaries', 'texts', 'languages', 'venue', 'address', 'city', 'country'],
      ['zone', 'firstDay', 'lastDay', 'sectors', 'placementMode', 'capacity', 'contactEmail'],
      ['registrationOpensAt', 'registrationClosesAt', 'requestsOpenAt', 'requestsCloseAt'],
      [
        'requestExpiryDays',
        'placeOfferHours',
        'slug',
        'version',
        'declinePolicy',
        'suggestsPartners',
      ],
    ].flat();
    const same = Object.fromEntries(kept.flatMap((key) => (key in body ? [[key, body[key]]] : [])));
    return owner.send('PUT', url(), { ...same, ...change });
  };

  it.each([
    ['renamed', { names: { en: 'Bridge & Border Days' } }, 'Bridge & Border Days'],
    ['moved', { venue: 'Palača' }, 'Palača'],
  ])('%s tells every calendar under the next sequence', async (_, change, words) => {
    const answer = await settings(change);
    expect(answer.text && answer.status).toBe(200);
    const { told, shown, last } = await calendarOf(two.anna);
    expect(told).toEqual(['REQUEST 0', 'REQUEST 1']);
    expect(last).toContain(words);
    expect(shown).toHaveLength(1);
  });

  it('changed elsewhere tells no calendar', async () => {
    expect((await settings({ contactEmail: 'team@most.test' })).status).toBe(200);
    expect((await calendarOf(two.anna)).told).toEqual(['REQUEST 0']);
  });
});

describe('a cancelled event', () => {
  it('leaves every calendar, ends all wishes and tells everybody', async () => {
    const third = await makeParticipant(test, two.event.id, two.type.id, { state: 'applied' });
    const requestId = test.deps.ids.next();
    await test.db.insert(meetingRequest).values({
      id: requestId,
      eventId: two.event.id,
      senderId: two.anna.id,
      recipientId: third.id,
      rank: 'like',
    });
    const { version } = (await owner.get<{ version: number }>(url())).body;
    const answer = await owner.send('POST', url('/state'), { to: 'cancelled', version });
    expect(answer.status).toBe(200);
    const { told, shown } = await calendarOf(two.bojan);
    expect(told).toEqual(['REQUEST 0', 'CANCEL 1']);
    expect(shown).toEqual([]);
    const [request] = await test.db
      .select()
      .from(meetingRequest)
      .where(eq(meetingRequest.id, requestId));
    expect(request?.state).toBe('cancelled');
    for (const person of [two.anna, two.bojan, third]) {
      const mails = test.mailbox.to(await addressOf(person));
      expect(mails.filter(({ subject }) => subject.startsWith('Cancelled – '))).toHaveLength(1);
    }
    const late = await owner.send('POST', meetingUrl('revive'), { version: await versionOf() });
    expect(late.status).toBe(409);
  });
});

describe('calling off an event', () => {
  it('asks the database as little for many meetings as for few', async () => {
    const count = async (meetings: number) => {
      const ground = await makeMeetingOfTwo(test);
      for (const slot of ground.slots.slice(1, meetings))
        await makeMeeting(test, ground.event.id, [ground.anna.id, ground.bojan.id], {
          slotId: slot.id,
          tableId: ground.tables[0]?.id ?? null,
          wasInvited: true,
        });
      const agent = await agentOf(test, ground.owner.id);
      const path = `/api/events/${ground.event.id}`;
      const { version } = (await agent.get<{ version: number }>(path)).body;
      const change = { to: 'cancelled', version };
      const statements = await countQueries(test, () => agent.post(`${path}/state`, change));
      const where = and(eq(meeting.eventId, ground.event.id), eq(meeting.state, 'cancelled'));
      expect(await test.db.$count(meeting, where)).toBe(meetings);
      return statements;
    };
    const [few, many] = [await count(2), await count(4)];
    expect(many).toBe(few);
  });
});

describe('a meeting with another person', () => {
  const replace = async (leaving: string, coming: string) =>
    owner.send<{ code?: string }>('POST', meetingUrl('replace-person'), {
      version: await versionOf(),
      leaving,
      coming,
    });

  it('is cancelled for who leaves, and told anew to who stays and who comes', async () => {
    const cene = await makeParticipant(test, two.event.id, two.type.id);
    expect((await replace(two.bojan.id, cene.id)).status).toBe(200);
    const [left, stayed, came] = [
      await calendarOf(two.bojan),
      await calendarOf(two.anna),
      await calendarOf(cene),
    ];
    expect([left.told, left.shown]).toEqual([['REQUEST 0', 'CANCEL 1'], []]);
    expect(stayed.told).toEqual(['REQUEST 0', 'REQUEST 1']);
    expect(came.told).toEqual(['REQUEST 1']);
    expect(stayed.last).toMatch(/^SUMMARY:.*Person/m);
    expect(came.shown).toHaveLength(1);
    const uid = (text: string) => /^UID:(.*)\r$/m.exec(text)?.[1];
    expect(uid(came.last)).toBe(uid(stayed.last));
  });

  it('is refused when the newcomer sits elsewhere at that time, and everything stays', async () => {
    const cene = await makeParticipant(test, two.event.id, two.type.id);
    const { eventId, slotId } = two.meeting;
    if (!slotId) throw new Error('no slot');
    await test.db.transaction((tx) =>
      insertClaims(tx, [
        {
          eventId,
          slotId,
          kind: 'participant',
          resourceId: cene.id,
          reason: 'absence',
          ownerId: null,
        },
      ]),
    );
    const answer = await replace(two.bojan.id, cene.id);
    expect([answer.status, answer.body.code]).toEqual([409, 'participant_taken']);
    expect((await calendarOf(two.bojan)).told).toEqual(['REQUEST 0']);
  });

  it.each<[string, () => Promise<string>, string]>([
    ['who is in it already', async () => two.anna.id, 'person_in_meeting'],
    [
      'who is not approved',
      async () => (await makeParticipant(test, two.event.id, two.type.id, { state: 'applied' })).id,
      'counterpart_not_approved',
    ],
    [
      'of the same organisation',
      async () => {
        const { organisationId } = two.anna;
        return (await makeParticipant(test, two.event.id, two.type.id, { organisationId })).id;
      },
      'request_to_colleague',
    ],
  ])('by somebody %s is refused', async (_, make, code) => {
    expect((await replace(two.bojan.id, await make())).body.code).toBe(code);
  });
});

describe('a cancelled meeting', () => {
  const post = async (action: string) =>
    owner.send<{ code?: string }>('POST', meetingUrl(action), { version: await versionOf() });

  it('is taken up again under its UID, above the sequence of its end', async () => {
    expect((await post('cancel')).status).toBe(200);
    await test.deliver();
    test.clock.advance({ minutes: 1 });
    expect((await post('revive')).status).toBe(200);
    const { told, shown } = await calendarOf(two.anna);
    expect(told).toEqual(['REQUEST 0', 'CANCEL 1', 'REQUEST 2']);
    expect(shown.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2027-03-08T08:00:00.000Z',
    ]);
  });

  it('stays cancelled when one of its people has left', async () => {
    await post('cancel');
    await test.db
      .update(participant)
      .set({ state: 'withdrawn' })
      .where(eq(participant.id, two.bojan.id));
    expect((await post('revive')).body.code).toBe('counterpart_not_approved');
  });

  it('is the only one that can be taken up', async () => {
    expect((await post('revive')).body.code).toBe('meeting_state_forbids');
  });
});
