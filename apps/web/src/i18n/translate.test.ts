import { describe, expect, it } from 'vitest';
import { createTranslate } from './translate.ts';

const catalogues = {
  common: { action: { close: 'Close' }, greeting: 'Hello {{name}}, {{name}}' },
  meetings: {
    count_one: '{{count}} srečanje',
    count_two: '{{count}} srečanji',
    count_few: '{{count}} srečanja',
    count_other: '{{count}} srečanj',
    seats: '{{count}} seats',
  },
};
const inLanguage = (language: string, ...namespaces: (keyof typeof catalogues)[]) =>
  createTranslate(language, namespaces, (name) => catalogues[name as keyof typeof catalogues]);

describe('a text', () => {
  it('is found by the path of its key', () => {
    expect(inLanguage('en', 'common')('action.close')).toBe('Close');
  });

  it('is found in another namespace when the key or the list names it', () => {
    expect(inLanguage('en', 'meetings')('common:action.close')).toBe('Close');
    expect(inLanguage('en', 'meetings', 'common')('action.close')).toBe('Close');
    expect(inLanguage('en', 'meetings')('action.close')).toBe('action.close');
  });

  it('has its values put in each time they are named, unchanged', () => {
    expect(inLanguage('en', 'common')('greeting', { name: '<Ana> $& Co' })).toBe(
      'Hello <Ana> $& Co, <Ana> $& Co',
    );
  });

  it('leaves nothing where a value is missing', () => {
    expect(inLanguage('en', 'common')('greeting')).toBe('Hello , ');
  });
});

describe('a count', () => {
  it.each([
    [1, '1 srečanje'],
    [2, '2 srečanji'],
    [3, '3 srečanja'],
    [5, '5 srečanj'],
    [101, '101 srečanje'],
    [102, '102 srečanji'],
  ])('of %i takes the form that Slovene has for it', (count, text) => {
    expect(inLanguage('sl', 'meetings')('count', { count })).toBe(text);
  });

  it('takes the plain text where there are no forms', () => {
    expect(inLanguage('sl', 'meetings')('seats', { count: 2 })).toBe('2 seats');
  });
});

describe('a key that no catalogue has', () => {
  it('is shown, or what stands in for it', () => {
    const t = inLanguage('en', 'common');
    expect(t('action.fly')).toBe('action.fly');
    expect(t('action')).toBe('action');
    expect(t('action.close.more')).toBe('action.close.more');
    expect(t('toString')).toBe('toString');
    expect(t('fields.unknown', { defaultValue: 'Not accepted' })).toBe('Not accepted');
  });
});
