import { describe, expect, it } from 'vitest';
import { findFit } from './fit.ts';
import {
  findMissingParts,
  profileParts,
  tidyKeywords,
  whyNotAddProfile,
  whyNotEditProfiles,
} from './profile-rules.ts';

describe('cooperation profiles', () => {
  it.each([
    ['open', 'approved', null],
    ['open', 'applied', null],
    ['running', 'waiting', null],
    ['open', 'withdrawn', 'participant_state_forbids'],
    ['open', 'rejected', 'participant_state_forbids'],
    ['archived', 'approved', 'event_state_forbids'],
  ] as const)('in a %s event, of an %s participant: %s', (event, participant, code) => {
    expect(whyNotEditProfiles(event, participant)).toBe(code);
    expect(whyNotAddProfile(event, participant, 0, 2)).toBe(code);
  });

  it('the last allowed one may be added, the next may not', () => {
    expect(whyNotAddProfile('open', 'approved', 1, 2)).toBeNull();
    expect(whyNotAddProfile('open', 'approved', 2, 2)).toBe('too_many_entries');
  });

  it('keywords lose spaces and repetitions', () => {
    expect(tidyKeywords([' Solar  energy', 'solar energy', '', 'Wind'])).toEqual([
      'Solar energy',
      'Wind',
    ]);
  });

  it('missing parts are named in their order', () => {
    const filled = Object.fromEntries(
      profileParts.map((part) => [part, part !== 'logo']),
    ) as Record<(typeof profileParts)[number], boolean>;
    expect(findMissingParts(filled)).toEqual(['logo']);
    expect(findMissingParts({ ...filled, offer: false })).toEqual(['offer', 'logo']);
  });
});

describe('fit', () => {
  const nothing = { sectors: [], offered: [], sought: [] };

  it('nothing written gives no reason', () => {
    expect(findFit(nothing, nothing)).toEqual([]);
  });

  it('keywords meet across offer and request, whatever case and accents', () => {
    const mine = { sectors: ['28.9'], offered: ['CNC milling'], sought: ['Ličenje', 'steel'] };
    const theirs = {
      sectors: ['28', '25'],
      offered: ['licenje'],
      sought: ['cnc  Milling', 'wood'],
    };
    expect(findFit(mine, theirs)).toEqual([
      { code: 'offers_what_you_seek', values: ['licenje'] },
      { code: 'seeks_what_you_offer', values: ['cnc  Milling'] },
      { code: 'same_sectors', values: ['28'] },
    ]);
  });

  it('two who offer the same do not fit by it', () => {
    const both = { ...nothing, offered: ['steel'] };
    expect(findFit(both, both)).toEqual([]);
  });
});
