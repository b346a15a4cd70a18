import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type Participant = Schemas['Participant'];
export type ParticipantDetail = Schemas['ParticipantDetail'];
export type ParticipantState = Participant['state'];
export type OwnRegistration = Schemas['OwnRegistration'];
export type ParticipantHome = Schemas['ParticipantHome'];
export type PublicType = Schemas['PublicParticipationType'];
export type ParticipationType = Schemas['ParticipationType'];
export type Question = Schemas['Question'];
export type CountedQuestion = Schemas['CountedQuestion'];
export type StoredFile = Schemas['StoredFile'];
export type TypePair = Schemas['TypeRules']['pairs'][number];
export type Organisation = Schemas['Organisation'];

export type AnswerValue = OwnRegistration['answers'][string];
export type Answers = Record<string, AnswerValue>;
