const own = '/api/events/{event}/as/{participant}';

/** Answers that change when somebody proposes another time, or answers that. */
export const changedByProposals = [
  `${own}/proposals`,
  `${own}/meetings`,
  `${own}/home`,
  '/api/events/{event}/meetings',
  '/api/events/{event}/schedule',
];
