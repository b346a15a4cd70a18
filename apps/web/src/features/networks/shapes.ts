import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type NetworkPageShape = Schemas['NetworkPage'];
/** A text in some languages, as the API takes it. */
export type Words = NetworkPageShape['names'];
export type NetworkRow = Schemas['NetworkRow'];
export type NetworkMember = Schemas['NetworkMember'];
export type SurveyPageShape = Schemas['SurveyPage'];
export type SurveyQuestion = Schemas['SurveyQuestion'];
export type GroupMeeting = Schemas['GroupMeeting'];
export type GroupMeetingRow = Schemas['GroupMeetingRow'];
export type GroupWork = Schemas['GroupWork'];
export type GroupTask = GroupWork['tasks'][number];
export type GroupDecision = GroupWork['decisions'][number];
export type OwnTask = Schemas['OwnTasks']['items'][number];
export type GroupDocument = Schemas['GroupDocuments']['items'][number];
export type GroupMailings = Schemas['GroupMailings'];
export type GroupMailing = Schemas['GroupMailing'];
export type GroupActivity = Schemas['GroupActivity']['items'][number];
export type SectorRank = Schemas['SectorRank'];
