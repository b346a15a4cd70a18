import { expect, test } from 'vitest';
import { isAskedFor, type Usage } from './usage.ts';

const usage: Usage = {
  literals: new Set(['nav.home', 'approved', 'subject']),
  patterns: [/^state\.(.+)$/, /^(.+)\.(.+)$/],
  calls: [],
  open: [],
};

test.each(['nav.home', 'state.draft', 'approved.subject'])('%s is asked for', (key) => {
  expect(isAskedFor(usage, key)).toBe(true);
});

test.each(['nav.away', 'approved.body', 'state'])('%s is not asked for', (key) => {
  expect(isAskedFor(usage, key)).toBe(false);
});
