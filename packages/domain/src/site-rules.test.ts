import { describe, expect, it } from 'vitest';
import {
  contrastWithWhite,
  findOutdated,
  siteStateOf,
  whyNotColour,
  whyNotPublishPage,
} from './site-rules.ts';

describe('a page of the site', () => {
  it.each([
    [null, 'draft'],
    [1001, 'scheduled'],
    [1000, 'published'],
    [1, 'published'],
  ] as const)('with the moment %s is %s at 1000', (publishedAt, state) => {
    expect(siteStateOf(publishedAt, 1000)).toBe(state);
  });

  it('without a title cannot be published', () => {
    expect(whyNotPublishPage(['', ' '])).toBe('page_needs_title');
    expect(whyNotPublishPage(['', 'Chi siamo'])).toBeNull();
  });
});

describe('a language', () => {
  const at = (locale: 'en' | 'it' | 'sl', revisedAt: number) => ({ locale, revisedAt });

  it('older than the main one is out of date, a newer one is not', () => {
    expect(findOutdated([at('en', 20), at('it', 10), at('sl', 30)], 'en')).toEqual(['it']);
  });

  it('is never out of date where the main one has no text', () => {
    expect(findOutdated([at('it', 10), at('sl', 30)], 'en')).toEqual([]);
  });
});

describe('a colour of links and buttons', () => {
  it('is measured against white as WCAG does', () => {
    expect(contrastWithWhite('#000000')).toBeCloseTo(21, 5);
    expect(contrastWithWhite('#ffffff')).toBeCloseTo(1, 5);
    expect(contrastWithWhite('#767676')).toBeCloseTo(4.54, 2);
  });

  it('must let white words be read', () => {
    expect(whyNotColour('#0a675e')).toBeNull();
    expect(whyNotColour('#ffcc00')).toBe('colour_too_light');
  });
});
