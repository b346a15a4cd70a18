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
