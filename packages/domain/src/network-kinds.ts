/** A network lasts between events; a working group is one that meets, decides and does. */
export const networkKinds = ['network', 'working_group'] as const;
export type NetworkKind = (typeof networkKinds)[number];

/** What an organisation is in a network. Contacts of those that lead may change everything of it. */
export const networkRoles = ['lead', 'member', 'observer'] as const;
export type NetworkRole = (typeof networkRoles)[number];

/** A survey is written, answered, read, and decided upon; a survey that was closed can be opened once more. */
export const surveyStates = ['draft', 'open', 'closed', 'decided'] as const;
export type SurveyState = (typeof surveyStates)[number];

export const surveyActions = {
  edit: ['draft'],
  open: ['draft', 'closed'],
  answer: ['open'],
  close: ['open'],
  decide: ['closed'],
  delete: ['draft'],
} as const satisfies Record<string, readonly SurveyState[]>;
export type SurveyAction = keyof typeof surveyActions;

/** For whom somebody answers: an institution of the group, or a local actor who was given the address. */
export const respondentKinds = ['institution', 'local_actor'] as const;
export type RespondentKind = (typeof respondentKinds)[number];

/** From *of no weight* to *decisive*. */
export const surveyWeights = [0, 1, 2, 3, 4, 5] as const;
export const highestWeight = 5;
