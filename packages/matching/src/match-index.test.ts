import { describe, expect, it } from 'vitest';
import { MatchIndex } from './match-index.ts';
import { listNearness, sectorNearness, technologyNearness } from './nearness.ts';
import type { MatchProfile } from './profile.ts';

const make = (id: string, more: Partial<MatchProfile> = {}): MatchProfile => ({
  id,
  owner: `owner-${id}`,
  kind: 'technology_offer',
  sectors: ['28'],
  technologies: ['10.1'],
  keywords: [],
  texts: { en: { title: 'Vibration sensors for spindles', body: 'Wireless and robust.' } },
  country: 'SI',
  countriesSought: [],
  languages: ['en'],
  partnerSizes: [],
  partnerKinds: [],
  size: '10-49',
  partnerKind: 'company',
  events: [],
  asked: [],
  ...more,
});
const request = (id: string, more: Partial<MatchProfile> = {}) =>
  make(id, {
    kind: 'technology_request',
    country: 'IT',
    texts: {
      en: { title: 'Sensors of vibration sought', body: 'For the spindles of our machines.' },
    },
    ...more,
  });
const filler = Array.from({ length: 12 }, (_, n) =>
  make(`filler-${n}`, {
    technologies: [n % 2 ? '18.2' : '33.1'],
    sectors: ['11'],
    texts: { en: { title: `Wine number ${n}`, body: 'Grapes and barrels from the hills.' } },
  }),
);
const idsFor = (id: string, profiles: readonly MatchProfile[]) =>
  new MatchIndex([...profiles, ...filler]).findMatches(id, { most: 10 }).map((match) => match.id);

describe('nearness in the code trees', () => {
  it.each([
    [technologyNearness, '10.1', '10.1', 1],
    [technologyNearness, '10', '10.1', 0.8],
    [technologyNearness, '10.1', '10.2', 0.55],
    [technologyNearness, '10.1', '12.1', 0.15],
    [technologyNearness, '10.1', '18.2', 0],
    [sectorNearness, '28', '28.93', 0.85],
    [sectorNearness, '28.91', '28.93', 0.6],
    [sectorNearness, '28', '29', 0],
  ] as const)('%o of %s and %s is %d', (near, one, other, value) => {
    expect(near(one, other)).toBe(value);
    expect(near(other, one)).toBe(value);
  });

  it('is unknown when one side says nothing', () => {
    expect(listNearness([], ['28'], sectorNearness)).toBeNull();
  });
});

describe('matches', () => {
  it('join an offer with the request that seeks it, both ways', () => {
    const pair = [make('offer'), request('request')];
    expect(idsFor('offer', pair)).toEqual(['request']);
    expect(idsFor('request', pair)).toEqual(['offer']);
  });

  it('never join two offers, nor two of one owner', () => {
    expect(idsFor('a', [make('a'), make('b')])).toEqual([]);
    expect(idsFor('a', [make('a', { owner: 'x' }), request('b', { owner: 'x' })])).toEqual([]);
    expect(idsFor('a', [make('a'), request('b')])).toEqual(['b']);
  });

  it('prefer the country that is sought', () => {
    const seeker = request('seeker', { countriesSought: ['AT'] });
    const found = idsFor('seeker', [seeker, make('si'), make('at', { country: 'AT' })]);
    expect(found).toEqual(['at', 'si']);
  });

  it('are good for both: who does not want me stands behind who does', () => {
    const seeker = request('seeker');
    const aloof = make('aloof', { countriesSought: ['FR'] });
    const open = make('open', { countriesSought: ['IT'] });
    expect(idsFor('seeker', [seeker, aloof, open])).toEqual(['open', 'aloof']);
  });

  it('find each other in different languages by their codes', () => {
    const italian = request('it', {
      texts: { it: { title: 'Cerchiamo sensori', body: 'Per i nostri mandrini.' } },
    });
    expect(idsFor('it', [italian, make('en')])).toEqual(['en']);
  });

  describe('in different languages without a common code', () => {
    const silent = { technologies: [], sectors: [] };
    const italian = request('it', {
      ...silent,
      texts: { it: { title: 'Sensori di vibrazione', body: 'Mandrini delle nostre macchine.' } },
    });
    const slovene = make('sl', {
      ...silent,
      texts: { sl: { title: 'Tipala vibracij', body: 'Brezžična tipala za vretena.' } },
    });
    // Not a partner of either: an offer of services, written in both.
    const bridge = make('bridge', {
      ...silent,
      owner: italian.owner,
      texts: {
        it: { title: 'Sensori di vibrazione', body: 'Montaggio sui mandrini.' },
        sl: { title: 'Tipala vibracij', body: 'Vgradnja na vretena.' },
      },
    });

    it('find each other by way of those who write in both', () => {
      expect(idsFor('it', [italian, slovene, bridge])).toEqual(['sl']);
      expect(idsFor('it', [italian, slovene])).toEqual([]);
    });

    it('and say so', () => {
      const index = new MatchIndex([italian, slovene, bridge, ...filler]);
      const [found] = index.findMatches('it', { most: 1 });
      expect(found?.reasons).toContainEqual({ code: 'similar_abroad', values: ['sl'] });
    });
  });

  it('leave out what is known already', () => {
    const index = new MatchIndex([make('offer'), request('request')]);
    expect(index.findMatches('offer', { most: 5, except: new Set(['request']) })).toEqual([]);
    expect(index.findMatches('nobody', { most: 5 })).toEqual([]);
  });

  it('do not depend on the order of the profiles', () => {
    const all = [make('offer'), request('b'), request('a'), request('c', { country: 'AT' })];
    expect(idsFor('offer', all)).toEqual(idsFor('offer', all.toReversed()));
  });
});

describe('reasons', () => {
  const reasonsOf = (mine: MatchProfile, theirs: MatchProfile) =>
    new MatchIndex([mine, theirs, ...filler])
      .findMatches(mine.id, { most: 1 })
      .flatMap(({ reasons }) => reasons);

  it('say which way, in what, and which wishes are fulfilled', () => {
    const mine = request('mine', { countriesSought: ['SI'] });
    const reasons = reasonsOf(mine, make('theirs'));
    expect(reasons[0]).toEqual({ code: 'offers_what_you_seek', values: [] });
    expect(reasons).toContainEqual({ code: 'same_technology', values: ['10.1'] });
    expect(reasons.find(({ code }) => code === 'similar_words')?.values).toContain('vibration');
    expect(reasonsOf(make('a'), request('b'))[0]?.code).toBe('seeks_what_you_offer');
  });

  it('tell nothing of an organisation whose facts were not given', () => {
    const mine = request('mine', {
      partnerSizes: ['10-49'],
      events: ['Bridge Days'],
      technologies: [],
      sectors: ['28'],
    });
    const open = make('open', { events: ['Bridge Days'], texts: {} });
    const hidden = { ...open, size: null, partnerKind: null, events: [] };
    const codes = (theirs: MatchProfile) => reasonsOf(mine, theirs).map(({ code }) => code);
    const mute = { ...open, languages: [] };
    expect(codes(open)).toEqual(expect.arrayContaining(['size_fits']));
    expect(codes(mute)).toEqual(expect.arrayContaining(['size_fits', 'same_event']));
    expect(codes(hidden)).not.toContain('size_fits');
    expect(codes({ ...hidden, languages: [] })).not.toContain('same_event');
  });
});
