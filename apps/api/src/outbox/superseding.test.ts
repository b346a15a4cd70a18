import { describe, expect, it } from 'vitest';
import { isSuperseded, type Sibling } from './superseding.ts';

const at = new Date('2027-03-01T09:00:00Z');
const request = (sequence: number, more: Partial<Sibling> = {}): Sibling => ({
  id: `r${sequence}`,
  method: 'REQUEST',
  sequence,
  state: 'queued',
  renderedAt: null,
  ...more,
});
const cancel = (sequence: number, more: Partial<Sibling> = {}): Sibling => ({
  ...request(sequence, more),
  id: `c${sequence}`,
  method: 'CANCEL',
});
const sent = { state: 'sent', renderedAt: at } as const;
const tried = { state: 'queued', renderedAt: at } as const;
const givenUp = { state: 'skipped', renderedAt: at } as const;
const failed = { state: 'failed', renderedAt: at } as const;

describe('an invitation is superseded', () => {
  it.each<[string, Sibling, Sibling[], boolean]>([
    ['never, when it is the only one', request(0), [], false],
    ['by a newer one that is queued', request(0), [request(1)], true],
    ['by a newer one that was sent', request(0), [request(1, sent)], true],
    ['not by a newer one that failed', request(0, tried), [request(1, failed)], false],
    ['not by an older one', request(1), [request(0, sent)], false],
    ['by a cancellation that follows', request(0), [cancel(1)], true],
    ['when it cancels what was never told', cancel(1), [request(0)], true],
    [
      'when it cancels what was skipped before it left',
      cancel(1),
      [request(0, { state: 'skipped' })],
      true,
    ],
    ['not when it cancels what was sent', cancel(1), [request(0, sent)], false],
    [
      'not when it cancels what was kept',
      cancel(1),
      [request(0, { ...sent, state: 'kept' })],
      false,
    ],
    [
      'not when it cancels what was tried and may have arrived',
      cancel(1),
      [request(0, givenUp)],
      false,
    ],
    [
      'when it cancels what an earlier one has cancelled',
      cancel(3),
      [request(0, sent), cancel(1, sent), request(2)],
      true,
    ],
    [
      'not when it cancels what was told again',
      cancel(3),
      [cancel(1, sent), request(2, sent)],
      false,
    ],
    [
      'when it is a cancellation and the meeting is revived',
      cancel(1),
      [request(0, sent), request(2)],
      true,
    ],
  ])('%s', (_, row, others, expected) => {
    expect(isSuperseded(row, [row, ...others])).toBe(expected);
  });
});
