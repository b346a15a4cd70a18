import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calendarContentType,
  invitationHeaders,
  type MessageKey,
  messageIdFor,
  uidFor,
} from './index.ts';

const key: MessageKey = {
  meetingId: '0192f3a0-7c1e-7b52-9d53-0d5b7a1f2c11',
  recipientId: '0192f3a0-7c1e-7b52-9d53-0d5b7a1f2c12',
  sequence: 3,
  method: 'REQUEST',
  domain: 'mail.ponte.example',
};

describe('a Message-ID', () => {
  test('names meeting, recipient, sequence and method', () => {
    expect(messageIdFor(key)).toBe(
      '<0192f3a0-7c1e-7b52-9d53-0d5b7a1f2c11.0192f3a0-7c1e-7b52-9d53-0d5b7a1f2c12.3.request@mail.ponte.example>',
    );
  });

  test('is equal for equal keys and different for different ones, whatever the ids hold', () => {
    const anyKey = fc.record({
      meetingId: fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
      recipientId: fc.string({ minLength: 1, maxLength: 8 }),
      sequence: fc.nat(20),
      method: fc.constantFrom('REQUEST' as const, 'CANCEL' as const),
      domain: fc.constant('a.example'),
    });
    fc.assert(
      fc.property(anyKey, anyKey, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(messageIdFor(one) === messageIdFor(other)).toBe(isSame);
        expect(messageIdFor(one)).toMatch(/^<[A-Za-z0-9_.-]+@a\.example>$/);
      }),
      { numRuns: 500, seed: 5322 },
    );
  });

  test.each(['', 'a b', 'x>\r\nBcc: evil@evil.example', 'a..b'])(
    'the domain %j is refused',
    (domain) => {
      expect(() => messageIdFor({ ...key, domain })).toThrow(RangeError);
    },
  );
});

describe('the UID of a meeting', () => {
  test('is its id alone, whatever the addresses of the installation are', () => {
    expect(uidFor(key.meetingId)).toBe(key.meetingId);
  });
});

describe('the headers of a calendar mail', () => {
  test('the first mail starts a thread and asks robots to be silent', () => {
    expect(invitationHeaders(key, [])).toEqual({
      messageId: messageIdFor(key),
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' },
    });
  });

  test('a later mail answers the one before and names the first', () => {
    const earlier = Array.from({ length: 30 }, (_, sequence) =>
      messageIdFor({ ...key, sequence: sequence + 10 }),
    );
    const { inReplyTo, references } = invitationHeaders(key, earlier);
    expect(inReplyTo).toBe(earlier.at(-1));
    expect(references).toEqual([earlier[0], ...earlier.slice(-8)]);
  });

  test('a retry does not answer itself', () => {
    const first = messageIdFor({ ...key, sequence: 0 });
    expect(invitationHeaders(key, [first, messageIdFor(key)])).toEqual(
      invitationHeaders(key, [first]),
    );
  });

  test('the content type repeats the method of the body', () => {
    expect(calendarContentType('CANCEL')).toBe(
      'text/calendar; method=CANCEL; charset=utf-8; component=VEVENT',
    );
  });
});
