/**
 * A profile of the exchange has two lives: its working text goes to and fro between company and editor, and what is
 * listed stays listed meanwhile. One table says which action is allowed in which state of both.
 */
export const exchangeTextStates = ['draft', 'in_review', 'returned', 'approved'] as const;
export type ExchangeTextState = (typeof exchangeTextStates)[number];

export const listingStates = ['unlisted', 'published', 'expired', 'withdrawn'] as const;
export type ListingState = (typeof listingStates)[number];

type Allowed = {
  readonly text: readonly ExchangeTextState[];
  readonly listing: readonly ListingState[];
};

export const exchangeActions = {
  edit: { text: ['draft', 'returned', 'approved'], listing: listingStates },
  submit: { text: ['draft', 'returned'], listing: listingStates },
  takeBack: { text: ['in_review'], listing: listingStates },
  return: { text: ['in_review'], listing: listingStates },
  publish: { text: ['in_review'], listing: listingStates },
  renew: { text: exchangeTextStates, listing: ['published', 'expired'] },
  expire: { text: exchangeTextStates, listing: ['published'] },
  withdraw: { text: exchangeTextStates, listing: ['published', 'expired'] },
  attach: { text: exchangeTextStates, listing: ['published'] },
  delete: { text: ['draft', 'returned'], listing: ['unlisted'] },
} as const satisfies Record<string, Allowed>;
export type ExchangeAction = keyof typeof exchangeActions;

/** What became of a text that was handed in. */
export const reviewOutcomes = ['waiting', 'taken_back', 'returned', 'published'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

export const interestStates = ['pending', 'accepted', 'declined', 'withdrawn'] as const;
export type InterestState = (typeof interestStates)[number];

/** An organisation has at most one expression of interest in a profile in one of these states. */
export const liveInterestStates = [
  'pending',
  'accepted',
] as const satisfies readonly InterestState[];

export const interestActions = {
  accept: ['pending'],
  decline: ['pending'],
  withdraw: ['pending'],
  followUp: ['accepted'],
} as const satisfies Record<string, readonly InterestState[]>;
export type InterestAction = keyof typeof interestActions;

/** How it went on after contacts were handed over. */
export const followUpStates = ['open', 'talking', 'met', 'agreed', 'ended'] as const;
export type FollowUpState = (typeof followUpStates)[number];
