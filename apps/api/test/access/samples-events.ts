import type { Samples } from './sample.ts';

const settings = {
  slug: 'another-slug',
  names: { en: 'Bridge Days' },
  summaries: {},
  texts: {},
  languages: ['en'],
  venue: '',
  address: '',
  city: 'Gorizia',
  country: 'IT',
  zone: 'Europe/Rome',
  firstDay: '2027-03-08',
  lastDay: '2027-03-09',
  sectors: [],
  placementMode: 'participants',
  declinePolicy: 'at_once',
  suggestsPartners: true,
  registrationOpensAt: null,
  registrationClosesAt: null,
  requestsOpenAt: null,
  requestsCloseAt: null,
  requestExpiryDays: 14,
  placeOfferHours: 48,
  capacity: null,
  contactEmail: '',
};
const { slug, names, languages, zone, firstDay, lastDay } = settings;

const type = {
  names: { en: 'Company' },
  descriptions: {},
  approval: 'automatic',
  capacity: null,
  hasWaitingList: true,
  opensAt: null,
  closesAt: null,
  maxRequests: null,
  maxMeetings: null,
};
const labels = { en: 'Why?' };
const smallProblem = {
  slots: 1,
  tables: 1,
  participants: [
    { id: 'a', unavailable: [] },
    { id: 'b', unavailable: [] },
  ],
  meetings: [{ id: 'm', participants: ['a', 'b'] }],
};

export const eventSamples: Samples = {
  'GET /api/events': () => ({}),
  'POST /api/events': () => ({
    body: { slug, names, languages, zone, firstDay, lastDay },
    only: ['owner', 'owner of the other event', 'administrator'],
  }),
  'POST /api/events/from-problem': () => ({
    body: { slug: `${slug}-file`, name: 'File', zone, firstDay, problem: smallProblem },
    only: ['owner', 'owner of the other event', 'administrator'],
  }),
  'GET /api/events/:event': () => ({}),
  'PUT /api/events/:event': () => ({ body: { ...settings, version: 1 } }),
  'POST /api/events/:event/state': () => ({ body: { to: 'closed', version: 1 } }),
  'POST /api/events/:event/duplicate': () => ({ body: { slug, firstDay: '2028-03-06' } }),
  'PUT /api/events/:event/organisers': () => ({ body: { organisers: [] } }),
  'GET /api/events/:event/overview': () => ({}),
  'GET /api/events/:event/activity': () => ({}),
  'GET /api/events/:event/roles': () => ({}),
  'POST /api/events/:event/roles': () => ({ body: { email: 'new@example.test', role: 'viewer' } }),
  'DELETE /api/events/:event/roles/:role': () => ({}),
};

export const typeSamples: Samples = {
  'GET /api/events/:event/participation-types': () => ({}),
  'GET /api/events/:event/participation-types/settings': () => ({}),
  'POST /api/events/:event/participation-types': () => ({ body: { names: type.names } }),
  'PATCH /api/events/:event/participation-types/:type': () => ({ body: { ...type, version: 1 } }),
  'DELETE /api/events/:event/participation-types/:type': () => ({ body: { version: 1 } }),
  'PUT /api/events/:event/participation-types/order': (ids) => ({ body: { ids: [ids.type] } }),
  'GET /api/events/:event/type-rules': () => ({}),
  'PUT /api/events/:event/type-rules': (ids) => ({
    body: { pairs: [{ fromTypeId: ids.type, toTypeId: ids.type }] },
  }),
  'GET /api/events/:event/questions': () => ({}),
  'GET /api/events/:event/questions/settings': () => ({}),
  'POST /api/events/:event/questions': (ids) => ({
    body: { kind: 'text', labels, typeId: ids.type },
  }),
  'PATCH /api/events/:event/questions/:question': (ids) => ({
    body: { labels, hints: {}, options: [], isRequired: false, typeId: ids.type, version: 1 },
  }),
  'DELETE /api/events/:event/questions/:question': () => ({ body: { version: 1 } }),
  'PUT /api/events/:event/questions/order': (ids) => ({ body: { ids: [ids.question] } }),
};
