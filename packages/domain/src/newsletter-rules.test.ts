import { describe, expect, it } from 'vitest';
import { businessFields, fieldsOf } from './business-fields.ts';
import { naceDivisions } from './nace.ts';
import { fieldsMeet, type NewsletterFacts, whyNotSendNewsletter } from './newsletter-rules.ts';

describe('sending a newsletter', () => {
  const whole: NewsletterFacts = {
    state: 'draft',
    subjects: { en: 'News', sl: 'Novice' },
    intros: { en: 'Hello' },
    items: 1,
  };
  it.each([
    ['with a subject and something to tell', {}, null],
    ['that has been sent', { state: 'sent' as const }, 'newsletter_state_forbids'],
    ['that waits for its hour', { state: 'scheduled' as const }, 'newsletter_state_forbids'],
    ['without a subject', { subjects: { en: ' ' } }, 'newsletter_needs_subject'],
    ['with nothing to say in one of its languages', { items: 0 }, 'newsletter_empty'],
    ['that is all introduction', { items: 0, subjects: { en: 'News' } }, null],
  ])('%s', (_, change, expected) => {
    expect(whyNotSendNewsletter({ ...whole, ...change })).toBe(expected);
  });
});

describe('fields of business', () => {
  it('hold every NACE division exactly once', () => {
    expect(Object.values(businessFields).flat().sort()).toEqual([...naceDivisions].sort());
  });

  it('are found by codes of any length', () => {
    expect(fieldsOf(['25.62', '10', 'no'])).toEqual(['food', 'metal']);
  });

  it.each([
    [[], ['food'], true],
    [['food'], [], true],
    [['food', 'metal'], ['metal'], true],
    [['food'], ['metal'], false],
  ])('%j and %j meet: %s', (wanted, told, expected) => {
    expect(fieldsMeet(wanted, told)).toBe(expected);
  });
});
