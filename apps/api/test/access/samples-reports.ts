import type { Samples } from './sample.ts';

const reports = '/api/events/:event/reports';

export const reportSamples: Samples = {
  [`GET ${reports}/statistics`]: () => ({}),
  [`GET ${reports}/alerts`]: () => ({}),
  [`GET ${reports}/sheets/:sheet`]: () => ({
    params: { sheet: 'registrations' },
    query: { format: 'csv' },
  }),
  [`GET ${reports}/printed/:printed`]: () => ({ params: { printed: 'badges' } }),
  'GET /api/events/:event/as/:participant/printed-schedule': () => ({}),
};

const as = '/api/events/:event/as/:participant';
const outcomes = '/api/events/:event/outcomes';
const link = '/api/outcome-links/:token';
const token = { token: 'x'.repeat(48) };

export const outcomeSamples: Samples = {
  [`GET ${as}/outcomes`]: () => ({}),
  [`PUT ${as}/meetings/:meeting/card`]: () => ({ body: { tookPlace: true } }),
  [`PUT ${as}/meetings/:meeting/follow-up`]: () => ({ body: { results: [] } }),
  [`GET ${outcomes}`]: () => ({}),
  [`GET ${outcomes}/public`]: () => ({}),
  [`GET ${outcomes}/report/:format`]: () => ({ params: { format: 'csv' } }),
  [`GET ${link}`]: () => ({ params: token, status: 410 }),
  [`PUT ${link}/meetings/:meeting/card`]: (ids) => ({
    params: { ...token, meeting: ids.meeting },
    body: { tookPlace: true },
    status: 410,
  }),
  [`PUT ${link}/meetings/:meeting/follow-up`]: (ids) => ({
    params: { ...token, meeting: ids.meeting },
    body: { results: [] },
    status: 410,
  }),
};
