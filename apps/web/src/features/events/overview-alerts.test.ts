import { expect, it } from 'vitest';
import type { Event } from './event.ts';
import { type Alerts, findRedLines } from './overview-alerts.tsx';

const event = { slug: 'ponti', state: 'closed' } as Event;
const nothing: Alerts = {
  undeliveredMail: 0,
  unansweredRequests: 0,
  unservedPeople: 0,
  fullSlots: 0,
  slots: 40,
  trends: { participants: null, requests: null, meetings: null },
};
const keysOf = (state: Event['state'], alerts: Partial<Alerts>) =>
  findRedLines({ ...event, state }, { ...nothing, ...alerts }).map(({ key }) => key);

it('each red line leads to where it is mended', () => {
  const all = { undeliveredMail: 1, unansweredRequests: 2, unservedPeople: 3, fullSlots: 4 };
  const lines = findRedLines(event, { ...nothing, ...all });
  expect(lines.map(({ to, search }) => [to, search])).toEqual([
    ['/organise/ponti/mail', { state: 'failed' }],
    ['/organise/ponti/requests', { state: 'pending' }],
    ['/organise/ponti/registrations', { meetings: 'none' }],
    ['/organise/ponti/timetable', undefined],
  ]);
});

it('what is right, and what a role does not see, is no red line', () => {
  expect(keysOf('closed', {})).toEqual([]);
  expect(keysOf('closed', { undeliveredMail: null, unservedPeople: 1 })).toEqual([
    'unservedPeople',
  ]);
});

it('people without meetings are none while all still register', () => {
  expect(keysOf('open', { unservedPeople: 9 })).toEqual([]);
  expect(keysOf('scheduled', { unservedPeople: 9 })).toEqual(['unservedPeople']);
});

it('an event that is over has only mail to mend', () => {
  const all = { undeliveredMail: 1, unansweredRequests: 2, unservedPeople: 3, fullSlots: 4 };
  expect(keysOf('finished', all)).toEqual(['undeliveredMail']);
});
