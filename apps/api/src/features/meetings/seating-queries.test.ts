import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { makeMeetingOfTwo } from '../../../test/meetings.ts';
import { listMeetings, listSeating } from './queries.ts';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const states = ['agreed', 'scheduled', 'held', 'missed'] as const;

it('the seating names the same meetings, places and people as the list does page by page', async () => {
  const { event, meeting } = await makeMeetingOfTwo(test);
  const [listed] = await listMeetings(test.db, event.id, {
    states,
    offices: null,
    afterId: null,
    limit: 10,
  });
  expect(listed).toMatchObject({ id: meeting.id, slot: {}, table: {}, people: [{}, {}] });
  expect(await listSeating(test.db, event.id, states)).toEqual([
    {
      id: meeting.id,
      state: listed?.state,
      version: listed?.version,
      isPinned: listed?.isPinned,
      slotId: listed?.slotId,
      tableId: listed?.tableId,
      people: listed?.people.map((person) => ({
        participantId: person.participantId,
        name: person.name,
        officeId: person.officeId,
        organisationId: person.organisationId,
        organisationName: person.organisationName,
        country: person.country,
      })),
    },
  ]);
  expect(await listSeating(test.db, event.id, ['held'])).toEqual([]);
});
