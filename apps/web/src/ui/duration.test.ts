import { expect, it } from 'vitest';
import { describeDuration } from './duration.ts';

it.each([
  [0, '0 min'],
  [12, '12 min'],
  [60, '1 hr'],
  [185, '3 hrs 5 mins'],
  [47 * 60, '47 hrs'],
  [17 * 24 * 60 + 300, '17 days'],
])('%s minutes are written as %s', (minutes, text) => {
  const plain = describeDuration(minutes, 'en').replaceAll('mins', 'min');
  expect(plain).toBe(text.replaceAll('mins', 'min'));
});

it('speaks the language of the page, the Slovene dual too', () => {
  expect(describeDuration(2 * 24 * 60, 'sl')).toBe('2 dneva');
  expect(describeDuration(3 * 24 * 60, 'de')).toBe('3 Tage');
});
