import type { Samples } from './sample.ts';

const as = '/api/events/:event/as/:participant';
const event = '/api/events/:event';
const seen = { version: 1 };

export const requestSamples: Samples = {
  [`GET ${as}/requests`]: () => ({}),
  [`POST ${as}/requests`]: (ids) => ({ body: { recipientId: ids.newcomer } }),
  [`GET ${as}/requests/:request`]: (ids) => ({ params: { request: ids.sentRequest } }),
  [`PATCH ${as}/requests/:request`]: (ids) => ({
    params: { request: ids.sentRequest },
    body: { ...seen, rank: 'must' },
  }),
  [`POST ${as}/requests/:request/withdraw`]: (ids) => ({
    params: { request: ids.sentRequest },
    body: seen,
  }),
  [`POST ${as}/requests/:request/accept`]: (ids) => ({
    params: { request: ids.receivedRequest },
    body: seen,
  }),
  [`POST ${as}/requests/:request/decline`]: (ids) => ({
    params: { request: ids.receivedRequest },
    body: seen,
  }),
  [`POST ${as}/requests/:request/reopen`]: (ids) => ({
    params: { request: ids.receivedRequest },
    body: seen,
  }),
  [`GET ${as}/request-checks`]: (ids) => ({ query: { participants: ids.newcomer }, each: true }),
  [`GET ${event}/requests`]: () => ({}),
};

/** The same for the people of a meeting and for the organiser. */
const actionSamples = (base: string): Samples => ({
  [`GET ${base}/options`]: () => ({}),
  [`POST ${base}/move`]: (ids) => ({
    body: { ...seen, slotId: ids.freeSlot, tableId: ids.freeTable },
  }),
  [`POST ${base}/place`]: () => ({ body: seen }),
  [`POST ${base}/cancel`]: () => ({ body: seen }),
});

export const meetingSamples: Samples = {
  [`GET ${as}/meetings`]: () => ({}),
  [`POST ${as}/meetings/:meeting/late`]: () => ({ body: { minutes: 0 } }),
  [`GET ${event}/meetings`]: () => ({}),
  [`GET ${event}/meetings/:meeting`]: () => ({}),
  ...actionSamples(`${as}/meetings/:meeting`),
  ...actionSamples(`${event}/meetings/:meeting`),
  [`POST ${event}/meetings/:meeting/release`]: () => ({ body: seen }),
  [`POST ${event}/meetings/:meeting/mark`]: () => ({ body: { ...seen, state: 'held' } }),
  [`POST ${event}/meetings/:meeting/revive`]: () => ({ body: seen }),
  [`POST ${event}/meetings/:meeting/replace-person`]: (ids) => ({
    body: { ...seen, leaving: ids.participant, coming: ids.newcomer },
  }),
  [`POST ${event}/meetings/:meeting/pin`]: () => ({ body: { ...seen, isPinned: true } }),
};

export const scheduleSamples: Samples = {
  [`GET ${event}/schedule`]: () => ({}),
  [`GET ${event}/schedule/runs`]: () => ({}),
  [`POST ${event}/schedule/runs`]: () => ({ body: { seconds: 1 } }),
  [`GET ${event}/schedule/runs/:run`]: () => ({}),
  [`POST ${event}/schedule/runs/:run/stop`]: () => ({}),
  [`POST ${event}/schedule/runs/:run/discard`]: () => ({}),
  [`POST ${event}/schedule/runs/:run/publish`]: () => ({}),
  [`POST ${event}/schedule/runs/:run/restart`]: () => ({}),
  [`GET ${event}/schedule/runs/:run/comparison`]: () => ({}),
  [`GET ${event}/schedule/quality`]: () => ({}),
  [`POST ${event}/schedule/repairs`]: (ids) => ({
    body: { changes: [{ kind: 'slot_dropped', slotId: ids.freeSlot }] },
  }),
  [`POST ${event}/schedule/what-if`]: () => ({ body: { variations: [{ tables: 1 }], seconds: 1 } }),
  [`GET ${event}/schedule/tables-curve`]: () => ({ query: { from: '1', to: '2', seconds: '1' } }),
  [`GET ${event}/schedule/runs/:run/remedies/:meeting`]: () => ({}),
  [`GET ${event}/schedule/runs/:run/progress`]: () => ({}),
  [`GET ${event}/schedule/meetings/:meeting/places`]: () => ({}),
  [`POST ${event}/schedule/edits`]: () => ({}),
  [`POST ${event}/schedule/runs/:run/edits`]: (ids) => ({
    body: { revision: 1, moves: [{ meetingId: ids.meeting, to: null }] },
  }),
  [`POST ${event}/schedule/runs/:run/undo`]: () => ({ body: { revision: 1 } }),
  [`GET ${event}/schedule/moves`]: () => ({}),
  [`POST ${event}/schedule/moves`]: (ids) => ({
    body: { moves: [{ meetingId: ids.meeting, version: 1, to: null }] },
  }),
  [`POST ${event}/schedule/moves/:edit/undo`]: () => ({}),
};

