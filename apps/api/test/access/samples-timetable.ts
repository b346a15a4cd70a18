import type { Samples } from './sample.ts';

const as = '/api/events/:event/as/:participant';
const timetable = '/api/events/:event/timetable';
const sessions = '/api/events/:event/sessions';

const times = { from: '14:00', until: '15:00', slotMinutes: 20 };
const block = { day: '2027-03-09', ...times };
const session = { titles: { en: 'A talk' }, day: '2027-03-09', from: '08:00', until: '08:30' };
const booth = (organisationId: string) => ({ label: 'Booth', kind: 'booth', organisationId });
const seen = { version: 1, confirmed: true };
const deletion = { query: { version: '1', confirmed: 'true' } };

export const timetableSamples: Samples = {
  [`GET ${timetable}/blocks`]: () => ({}),
  [`POST ${timetable}/blocks`]: () => ({ body: { days: ['2027-03-09'], ...times } }),
  [`POST ${timetable}/blocks/:block/preview`]: () => ({ body: { change: block } }),
  [`PUT ${timetable}/blocks/:block`]: () => ({ body: { ...block, ...seen } }),
  [`DELETE ${timetable}/blocks/:block`]: () => deletion,
  [`GET ${timetable}/tables`]: () => ({}),
  [`GET ${timetable}/tables/:table`]: () => ({}),
  [`GET ${timetable}/booth-owners`]: () => ({}),
  [`POST ${timetable}/tables`]: (ids) => ({ body: booth(ids.organisation) }),
  [`POST ${timetable}/table-rows`]: () => ({ body: { pattern: 'X #', count: 2 } }),
  [`PUT ${timetable}/tables/:table/position`]: (ids) => ({ body: { before: ids.freeTable } }),
  [`PUT ${timetable}/floor-plan`]: (ids) => ({
    body: { places: [{ tableId: ids.table, at: { x: 1, y: 2 } }] },
  }),
  [`GET ${as}/floor-plan`]: () => ({}),
  [`POST ${timetable}/tables/:table/preview`]: (ids) => ({
    body: { change: booth(ids.organisation) },
  }),
  [`PUT ${timetable}/tables/:table`]: (ids) => ({ body: { ...booth(ids.organisation), ...seen } }),
  [`DELETE ${timetable}/tables/:table`]: () => deletion,
};

export const sessionSamples: Samples = {
  [`GET ${sessions}`]: () => ({}),
  [`POST ${sessions}`]: () => ({ body: session }),
  [`POST ${sessions}/:session/preview`]: () => ({ body: { change: session } }),
  [`PUT ${sessions}/:session`]: () => ({ body: { ...session, ...seen } }),
  [`DELETE ${sessions}/:session`]: () => ({ query: { version: '1' } }),
};

export const availabilitySamples: Samples = {
  [`GET ${as}/availability`]: () => ({}),
  [`PUT ${as}/availability`]: (ids) => ({ body: { absentSlotIds: [ids.freeSlot] } }),
  [`GET ${as}/sessions`]: () => ({}),
  [`PUT ${as}/sessions/:session`]: () => ({}),
  [`DELETE ${as}/sessions/:session`]: () => ({}),
};
