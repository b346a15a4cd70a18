import { describe, expect, it } from 'vitest';
import { isAddressOfItself, isNamingItself } from './exchange-names.ts';
import {
  findExpiry,
  findMissingExchangeParts,
  whyNotAttach,
  whyNotExchange,
  whyNotExpressInterest,
  whyNotHide,
  whyNotInterest,
  whyNotRenew,
  whyNotReview,
  whyNotSubmit,
} from './exchange-rules.ts';
import {
  type ExchangeAction,
  exchangeActions,
  exchangeTextStates,
  listingStates,
} from './exchange-states.ts';

const draft = { textState: 'draft', listing: 'unlisted' } as const;
const waiting = { textState: 'in_review', listing: 'unlisted' } as const;
const listed = { textState: 'approved', listing: 'published' } as const;
const ended = { textState: 'approved', listing: 'expired' } as const;
const revised = { textState: 'draft', listing: 'published' } as const;

describe('the table of states', () => {
  it.each([
    ['edit', draft, null],
    ['edit', waiting, 'exchange_state_forbids'],
    ['edit', listed, null],
    ['submit', draft, null],
    ['submit', revised, null],
    ['submit', listed, 'exchange_state_forbids'],
    ['takeBack', waiting, null],
    ['publish', draft, 'exchange_state_forbids'],
    ['expire', revised, null],
    ['expire', ended, 'exchange_state_forbids'],
    ['withdraw', ended, null],
    ['withdraw', draft, 'exchange_state_forbids'],
    ['delete', draft, null],
    ['delete', listed, 'exchange_state_forbids'],
  ] as const)('%s in %o answers %s', (action, state, answer) => {
    expect(whyNotExchange(action, state)).toBe(answer);
  });

  it('leaves no pair of states without a way on', () => {
    for (const textState of exchangeTextStates) {
      for (const listing of listingStates) {
        const ways = (Object.keys(exchangeActions) as ExchangeAction[]).filter(
          (action) => whyNotExchange(action, { textState, listing }) === null,
        );
        expect(ways, `${textState} ${listing}`).not.toEqual([]);
      }
    }
  });
});

const whole = {
  kind: 'technology_offer',
  title: { sl: 'Vodik' },
  summary: { sl: 'Kratko' },
  description: { sl: 'Dolgo' },
  sectors: ['35'],
  technologies: [],
  partnerRole: { it: 'Distributore' },
  cooperation: ['licence'],
  stage: 'prototype',
  callDeadline: null,
} as const;
const today = '2027-03-01';

describe('a text that is handed in', () => {
  it.each([
    ['everything', {}, []],
    ['title and description in different languages', { summary: { it: 'Breve' } }, ['description']],
    ['no topic', { sectors: [] }, ['topic']],
    ['no stage', { stage: null }, ['stage']],
    ['no stage, which a request needs not', { kind: 'business_request', stage: null }, []],
    ['no deadline of the call', { kind: 'research_request' }, ['deadline']],
    ['a deadline of today', { kind: 'research_request', callDeadline: today }, ['deadline']],
    ['a deadline ahead', { kind: 'research_request', callDeadline: '2027-03-02' }, []],
    ['blanks for a role', { partnerRole: { en: ' ' } }, ['partner']],
  ] as const)('with %s misses %o', (_what, more, missing) => {
    expect(findMissingExchangeParts({ ...whole, ...more }, today)).toEqual(missing);
  });

  it('is refused by the first reason', () => {
    expect(whyNotSubmit(draft, [], false)).toBeNull();
    expect(whyNotSubmit(draft, ['title'], true)).toBe('exchange_incomplete');
    expect(whyNotSubmit(draft, [], true)).toBe('exchange_names_itself');
    expect(whyNotSubmit(waiting, [], false)).toBe('exchange_state_forbids');
  });

  it('is never decided by its own people', () => {
    expect(whyNotReview('publish', waiting, false)).toBeNull();
    expect(whyNotReview('publish', waiting, true)).toBe('exchange_own_review');
    expect(whyNotReview('return', draft, false)).toBe('exchange_state_forbids');
  });
});

