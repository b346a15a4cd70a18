/** What putting a meeting down in a cell would mean. */
export type Verdict = { kind: 'free' | 'swap' | 'here' | 'blocked'; reason: string };
