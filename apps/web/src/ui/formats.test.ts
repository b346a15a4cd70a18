import { describe, expect, it, vi } from 'vitest';
import { differsFromReader, formatsFor } from './formats.ts';

const readIn = (timeZone: string) =>
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...new Intl.DateTimeFormat().resolvedOptions(),
    timeZone,
  });
const plain = (text: string) => text.replace(/\s/g, ' ');
const nine = '2026-11-23T08:00:00Z';
const twentyPast = '2026-11-23T08:20:00Z';

describe('times', () => {
  it('name the zone only for readers whose clock shows another time', () => {
    readIn('Europe/Ljubljana');
    expect(differsFromReader(nine, 'Europe/Rome')).toBe(false);
    expect(formatsFor('en').time(nine, 'Europe/Rome')).toBe('09:00');
    readIn('Europe/London');
    expect(differsFromReader(nine, 'Europe/Rome')).toBe(true);
    expect(formatsFor('en').time(nine, 'Europe/Rome')).toBe('09:00 CET');
  });

  it('show an interval once', () => {
    readIn('Europe/Rome');
    const range = formatsFor('de').timeRange(nine, twentyPast, 'Europe/Rome');
    expect(plain(range)).toMatch(/^09:00 ?– ?09:20( Uhr)?$/);
  });
});

describe('days', () => {
  it('never slip, wherever the reader is', () => {
    readIn('America/Los_Angeles');
    expect(formatsFor('en').date('2026-11-23')).toContain('23 November 2026');
  });

  it('follow the language', () => {
    expect(formatsFor('sl').date('2026-11-23')).toContain('23. november 2026');
    expect(plain(formatsFor('it').dateRange('2026-11-23', '2026-11-24'))).toMatch(
      /23 ?[–-] ?24 novembre 2026/,
    );
  });
});

describe('numbers', () => {
  it('follow the language', () => {
    expect(formatsFor('de').number(1234.5)).toBe('1.234,5');
    expect(plain(formatsFor('sl').percent(0.42))).toBe('42 %');
    expect(formatsFor('it').list(['Gorizia', 'Udine', 'Villach'])).toBe('Gorizia, Udine e Villach');
    expect(plain(formatsFor('en').fileSize(2_500_000))).toBe('2.5 MB');
  });
});
