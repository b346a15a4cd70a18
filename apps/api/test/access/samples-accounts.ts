import { png } from '../pictures.ts';
import type { Samples } from './sample.ts';

const members = ['participant', 'administrator'] as const;
const profile = { name: 'A name', country: 'IT' };

export const accountSamples: Samples = {
  'GET /api/health': () => ({}),
  'GET /api/openapi.json': () => ({}),
  'POST /api/sign-in-links': () => ({ body: { email: 'somebody@example.test' } }),
  'POST /api/session/link': () => ({ body: { token: 'x'.repeat(43) }, status: 410 }),
  'POST /api/session': () => ({
    body: { email: 'a@example.test', password: 'wrong' },
    status: 401,
  }),
  'GET /api/session': () => ({}),
  'DELETE /api/session': () => ({}),
  'GET /api/account/sessions': () => ({}),
  'DELETE /api/account/sessions': () => ({}),
  'PATCH /api/account': () => ({ body: { name: 'Another name' } }),
  'PUT /api/account/password': () => ({ body: { password: null } }),
  'GET /api/account/events': () => ({}),
  'GET /api/account/organisations': () => ({}),
};

export const organisationSamples: Samples = {
  'GET /api/organisations': () => ({ query: { name: 'Organisation' } }),
  'POST /api/organisations': () => ({ body: profile }),
  'GET /api/organisations/:organisation': () => ({ only: members }),
  'PUT /api/organisations/:organisation': () => ({
    body: { ...profile, version: 1 },
    only: members,
  }),
  'PUT /api/organisations/:organisation/logo': () => ({ upload: png, only: members }),
  'DELETE /api/organisations/:organisation/logo': () => ({ only: members }),
  'GET /api/organisations/:organisation/members': () => ({ only: members }),
  'POST /api/organisations/:organisation/members': () => ({
    body: { email: 'colleague@example.test' },
    only: members,
  }),
  'PATCH /api/organisations/:organisation/members/:account': () => ({
    body: { role: 'manager' },
    only: members,
  }),
  'DELETE /api/organisations/:organisation/members/:account': () => ({ only: members }),
  'GET /api/logos/:file': ({ logo }) => ({ params: { file: logo } }),
};
