import { describe, expect, test } from 'vitest';
import {
  isInFeed,
  isInvitationChange,
  nextStampAt,
  renderFeed,
  renderInvitation,
} from './index.ts';
import { invitations } from './testing/sample-invitations.ts';

const plain = invitations.plain ?? expect.unreachable();

describe('what cannot be written is refused', () => {
  test.each([
    ['a UID with a line break', { uid: 'a\r\nb' }],
    ['a UID that would need escapes', { uid: 'a;b' }],
    ['an empty UID', { uid: '' }],
    ['a negative sequence', { sequence: -1 }],
    ['half a sequence', { sequence: 0.5 }],
    ['an invalid instant', { startsAt: new Date(Number.NaN) }],
    ['an end before the start', { endsAt: new Date('2027-03-10T08:00:00Z') }],
    ['an end at the start', { endsAt: plain.startsAt }],
    [
      'an address with a line break',
      { recipient: { name: 'x', address: 'a@b.example\r\nBcc:x@y.example' } },
    ],
    ['two addresses in one', { recipient: { name: 'x', address: 'a@b.example,c@d.example' } }],
    ['an organiser without address', { organiser: { name: 'x', address: '' } }],
    [
      'one mailbox for both sides',
      { recipient: { name: 'x', address: plain.organiser.address.toUpperCase() } },
    ],
  ])('%s', (_, change) => {
    expect(() => renderInvitation({ ...plain, ...change })).toThrow(RangeError);
  });

  test('two entries of one UID in a feed', () => {
    expect(() => renderFeed({ name: 'x', refreshMinutes: 60, entries: [plain, plain] })).toThrow(
      RangeError,
    );
    expect(() => renderFeed({ name: 'x', refreshMinutes: 0, entries: [] })).toThrow(RangeError);
  });
});

describe('the life of an invitation', () => {
  const facts = {
    startsAt: plain.startsAt,
    endsAt: plain.endsAt,
    location: 'Table 1',
    joinUrl: null,
    participantIds: ['a', 'b'],
  };

  test('time, place, link and people raise the sequence; their order does not', () => {
    expect(isInvitationChange(facts, { ...facts, participantIds: ['b', 'a'] })).toBe(false);
    expect(isInvitationChange(facts, { ...facts, location: 'Table 2' })).toBe(true);
    expect(isInvitationChange(facts, { ...facts, startsAt: new Date(0) })).toBe(true);
    expect(isInvitationChange(facts, { ...facts, joinUrl: 'https://meet.example' })).toBe(true);
    expect(isInvitationChange(facts, { ...facts, participantIds: ['a', 'c'] })).toBe(true);
  });

  test('every new stamp is a whole second later than the one before, even when the clock goes back', () => {
    const now = new Date('2027-02-01T10:00:00.700Z');
    const whole = new Date('2027-02-01T10:00:00Z');
    expect(nextStampAt(null, now)).toEqual(whole);
    expect(nextStampAt(whole, now)).toEqual(new Date('2027-02-01T10:00:01Z'));
    expect(nextStampAt(new Date('2027-02-01T12:00:00Z'), now)).toEqual(
      new Date('2027-02-01T12:00:01Z'),
    );
  });

  test('a cancelled meeting stays in feeds for seven days', () => {
    const cancelledAt = new Date('2027-02-01T10:00:00Z');
    expect(isInFeed(null, cancelledAt)).toBe(true);
    expect(isInFeed(cancelledAt, new Date('2027-02-08T09:59:59Z'))).toBe(true);
    expect(isInFeed(cancelledAt, new Date('2027-02-08T10:00:00Z'))).toBe(false);
  });
});
