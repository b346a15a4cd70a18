import { describe, expect, it } from 'vitest';
import { followSuggestion, suggestSlug } from './suggest-slug.ts';

describe('a suggested address', () => {
  it.each([
    [{ sl: 'Čezmejni dnevi Goriške' }, '2027-05-04', 'cezmejni-dnevi-goriske-2027'],
    [{ en: 'Bridge Days 2027!' }, '2027-05-04', 'bridge-days-2027'],
    [{ de: 'Straße & Brücke' }, '', 'strasse-brucke'],
    [{}, '2027-05-04', ''],
  ])('of %o is %s %s', (names, firstDay, slug) => {
    expect(suggestSlug(names, firstDay)).toBe(slug);
  });

  it('follows name and day until somebody writes their own', () => {
    const [before, after] = [{ en: 'Bridge' }, { en: 'Bridges' }];
    expect(followSuggestion('', [{}, ''], [before, ''])).toBe('bridge');
    expect(followSuggestion('bridge', [before, ''], [after, '2027-05-04'])).toBe('bridges-2027');
    expect(followSuggestion('ours', [before, ''], [after, '2027-05-04'])).toBe('ours');
  });
});
