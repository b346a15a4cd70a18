import type { components, paths } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
type Checks =
  paths['/api/events/{event}/as/{participant}/request-checks']['get']['responses'][200]['content']['application/json'];

export type MeetingRequest = Schemas['MeetingRequest'];
export type MeetingPerson = Schemas['MeetingPerson'];
export type Meeting = Schemas['Meeting'];
export type OwnRegistration = Schemas['OwnRegistration'];
export type RequestState = MeetingRequest['state'];
/** What stands between two people: nothing, a reason, a request or a meeting. */
export type RequestCheck = Checks['items'][number];
export type Accepted =
  paths['/api/events/{event}/as/{participant}/requests/{request}/accept']['post']['responses'][200]['content']['application/json'];
