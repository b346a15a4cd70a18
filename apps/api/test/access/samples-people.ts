import { png } from '../pictures.ts';
import type { Samples } from './sample.ts';

const as = '/api/events/:event/as/:participant';
const all = '/api/events/:event/participants';
const seen = { version: 1 };
const list = {
  kind: 'participants',
  columns: ['email', 'name', 'organisation', 'country'],
  rows: [['new@example.test', 'New Person', 'New Organisation', 'IT']],
  mapping: { email: 0, name: 1, organisation: 2, country: 3 },
};

export const participantSamples: Samples = {
  'POST /api/events/:event/registrations': (ids) => ({
    body: {
      organisation: { create: { name: 'A name', country: 'IT' } },
      typeId: ids.type,
      officeId: ids.office,
      hasConsented: true,
    },
  }),
  'POST /api/events/:event/registration-files': () => ({ upload: png }),
  [`POST ${as}/place`]: () => ({}),
  [`DELETE ${as}/application`]: () => ({}),
  [`GET ${as}`]: () => ({}),
  [`PATCH ${as}`]: (ids) => ({
    body: {
      jobTitle: 'Owner',
      languages: [],
      isOnline: false,
      answers: { [ids.question]: ids.file },
      version: 1,
    },
  }),
  [`GET ${as}/home`]: () => ({}),
  [`GET ${as}/files/:file`]: () => ({}),
  [`POST ${as}/withdrawal`]: () => ({ body: seen }),
  [`GET ${all}`]: () => ({}),
  [`GET ${all}/counts`]: () => ({}),
  [`GET ${all}/:participant`]: () => ({}),
  [`GET ${all}/:participant/files/:file`]: () => ({}),
  [`GET ${all}/:participant/notes`]: () => ({}),
  [`POST ${all}/:participant/notes`]: () => ({ body: { text: 'Prefers mornings' } }),
  [`DELETE ${all}/:participant/notes/:note`]: () => ({}),
  [`POST ${all}/:participant/decision`]: () => ({ body: { decision: 'reject', ...seen } }),
  [`POST ${all}/decisions`]: (ids) => ({
    body: { decision: 'reject', ids: [ids.participant] },
    each: true,
  }),
  [`POST ${all}/:participant/check-in`]: () => ({}),
  [`DELETE ${all}/:participant/check-in`]: () => ({}),
  [`PUT ${all}/:participant/office`]: (ids) => ({ body: { officeId: ids.office, ...seen } }),
  'GET /api/events/:event/offices': () => ({}),
};

export const profileSamples: Samples = {
  [`GET ${as}/profiles`]: () => ({}),
  [`POST ${as}/profiles`]: () => ({ body: { kind: 'offer', title: 'A title' } }),
  [`PUT ${as}/profiles/order`]: (ids) => ({ body: { kind: 'offer', ids: [ids.profile] } }),
  [`PUT ${as}/profiles/:profile`]: () => ({ body: { title: 'A title', ...seen } }),
  [`DELETE ${as}/profiles/:profile`]: () => ({ query: { version: '1' } }),
  [`GET ${as}/directory`]: () => ({}),
  [`GET ${as}/directory/:counterpart`]: () => ({}),
  [`PUT ${as}/directory/:counterpart/saved`]: () => ({}),
  [`DELETE ${as}/directory/:counterpart/saved`]: () => ({}),
  'GET /api/events/:event/directory': () => ({}),
  'GET /api/events/:event/directory/:participant': () => ({}),
};

export const importSamples: Samples = {
  'POST /api/events/:event/imports/table': () => ({
    query: { kind: 'participants' },
    upload: Buffer.from('email,name\na@example.test,A'),
  }),
  'POST /api/events/:event/imports/preview': (ids) => ({ body: { ...list, typeId: ids.type } }),
  'POST /api/events/:event/imports': (ids) => ({ body: { ...list, typeId: ids.type } }),
};
