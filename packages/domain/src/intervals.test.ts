import { describe, expect, it } from 'vitest';
import { doOverlap, findOverlap, isInterval } from './intervals.ts';
import { pickText, writtenLocales } from './locales.ts';
import { isNaceCode } from './nace.ts';

const span = (start: number, end: number) => ({ start, end });

describe('half-open intervals', () => {
  it('the end of one may be the start of the next', () => {
    expect(doOverlap(span(0, 10), span(10, 20))).toBe(false);
    expect(doOverlap(span(0, 11), span(10, 20))).toBe(true);
    expect(isInterval(span(5, 5))).toBe(false);
  });

  it('finds an overlap with a long one that began earlier', () => {
    expect(findOverlap([span(0, 100), span(10, 20), span(30, 40)])).toEqual([0, 1]);
    expect(findOverlap([span(0, 100), span(100, 110), span(110, 120)])).toBeNull();
    expect(findOverlap([span(50, 60), span(0, 10), span(5, 8)])).toEqual([1, 2]);
  });
});

describe('texts and codes', () => {
  it('a missing language falls back to the event’s, then to any', () => {
    expect(pickText({ it: 'Ponte', de: 'Brücke' }, 'it')).toBe('Ponte');
    expect(pickText({ it: 'Ponte', de: 'Brücke' }, 'sl', ['de'])).toBe('Brücke');
    expect(pickText({ it: 'Ponte', en: ' ' }, 'sl')).toBe('Ponte');
    expect(pickText({}, 'sl')).toBe('');
    expect(writtenLocales({ sl: 'Most', en: '' })).toEqual(['sl']);
  });

  it.each([
    ['28', true],
    ['28.9', true],
    ['28.93', true],
    ['04', false],
    ['28.', false],
    ['28.931', false],
    ['C', false],
  ])('NACE code %s is known: %s', (code, isKnown) => expect(isNaceCode(code)).toBe(isKnown));
});