const letter = { letter: 'registration_received', locale: 'en' };
const words = { subject: 'Welcome', body: 'Welcome to {{event}}', action: 'Open' };

export const mailSamples: Samples = {
  [`GET ${event}/messages`]: (ids) => ({ query: { participant: ids.participant } }),
  [`GET ${event}/messages/:message`]: () => ({}),
  [`POST ${event}/messages/:message/resend`]: () => ({}),
  [`GET ${as}/messages`]: () => ({}),
  [`GET ${as}/messages/:message`]: () => ({}),
  [`GET ${as}/feed`]: () => ({}),
  [`POST ${as}/feed/revoke`]: () => ({}),
  [`POST ${as}/links/revoke`]: () => ({}),
  [`GET ${as}/meetings/:meeting/calendar-links`]: () => ({}),
  [`GET ${as}/meetings/:meeting/calendar.ics`]: () => ({}),
  [`GET ${event}/programme.ics`]: () => ({}),
  [`GET ${event}/letters`]: () => ({}),
  [`GET ${event}/letters/:letter/:locale`]: () => ({ params: letter }),
  [`PUT ${event}/letters/:letter/:locale`]: () => ({ params: letter, body: { ...seen, ...words } }),
  [`DELETE ${event}/letters/:letter/:locale`]: () => ({ params: letter }),
  [`POST ${event}/letters/:letter/:locale/preview`]: () => ({ params: letter, body: words }),
  [`GET ${event}/delivery`]: () => ({}),
  [`GET ${event}/suppressions`]: () => ({}),
  [`POST ${event}/suppressions/lift`]: () => ({ body: { address: 'nobody@example.test' } }),
  [`GET ${event}/mail-set-up`]: () => ({}),
  [`POST ${event}/mail-trial`]: () => ({}),
  'GET /api/unsubscribe/:token': () => ({ params: { token: 'x' }, status: 404 }),
  'POST /api/unsubscribe/:token': () => ({ params: { token: 'x' }, status: 404 }),
  'GET /api/feeds/:file': () => ({ params: { file: 'nobody-gave-this-out.ics' }, status: 404 }),
};

export const replySamples: Samples = {
  // Nothing is configured in the test: the door is not there.
  'POST /api/inbound/messages': () => ({ status: 404 }),
  [`GET ${event}/inbound`]: () => ({}),
  [`POST ${event}/inbound/:inbound/decision`]: () => ({ body: { ...seen, decision: 'dismiss' } }),
  [`GET ${as}/proposals`]: () => ({}),
  [`POST ${as}/meetings/:meeting/proposals`]: (ids) => ({ body: { slotId: ids.freeSlot } }),
  [`POST ${as}/proposals/:proposal/accept`]: () => ({ body: seen }),
  [`POST ${as}/proposals/:proposal/decline`]: () => ({ body: seen }),
  [`POST ${as}/proposals/:proposal/withdraw`]: () => ({ body: seen }),
  'GET /api/links/:token': () => ({ params: { token: 'x'.repeat(76) }, status: 410 }),
  'POST /api/links/:token': () => ({
    params: { token: 'x'.repeat(76) },
    body: { action: 'accept' },
    status: 410,
  }),
};
