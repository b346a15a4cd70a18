import { contact, wholeContent } from '../exchange.ts';
import { png } from '../pictures.ts';
import type { Samples } from './sample.ts';

const profiles = '/api/exchange/profiles';
const own = '/api/exchange/own';
const reviews = '/api/exchange/reviews';
const interests = '/api/exchange/interests';
const seen = { version: 1 };
/** Those who may write for the person's organisation; a search or an interest is the person's alone. */
const only = ['participant', 'administrator'] as const;
const person = ['participant'] as const;

const publicSamples: Samples = {
  [`GET ${profiles}`]: () => ({}),
  [`GET ${profiles}/:reference`]: (ids) => ({ params: { reference: ids.listedReference } }),
  [`GET ${profiles}/:reference/files/:file`]: (ids) => ({
    params: { reference: ids.listedReference, file: ids.ownFile },
    status: 404, // it is no part of what is published
  }),
  [`GET ${profiles}/:reference/printed`]: (ids) => ({
    params: { reference: ids.listedReference },
  }),
  'GET /api/exchange/feed': () => ({}),
  'GET /api/exchange/technologies': () => ({}),
  'GET /api/exchange/unsubscribe/:token': (ids) => ({ params: { token: ids.unsubscribe } }),
  'POST /api/exchange/unsubscribe/:token': (ids) => ({ params: { token: ids.unsubscribe } }),
};

const ownSamples: Samples = {
  'GET /api/exchange/organisations': () => ({}),
  [`GET ${own}`]: () => ({}),
  [`POST ${own}`]: (ids) => ({
    body: {
      organisationId: ids.organisation,
      kind: 'business_offer',
      content: wholeContent(),
      contact,
    },
    only,
  }),
  [`GET ${own}/:profile`]: (ids) => ({ params: { profile: ids.ownDraft }, only }),
  [`PUT ${own}/:profile`]: (ids) => ({
    params: { profile: ids.ownDraft },
    body: { content: wholeContent(), contact, ...seen },
    only,
  }),
  [`DELETE ${own}/:profile`]: (ids) => ({
    params: { profile: ids.ownDraft },
    query: { version: '1' },
    only,
  }),
  [`POST ${own}/:profile/submit`]: (ids) => ({
    params: { profile: ids.ownDraft },
    body: seen,
    only,
  }),
  [`POST ${own}/:profile/take-back`]: (ids) => ({
    params: { profile: ids.ownWaiting },
    body: seen,
    only,
  }),
  [`POST ${own}/:profile/renew`]: (ids) => ({
    params: { profile: ids.ownEnding },
    body: seen,
    only,
  }),
  [`POST ${own}/:profile/withdraw`]: (ids) => ({
    params: { profile: ids.ownListed },
    body: seen,
    only,
  }),
  [`PUT ${own}/:profile/visibility`]: (ids) => ({
    params: { profile: ids.ownDraft },
    body: { isBlind: true, ...seen },
    only,
  }),
  [`GET ${own}/:profile/versions`]: (ids) => ({ params: { profile: ids.ownListed }, only }),
  [`GET ${own}/:profile/suggestions`]: (ids) => ({ params: { profile: ids.ownListed }, only }),
  [`POST ${own}/:profile/files`]: (ids) => ({
    params: { profile: ids.ownDraft },
    query: { as: 'picture' },
    upload: png,
    only,
  }),
  [`GET ${own}/:profile/files/:file`]: (ids) => ({
    params: { profile: ids.ownWaiting, file: ids.ownFile },
    only,
  }),
  [`GET ${own}/:profile/events`]: (ids) => ({ params: { profile: ids.ownListed }, only }),
  [`POST ${own}/:profile/events`]: (ids) => ({
    params: { profile: ids.ownListed },
    body: { participantId: ids.ownParticipation },
    only,
  }),
  [`DELETE ${own}/:profile/events/:participant`]: (ids) => ({
    params: { profile: ids.ownEnding, participant: ids.ownParticipation },
    only,
  }),
};

const reviewSamples: Samples = {
  [`GET ${reviews}`]: () => ({}),
  [`GET ${reviews}/:profile`]: (ids) => ({ params: { profile: ids.ownWaiting } }),
  [`POST ${reviews}/:profile`]: (ids) => ({
    params: { profile: ids.ownWaiting },
    body: { decision: 'publish', ...seen },
  }),
  [`GET ${reviews}/:profile/files/:file`]: (ids) => ({
    params: { profile: ids.ownWaiting, file: ids.ownFile },
  }),
  'GET /api/exchange/editors': () => ({}),
  'PUT /api/exchange/editors': () => ({
    body: { email: 'editor@example.test', isEditor: true },
  }),
};

const interestSamples: Samples = {
  [`GET ${interests}`]: () => ({ query: { box: 'sent' } }),
  [`GET ${interests}/waiting`]: () => ({}),
  'GET /api/exchange/meetings': () => ({ query: { box: 'sent' } }),
  [`POST ${profiles}/:reference/interests`]: (ids) => ({
    params: { reference: ids.foreignReference },
    body: { organisationId: ids.organisation, message: 'Shall we talk?', contact },
    only,
  }),
  [`POST ${interests}/:interest/answer`]: (ids) => ({
    params: { interest: ids.interestIn },
    body: { decision: 'accept', ...seen },
    only,
  }),
  [`POST ${interests}/:interest/withdraw`]: (ids) => ({
    params: { interest: ids.interestOut },
    body: seen,
    only,
  }),
  [`PUT ${interests}/:interest/follow-up`]: (ids) => ({
    params: { interest: ids.interestYes },
    body: { followUp: 'talking', ...seen },
    only,
  }),
};

const readerSamples: Samples = {
  'GET /api/exchange/searches': () => ({}),
  'POST /api/exchange/searches': () => ({ body: { name: 'Hydrogen', filter: { q: 'hydrogen' } } }),
  'DELETE /api/exchange/searches/:search': (ids) => ({
    params: { search: ids.ownSearch },
    only: person,
    otherwise: 404,
  }),
  'PATCH /api/exchange/reader': () => ({ body: { digest: 'weekly' } }),
};

export const exchangeSamples: Samples = {
  ...publicSamples,
  ...ownSamples,
  ...reviewSamples,
  ...interestSamples,
  ...readerSamples,
};
