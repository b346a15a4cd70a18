import { describe, expect, it } from 'vitest';
import type { MeetingPlaces } from '../shapes.ts';
import { judgePlace } from './verdicts.ts';

type Slot = MeetingPlaces['slots'][number];
const slot = (slotId: string, change: Partial<Slot> = {}): Slot => ({
  slotId,
  refusal: null,
  blockers: [],
  free: ['t1', 't2'],
  taken: [],
  ...change,
});
const busy = (meetingId: string) => ({
  participantId: 'p1',
  name: 'Ana Kos',
  cause: 'meeting' as const,
  meetingId,
});
const judge = (place: { slotId: string; tableId: string | null }, ...slots: Slot[]) =>
  judgePlace(
    {
      meetingId: 'm',
      version: 1,
      from: { slotId: 's0', tableId: 't1' },
      refusal: null,
      unsuitable: ['t9'],
      slots,
    },
    place,
  );

describe('a cell for a meeting that is being moved', () => {
  it('is here where the meeting sits, whatever else is true', () => {
    expect(judge({ slotId: 's0', tableId: 't1' }, slot('s0'))).toEqual({ kind: 'here' });
    expect(judge({ slotId: 's0', tableId: null }, slot('s0'))).toEqual({ kind: 'here' });
  });

  it('is free where people and table are', () => {
    expect(judge({ slotId: 's1', tableId: 't2' }, slot('s1'))).toEqual({
      kind: 'free',
      tableId: 't2',
    });
  });

  it('keeps the table where none is named, or takes the best that is free', () => {
    const place = { slotId: 's1', tableId: null };
    expect(judge(place, slot('s1'))).toEqual({ kind: 'free', tableId: 't1' });
    expect(judge(place, slot('s1', { free: ['t2'] }))).toEqual({ kind: 'free', tableId: 't2' });
    expect(judge(place, slot('s1', { free: [] }))).toEqual({ kind: 'blocked', cause: 'full' });
  });

  it('offers a swap where another meeting sits, also one of the same people', () => {
    const taken = [{ tableId: 't2', meetingId: 'other' }];
    const swap = { kind: 'swap', tableId: 't2', meetingId: 'other' };
    const place = { slotId: 's1', tableId: 't2' };
    expect(judge(place, slot('s1', { free: ['t1'], taken }))).toEqual(swap);
    const blockers = [busy('other')];
    expect(judge(place, slot('s1', { free: ['t1'], taken, blockers }))).toEqual(swap);
  });

  it('names who is taken elsewhere in that slot', () => {
    const blockers = [busy('elsewhere')];
    const taken = [{ tableId: 't2', meetingId: 'other' }];
    const blocked = { kind: 'blocked', cause: 'people', blockers };
    const full = slot('s1', { refusal: 'participant_taken', blockers, free: ['t1'], taken });
    expect(judge({ slotId: 's1', tableId: 't1' }, full)).toEqual(blocked);
    expect(judge({ slotId: 's1', tableId: 't2' }, full)).toEqual(blocked);
  });

  it('is blocked by what is past, not allowed, unsuitable or out of use', () => {
    const cause = (place: { slotId: string; tableId: string }, one: Slot) => {
      const judgement = judge(place, one);
      return judgement.kind === 'blocked' ? judgement.cause : judgement.kind;
    };
    const place = { slotId: 's1', tableId: 't1' };
    expect(cause(place, slot('s1', { refusal: 'slot_in_the_past' }))).toBe('past');
    expect(cause(place, slot('s1', { refusal: 'slot_not_allowed' }))).toBe('notAllowed');
    expect(cause({ slotId: 's1', tableId: 't9' }, slot('s1'))).toBe('unsuitable');
    const closed = slot('s1', { free: [], taken: [{ tableId: 't1', meetingId: null }] });
    expect(cause(place, closed)).toBe('closed');
  });
});
