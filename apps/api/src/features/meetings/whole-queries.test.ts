import type { MeetingShape } from '@ponte/contracts';
import { calendarAnswer } from '@ponte/db';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { agentOf } from '../../../test/factories.ts';
import { makeMeetingOfTwo } from '../../../test/meetings.ts';
import { listMeetings, listWholeSchedule } from './queries.ts';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const states = ['agreed', 'scheduled', 'held', 'missed'] as const;

it('the whole schedule gives the same meetings as the list does page by page', async () => {
  const { event, meeting, anna, slots } = await makeMeetingOfTwo(test);
  test.clock.set(new Date((slots[0]?.startsAt.getTime() ?? 0) - 600_000).toISOString());
  const agent = await agentOf(test, anna.accountId);
  const path = `/api/events/${event.id}/as/me/meetings/${meeting.id}/late`;
  expect((await agent.post<MeetingShape>(path, { minutes: 10 })).status).toBe(200);
  await test.db.insert(calendarAnswer).values({
    eventId: event.id,
    meetingId: meeting.id,
    participantId: anna.id,
    answer: 'accepted',
    answeredSequence: 0,
    answeredAt: test.clock.now(),
  });

  const listed = await listMeetings(test.db, event.id, {
    states,
    offices: null,
    afterId: null,
    limit: 10,
  });
  expect(listed).toMatchObject([
    {
      id: meeting.id,
      people: [{}, {}],
      slot: {},
      table: {},
      late: [{ participantId: anna.id, minutes: 10 }],
      answers: [{ participantId: anna.id, answer: 'accepted' }],
    },
  ]);
  expect(await listWholeSchedule(test.db, event.id, states)).toEqual(listed);
  expect(await listWholeSchedule(test.db, event.id, ['held'])).toEqual([]);
});
