import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  type InstitutionFacts,
  routeInquiry,
  whyNotInquiry,
} from './inquiry-rules.ts';

const one = (id: string, change: Partial<InstitutionFacts> = {}): InstitutionFacts => ({
  id,
  country: 'SI',
  areas: [],
  fields: [],
  open: 0,
  ...change,
});
const asked = { country: 'SI', area: 'SI043', field: 'wood' };

describe('a question goes', () => {
  it.each<[string, InstitutionFacts[], string | null]>([
    ['to nobody when no institution works in the country', [one('a', { country: 'AT' })], null],
    ['to one of the country', [one('a', { country: 'AT' }), one('b')], 'b'],
    [
      'to one that works in the country from across the border',
      [one('a', { country: 'IT', areas: ['SI044'] })],
      'a',
    ],
    [
      'to one of the region rather than of the field',
      [one('a', { fields: ['wood'] }), one('b', { areas: ['SI043'] })],
      'b',
    ],
    [
      'to one of the field among those of the country',
      [one('a'), one('b', { fields: ['wood'] })],
      'b',
    ],
    [
      'to the one with less to do among equals',
      [one('a', { open: 3 }), one('b', { open: 1 })],
      'b',
    ],
    [
      'never across the border because of the field alone',
      [one('a', { country: 'AT', fields: ['wood'] })],
      null,
    ],
  ])('%s', (_, institutions, expected) => {
    expect(routeInquiry(institutions, asked)?.id ?? null).toBe(expected);
  });

  it('with its reasons, the weightiest first', () => {
    const best = routeInquiry([one('a', { areas: ['SI043'], fields: ['wood'] })], asked);
    expect(best?.reasons).toEqual(['area', 'field', 'country']);
  });

  it('by no region when the company has named none', () => {
    const best = routeInquiry([one('a', { areas: [''] })], { ...asked, area: '' });
    expect(best?.reasons).toEqual(['country']);
  });
});

describe('working days', () => {
  it.each([
    ['from a Monday', '2027-03-01', '2027-03-08'],
    ['over a weekend', '2027-03-05', '2027-03-12'],
    ['from a Saturday', '2027-03-06', '2027-03-12'],
  ])('five %s', (_, from, to) => {
    expect(addWorkingDays(new Date(`${from}T09:00:00Z`), 5)).toEqual(new Date(`${to}T09:00:00Z`));
  });
});

describe('what is closed', () => {
  it.each(['answer', 'hand_on', 'close'] as const)('refuses: %s', (action) => {
    expect(whyNotInquiry(action, 'open')).toBeNull();
    expect(whyNotInquiry(action, 'closed')).toBe('inquiry_state_forbids');
  });
});
