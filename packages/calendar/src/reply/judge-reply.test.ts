import { describe, expect, test } from 'vitest';
import type { MeetingReply } from './calendar-reply.ts';
import { judgeReply, replyKey } from './judge-reply.ts';

const early = new Date('2027-02-01T10:00:00Z');
const late = new Date('2027-02-01T11:00:00Z');

describe('the verdict on a reply', () => {
  test.each([
    ['the first answer', { sequence: 2, stampedAt: early }, null, 'fresh'],
    [
      'a newer answer',
      { sequence: 2, stampedAt: late },
      { sequence: 2, stampedAt: early },
      'fresh',
    ],
    [
      'the same answer again',
      { sequence: 2, stampedAt: early },
      { sequence: 2, stampedAt: early },
      'repeated',
    ],
    [
      'an answer that was overtaken',
      { sequence: 2, stampedAt: early },
      { sequence: 2, stampedAt: late },
      'stale',
    ],
    [
      'a later stamp on an older sequence',
      { sequence: 1, stampedAt: late },
      { sequence: 2, stampedAt: early },
      'stale',
    ],
    [
      'an answer to the invitation before the move',
      { sequence: 1, stampedAt: early },
      null,
      'superseded',
    ],
    ['a sequence never sent', { sequence: 3, stampedAt: early }, null, 'ahead'],
    [
      'no sequence, newer stamp',
      { sequence: null, stampedAt: late },
      { sequence: 2, stampedAt: early },
      'fresh',
    ],
    [
      'no sequence, older stamp',
      { sequence: null, stampedAt: early },
      { sequence: 2, stampedAt: late },
      'stale',
    ],
    [
      'nothing to order by',
      { sequence: null, stampedAt: null },
      { sequence: 2, stampedAt: late },
      'fresh',
    ],
  ] as const)('%s is %s', (_, reply, handled, verdict) => {
    expect(judgeReply(reply, handled, 2)).toBe(verdict);
  });
});

describe('the key of a reply', () => {
  const reply: MeetingReply = {
    kind: 'answer',
    answer: 'accepted',
    uid: 'a@ponte.example',
    sequence: 1,
    stampedAt: early,
    attendee: { name: 'Ana', address: 'Ana@lesna.example' },
    organiserAddress: null,
    comment: null,
  };

  test('twin parts of one mail have one key', () => {
    const attendee = { name: null, address: 'ana@LESNA.example' };
    expect(replyKey({ ...reply, comment: 'x', attendee })).toBe(replyKey(reply));
  });

  test('another answer, stamp or proposal has another key', () => {
    const basics = { ...reply, kind: 'counter' as const, location: null };
    const keys = [
      replyKey(reply),
      replyKey({ ...reply, answer: 'declined' }),
      replyKey({ ...reply, stampedAt: late }),
      replyKey({ ...basics, proposal: null }),
      replyKey({ ...basics, proposal: { startsAt: early, endsAt: late } }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
