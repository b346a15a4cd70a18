import { expect, it } from 'vitest';
import { whyNotSuggest } from './fit.ts';

it.each([
  [{ isWanted: true }, null],
  [{ isWanted: false }, 'suggestions_off_for_you'],
  [{ isOnInEvent: true, isWanted: true }, null],
  [{ isOnInEvent: false, isWanted: true }, 'suggestions_off_in_event'],
  // What nobody gets is said before what one does not want.
  [{ isOnInEvent: false, isWanted: false }, 'suggestions_off_in_event'],
])('suggesting with %j is refused with %s', (facts, code) => {
  expect(whyNotSuggest(facts)).toBe(code);
});