describe('a hidden company', () => {
  const own = { names: ['Soča Robotika d.o.o.'], website: 'https://www.socarob.example' };
  it.each([
    ['Roboti podjetja SOCA ROBOTIKA za les', true],
    ['Scrivi a info@altro.example', true],
    ['Več na www.nekje.example', true],
    ['Telefon +386 5 123 45 67', true],
    ['Das Team von socarob hilft', true],
    ['Robotika ob Soči: prijemala za les', false],
    ['Od 20 do 100 kosov na uro, 1.500 mm', false],
  ])('is named by %s: %s', (text, isNamed) => {
    expect(isNamingItself([text], own)).toBe(isNamed);
  });

  it.each([
    ['with a hyphen', 'https://soca-valovi.si', 'Find us at soca-valovi.si', true],
    ['in words', 'https://soca-valovi.si', 'Soča Valovi makes it', true],
    ['in one word', 'https://www.soca-valovi.si/en', 'Look for SocaValovi', true],
    ['under a national registry', 'https://valovi.co.uk', 'Made by valovi', true],
    ['in other words', 'https://soca-valovi.si', 'Valovi na Soči', false],
    ['of which only the registry is found', 'https://valovi.co.uk', 'A co-operation', false],
  ])('is named by its web address %s', (_, website, text, isNamed) => {
    expect(isNamingItself([text], { names: ['Nekdo drug'], website })).toBe(isNamed);
  });

  it.each([
    ['', false],
    ['https://ec.europa.eu/calls/42', false],
    ['https://www.soca-robotika.si/call', true],
    ['https://calls.example/socarobotika', true],
    ['https://calls.example/by/soca-robotika', true],
  ])('is named by the address of its call %s', (url, isNamed) => {
    expect(isAddressOfItself(url, own)).toBe(isNamed);
  });

  it('cannot hide once it was named', () => {
    expect(whyNotHide(false)).toBeNull();
    expect(whyNotHide(true)).toBe('exchange_already_named');
  });

  it('is shown in an event only when it agrees', () => {
    const facts = { isAttached: false, isBlind: true, hasAgreedToBeNamed: false };
    expect(whyNotAttach(listed, facts)).toBe('exchange_naming_unconfirmed');
    expect(whyNotAttach(listed, { ...facts, hasAgreedToBeNamed: true })).toBeNull();
    expect(whyNotAttach(listed, { ...facts, isAttached: true })).toBe('exchange_already_attached');
    expect(whyNotAttach(draft, facts)).toBe('exchange_state_forbids');
  });
});

describe('the time of a listing', () => {
  const now = new Date('2027-01-31T10:00:00Z');
  it.each([
    [12, null, '2028-01-31T10:00:00.000Z'],
    [3, null, '2027-04-30T10:00:00.000Z'],
    [12, '2027-05-01', '2027-05-01T23:59:59.000Z'],
    [3, '2029-01-01', '2027-04-30T10:00:00.000Z'],
  ])('of %i months with a call until %s ends %s', (months, call, end) => {
    expect(findExpiry(now, months, call).toISOString()).toBe(end);
  });

  it.each([
    ['in 61 days', listed, 61, 'exchange_renew_too_early'],
    ['in 60 days', listed, 60, null],
    ['yesterday', ended, -1, null],
    ['never', draft, 30, 'exchange_state_forbids'],
  ] as const)('that ends %s', (_when, state, days, answer) => {
    const expiresAt = new Date(now.getTime() + days * 86_400_000);
    expect(whyNotRenew(state, expiresAt, now)).toBe(answer);
  });
});

describe('an expression of interest', () => {
  const facts = {
    listing: 'published',
    isOwn: false,
    former: [],
    pending: 0,
    mostPending: 2,
  } as const;
  it.each([
    [{}, null],
    [{ isOwn: true }, 'interest_own_profile'],
    [{ listing: 'expired' }, 'exchange_not_listed'],
    [{ former: ['declined', 'withdrawn'] }, null],
    [{ former: ['declined', 'pending'] }, 'interest_exists'],
    [{ former: ['accepted'] }, 'interest_exists'],
    [{ pending: 2 }, 'interest_limit_reached'],
  ] as const)('with %o answers %s', (more, answer) => {
    expect(whyNotExpressInterest({ ...facts, ...more })).toBe(answer);
  });

  it('is answered once and followed up after a yes', () => {
    expect(whyNotInterest('accept', 'pending')).toBeNull();
    expect(whyNotInterest('accept', 'declined')).toBe('interest_state_forbids');
    expect(whyNotInterest('followUp', 'pending')).toBe('interest_state_forbids');
    expect(whyNotInterest('followUp', 'accepted')).toBeNull();
  });
});
