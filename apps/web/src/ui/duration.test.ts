import { expect, it } from 'vitest';
import { describeDaysUntil, describeDuration } from './duration.ts';

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

it('tells from two days on in how many days, in the right case', () => {
  const days = (count: number) => count * 24 * 60;
  expect(describeDaysUntil(days(16), 'de')).toBe('in 16 Tagen');
  expect(describeDaysUntil(days(2), 'sl')).toBe('čez 2 dneva');
  expect(describeDaysUntil(days(3) + 30, 'it')).toBe('tra 3 giorni');
  expect(describeDaysUntil(days(2) - 1, 'en')).toBeNull();
});
