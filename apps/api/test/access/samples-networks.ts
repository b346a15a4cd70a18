import type { Samples } from './sample.ts';

const list = '/api/networks';
const one = `${list}/:network`;
const surveys = `${one}/surveys`;
const seen = { version: 1 };
/** Those who speak for a member, and administrators. */
const only = ['participant', 'administrator'] as const;
const texts = { names: { en: 'Chambers of the border' } };
const question = { titles: { en: 'Which sectors?' }, options: ['10', '25'] };

const networkSamples: Samples = {
  [`GET ${list}`]: () => ({}),
  [`GET ${list}/focus`]: () => ({}),
  [`GET ${one}`]: () => ({}),
  [`POST ${list}`]: (ids) => ({
    body: { ...texts, slug: 'border', kind: 'network', leadId: ids.institution },
  }),
  [`PUT ${one}`]: () => ({ body: { ...texts, isPublic: true, ...seen }, only }),
  [`PUT ${one}/members/:organisation`]: (ids) => ({
    params: { organisation: ids.institution },
    body: { role: 'member' },
    only,
  }),
  [`DELETE ${one}/members/:organisation`]: (ids) => ({
    params: { organisation: ids.networkMember },
    only,
  }),
  [`POST ${one}/contacts`]: (ids) => ({
    body: { organisationId: ids.organisation, email: 'speaker@example.test' },
    only,
  }),
  [`DELETE ${one}/contacts/:account`]: (ids) => ({
    params: { account: ids.networkContact },
    only,
  }),
};

const surveySamples: Samples = {
  [`GET ${surveys}`]: () => ({ only }),
  [`POST ${surveys}`]: () => ({ body: question, only }),
  [`GET ${surveys}/:survey`]: (ids) => ({ params: { survey: ids.openSurvey }, only }),
  [`PUT ${surveys}/:survey`]: (ids) => ({
    params: { survey: ids.draftSurvey },
    body: { ...question, ...seen },
    only,
  }),
  [`DELETE ${surveys}/:survey`]: (ids) => ({
    params: { survey: ids.spareSurvey },
    query: { version: '1' },
    only,
  }),
  [`POST ${surveys}/:survey/state`]: (ids) => ({
    params: { survey: ids.draftSurvey },
    body: { to: 'open', ...seen },
    only,
  }),
  [`POST ${surveys}/:survey/decision`]: (ids) => ({
    params: { survey: ids.closedSurvey },
    body: { chosen: ['30'], ...seen },
    only,
  }),
  'GET /api/surveys/:key': (ids) => ({ params: { key: ids.surveyKey } }),
  'PUT /api/surveys/:key': (ids) => ({
    params: { key: ids.surveyKey },
    body: { weights: { '10': 3 } },
  }),
};

const meetings = `${one}/meetings`;
const meeting = {
  title: 'Spring meeting',
  startsAt: '2027-06-01T10:00:00Z',
  endsAt: '2027-06-01T12:00:00Z',
  zone: 'Europe/Rome',
  place: 'Gorizia',
};

const meetingSamples: Samples = {
  [`GET ${meetings}`]: () => ({ only }),
  [`POST ${meetings}`]: () => ({ body: meeting, only }),
  [`GET ${meetings}/:meeting`]: (ids) => ({ params: { meeting: ids.calledMeeting }, only }),
  [`PUT ${meetings}/:meeting`]: (ids) => ({
    params: { meeting: ids.draftMeeting },
    body: { ...meeting, ...seen },
    only,
  }),
  [`DELETE ${meetings}/:meeting`]: (ids) => ({
    params: { meeting: ids.spareMeeting },
    query: { version: '1' },
    only,
  }),
  [`POST ${meetings}/:meeting/state`]: (ids) => ({
    params: { meeting: ids.draftMeeting },
    body: { to: 'called', ...seen },
    only,
  }),
  [`PUT ${meetings}/:meeting/answer`]: (ids) => ({
    params: { meeting: ids.calledMeeting },
    body: { answer: 'accepted' },
    // An administrator is not invited.
    only: ['participant'],
  }),
  [`PUT ${meetings}/:meeting/record`]: (ids) => ({
    params: { meeting: ids.heldMeeting },
    body: { minutes: 'We met.', ...seen },
    only,
  }),
  'GET /api/account/feed': () => ({}),
  'POST /api/account/feed/revoke': () => ({}),
  'GET /api/calendars/:file': () => ({ params: { file: 'x.ics' }, status: 404 }),
};

const decision = { title: 'Wood it is', decidedOn: '2027-02-20' };
const task = { title: 'Write to the companies' };

const workSamples: Samples = {
  [`GET ${one}/activity`]: () => ({ only }),
  [`GET ${one}/work`]: () => ({ only }),
  [`POST ${one}/decisions`]: () => ({ body: decision, only }),
  [`PUT ${one}/decisions/:decision`]: (ids) => ({
    params: { decision: ids.decision },
    body: { ...decision, ...seen },
    only,
  }),
  [`DELETE ${one}/decisions/:decision`]: (ids) => ({ params: { decision: ids.decision }, only }),
  [`POST ${one}/tasks`]: () => ({ body: task, only }),
  [`PUT ${one}/tasks/:task`]: (ids) => ({
    params: { task: ids.task },
    body: { ...task, isDone: true, ...seen },
    only,
  }),
  [`DELETE ${one}/tasks/:task`]: (ids) => ({ params: { task: ids.task }, only }),
  'GET /api/account/tasks': () => ({}),
  'POST /api/account/tasks/:task/end': (ids) => ({
    params: { task: ids.ownTask },
    body: seen,
    // For others it is not there.
    only: ['participant'],
    otherwise: 404,
  }),
};

const documents = `${one}/documents`;
const pdf = Buffer.from('%PDF-1.7');

const documentSamples: Samples = {
  [`GET ${documents}`]: () => ({ only }),
  [`POST ${documents}`]: () => ({ query: { title: 'Plan' }, upload: pdf, only }),
  [`GET ${documents}/:document/versions/:number`]: (ids) => ({
    params: { document: ids.document, number: '1' },
    only,
  }),
  [`POST ${documents}/:document/versions`]: (ids) => ({
    params: { document: ids.document },
    query: { note: 'Dates put right' },
    upload: pdf,
    only,
  }),
  [`PUT ${documents}/:document/withdrawal`]: (ids) => ({
    params: { document: ids.document },
    body: { isWithdrawn: false },
    only,
  }),
};

const mailings = `${one}/mailings`;
const letter = { subject: 'To all', body: 'Please read the plan.' };

const mailingSamples: Samples = {
  [`GET ${mailings}`]: () => ({ only }),
  [`GET ${mailings}/:mailing`]: (ids) => ({ params: { mailing: ids.mailing }, only }),
  [`POST ${mailings}/preview`]: () => ({ body: letter, only }),
  [`POST ${mailings}`]: () => ({ body: letter, only }),
  [`PUT ${mailings}/own`]: () => ({
    body: { wantsMailings: true },
    // An administrator gets none.
    only: ['participant'],
  }),
  'GET /api/groups/unsubscribe/:token': (ids) => ({ params: { token: ids.leaveMailings } }),
  'POST /api/groups/unsubscribe/:token': (ids) => ({ params: { token: ids.leaveMailings } }),
};

/** Networks, their members, surveys, meetings and work. */
export const allNetworkSamples: Samples = {
  ...networkSamples,
  ...surveySamples,
  ...meetingSamples,
  ...workSamples,
  ...documentSamples,
  ...mailingSamples,
};
