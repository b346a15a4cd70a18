import { png } from '../pictures.ts';
import type { Samples } from './sample.ts';

const pages = '/api/site/pages';
const settings = {
  name: 'Bridge',
  claims: {},
  intros: {},
  colour: '#0a675e',
  mainLocale: 'en',
  contactEmail: '',
  contacts: {},
  version: 0,
};

export const websiteSamples: Samples = {
  'GET /api/site/settings': () => ({}),
  'PUT /api/site/settings': () => ({ body: settings }),
  'PUT /api/site/logo': () => ({ upload: png }),
  'GET /api/site/visits': () => ({}),
  [`GET ${pages}`]: () => ({}),
  [`POST ${pages}`]: () => ({ body: { kind: 'news', slug: 'opening' } }),
  [`GET ${pages}/:page`]: (ids) => ({ params: { page: ids.sitePage } }),
  [`PUT ${pages}/:page`]: (ids) => ({
    params: { page: ids.sitePage },
    body: { slug: 'a', menuPosition: null, publishedAt: null, texts: {}, version: 1 },
  }),
  [`DELETE ${pages}/:page`]: (ids) => ({ params: { page: ids.sitePage } }),
  'POST /api/site/pictures': () => ({ upload: png }),
};

const issues = '/api/newsletter/issues';
const issue = `${issues}/:issue`;
const seen = { version: 1 };
const told = {
  fields: ['food'],
  subjects: { en: 'Spring' },
  intros: { en: 'Hello' },
  newsIds: [],
  eventIds: [],
  profileIds: [],
};
const ofIssue = (ids: { newsletterIssue: string }) => ({ issue: ids.newsletterIssue });
const unsubscribe = '/api/newsletter/unsubscribe/:token';

export const newsletterSamples: Samples = {
  'GET /api/newsletter/readers': () => ({}),
  'GET /api/newsletter/choices': () => ({}),
  [`GET ${issues}`]: () => ({}),
  [`POST ${issues}`]: () => ({ body: {} }),
  [`GET ${issue}`]: (ids) => ({ params: ofIssue(ids) }),
  [`PUT ${issue}`]: (ids) => ({ params: ofIssue(ids), body: { ...told, ...seen } }),
  [`DELETE ${issue}`]: (ids) => ({ params: ofIssue(ids) }),
  [`PUT ${issue}/sending`]: (ids) => ({
    params: ofIssue(ids),
    body: { sendAt: null, ...seen },
  }),
  [`DELETE ${issue}/sending`]: (ids) => ({ params: ofIssue(ids), body: seen }),
  [`POST ${issue}/trials`]: (ids) => ({ params: ofIssue(ids), body: { locale: 'en' } }),
  [`GET ${unsubscribe}`]: () => ({ params: { token: 'x'.repeat(43) }, status: 404 }),
  [`POST ${unsubscribe}`]: () => ({ params: { token: 'x'.repeat(43) }, status: 404 }),
};

const inquiry = '/api/inquiries/:inquiry';
/** Those who speak for the institution that was asked, and editors; nobody else knows of it. */
const asked = {
  only: ['participant', 'editor', 'administrator'],
  otherwise: 404,
} as const;

export const inquirySamples: Samples = {
  'GET /api/inquiries': () => ({}),
  [`GET ${inquiry}`]: () => asked,
  [`POST ${inquiry}/answers`]: () => ({ body: { words: 'Ask the chamber.', ...seen }, ...asked }),
  [`POST ${inquiry}/hand-over`]: (ids) => ({
    body: { institutionId: ids.askedInstitution, ...seen },
    ...asked,
  }),
  [`POST ${inquiry}/close`]: () => ({ body: seen, ...asked }),
};
