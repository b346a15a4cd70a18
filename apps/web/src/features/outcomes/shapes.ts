import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type OwnOutcome = Schemas['OwnOutcome'];
export type OutcomeResult = Schemas['OutcomeResult'];
export type OutcomeReport = Schemas['OutcomeReport'];
export type OutcomeGroup = Schemas['OutcomeGroup'];
export type CardInput = NonNullable<OwnOutcome['card']>;

/** How this page tells: by one's own session, or by the link of a mail. */
export type Telling = {
  card: (meetingId: string, input: CardInput) => Promise<unknown>;
  followUp: (meetingId: string, results: OutcomeResult[]) => Promise<unknown>;
  isBusy: boolean;
};
