import { describe, expect, it } from 'vitest';
import { countOutcomes, type OutcomeFacts, type OutcomeMeeting } from './outcome-figures.ts';

const person = (id: string, country: string, officeId: string | null = null) => ({
  id,
  organisationId: `org-${id}`,
  isCompany: true,
  country,
  sectors: country === 'IT' ? ['28'] : ['62'],
  officeId,
  networks: officeId ? ['bridge'] : country === 'SI' ? ['bridge', 'wood'] : [],
  isApproved: true,
  isFirstTime: country === 'SI',
});
const meeting = (people: string[], more: Partial<OutcomeMeeting> = {}): OutcomeMeeting => ({
  state: 'scheduled',
  isOver: true,
  isFromExchange: false,
  people,
  cards: [],
  followUps: [],
  ...more,
});
const yes = (participantId: string, step: 'none' | 'visit' = 'none') => ({
  participantId,
  tookPlace: true,
  usefulness: 'very' as const,
  step,
});

/** Anna (IT) looked after by an office, Bojan (SI), Carla (IT); Dora (AT) asked and was declined. */
const facts: OutcomeFacts = {
  people: [
    person('anna', 'IT', 'office'),
    person('bojan', 'SI'),
    person('carla', 'IT'),
    person('dora', 'AT'),
  ],
  wishes: [
    { from: 'anna', to: 'bojan', isFromExchange: true },
    { from: 'carla', to: 'anna', isFromExchange: false },
    { from: 'dora', to: 'bojan', isFromExchange: true },
  ],
  meetings: [
    meeting(['anna', 'bojan'], {
      isFromExchange: true,
      cards: [yes('anna', 'visit'), yes('bojan')],
      followUps: [
        { participantId: 'bojan', months: 1, results: [{ kind: 'contract', band: '10k_50k' }] },
      ],
    }),
    meeting(['anna', 'carla'], { state: 'missed' }),
    meeting(['bojan', 'carla'], { state: 'cancelled', isOver: false }),
  ],
  asked: [1],
};

describe('figures counted by hand', () => {
  const figures = countOutcomes(facts, null);

  it('the funnel narrows from wishes to outcomes', () => {
    expect(figures.total.funnel).toEqual({
      wishes: 3,
      agreed: 3,
      scheduled: 2,
      held: 1,
      useful: 1,
      continued: 1,
      fruitful: 1,
    });
  });

  it('what began in the exchange has a funnel of its own', () => {
    expect(figures.exchange.funnel).toEqual({
      wishes: 2,
      agreed: 1,
      scheduled: 1,
      held: 1,
      useful: 1,
      continued: 1,
      fruitful: 1,
    });
  });

  it('each country pair has its own funnel', () => {
    const funnels = figures.countries.map(({ key, funnel }) => [
      key,
      funnel.wishes,
      funnel.fruitful,
    ]);
    expect(funnels).toEqual([
      ['IT-SI', 1, 1],
      ['AT-SI', 1, 0],
      ['IT-IT', 1, 0],
    ]);
    expect(figures.crossBorder).toBe(1);
  });

  it('a meeting counts in each of its sectors and offices', () => {
    expect(figures.sectors.map(({ key, funnel }) => [key, funnel.held])).toEqual([
      ['28', 1],
      ['62', 1],
    ]);
    expect(figures.offices.map(({ key, funnel }) => [key, funnel.held])).toEqual([
      ['', 1],
      ['office', 1],
    ]);
  });

  it('a meeting counts once in each network of its organisations and of their offices', () => {
    expect(figures.networks.map(({ key, funnel }) => [key, funnel.wishes, funnel.held])).toEqual([
      ['bridge', 3, 1],
      ['wood', 2, 1],
    ]);
  });

  it('companies, cards and answers are counted against whom they could come from', () => {
    expect(figures.reached).toEqual({ organisations: 4, companies: 4, firstTime: 1, met: 2 });
    expect(figures.cards).toEqual({ filled: 2, expected: 4 });
    expect(figures.followUps[0]).toEqual({ months: 1, asked: 2, answered: 1 });
    expect(figures.followUps[1]).toEqual({ months: 6, asked: 0, answered: 0 });
  });

  it('outcomes are counted by kind and value', () => {
    const contract = figures.results.find(({ kind }) => kind === 'contract');
    expect([contract?.meetings, contract?.bands.get('10k_50k')]).toEqual([1, 1]);
  });
});

describe('an office', () => {
  const own = countOutcomes(facts, new Set(['anna']));

  it('sees only what concerns its own companies', () => {
    expect(own.total.funnel).toMatchObject({ wishes: 2, agreed: 2, held: 1 });
    expect(own.sectors.map(({ key }) => key)).toEqual(['28']);
    expect(own.networks.map(({ key }) => key)).toEqual(['bridge']);
    expect(own.reached.organisations).toBe(1);
  });

  it('does not see what the others have told', () => {
    expect(own.total.funnel.fruitful).toBe(0);
    expect(own.cards.filled).toBe(1);
    expect(own.followUps[0]).toEqual({ months: 1, asked: 1, answered: 0 });
  });
});
