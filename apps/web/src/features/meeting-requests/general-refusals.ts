const general: readonly string[] = [
  'event_state_forbids',
  'requests_not_open',
  'requests_closed',
  'participant_not_approved',
  'request_limit_reached',
];

/** True for a reason that has nothing to do with the other person. */
export const refusesEverybody = (code: string | null): boolean =>
  code !== null && general.includes(code);
