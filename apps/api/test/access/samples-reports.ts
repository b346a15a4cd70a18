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
