/** Closed lists of what people say about their meetings afterwards. */
export const usefulnesses = ['very', 'fairly', 'not'] as const;
export type Usefulness = (typeof usefulnesses)[number];

/** What the two have agreed to do next. */
export const followingSteps = [
  'none',
  'talk',
  'visit',
  'samples',
  'quotation',
  'project',
  'negotiation',
] as const;
export type FollowingStep = (typeof followingSteps)[number];

/** What can come of a meeting, by the indicators that programmes count. */
export const outcomeKinds = [
  'contract',
  'technology_agreement',
  'research_proposal',
  'partnership',
  'investment',
  'jobs',
  'new_enterprise',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** Bands of euros, from the smallest; nobody is asked for a figure. */
export const valueBands = ['under_10k', '10k_50k', '50k_250k', '250k_1m', 'over_1m'] as const;
/** Bands of jobs, from the smallest. */
export const jobBands = ['jobs_1', 'jobs_2_5', 'jobs_6_20', 'jobs_over_20'] as const;
export const outcomeBands = [...valueBands, ...jobBands] as const;
export type OutcomeBand = (typeof outcomeBands)[number];

/** The bands in which an outcome of this kind is measured; empty where there is nothing to measure. */
export const bandsOf = {
  contract: valueBands,
  technology_agreement: valueBands,
  research_proposal: valueBands,
  partnership: [],
  investment: valueBands,
  jobs: jobBands,
  new_enterprise: [],
} as const satisfies Record<OutcomeKind, readonly OutcomeBand[]>;

export const isBandOf = (kind: OutcomeKind, band: OutcomeBand): boolean =>
  (bandsOf[kind] as readonly OutcomeBand[]).includes(band);

/** After how many months people are asked what followed. */
export const followUpMonths = [1, 6, 12] as const;
export type FollowUpMonths = (typeof followUpMonths)[number];
