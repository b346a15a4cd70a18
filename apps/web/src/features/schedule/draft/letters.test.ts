import { expect, it } from 'vitest';
import { personOf } from '../../../testing/event-stub.ts';
import type { Draft } from '../shapes.ts';
import { countEffects, planLetters } from './letters.ts';

const [ada, bo, cy] = ['a', 'b', 'c'].map((id) => personOf(id, `Org ${id}`));
const placement = (change: string, isReseated: boolean, ...people: object[]) => ({
  meetingId: `${change}${isReseated}`,
  people,
  change,
  isReseated,
});
const draft = {
  placements: [
    placement('added', false, ada as object, bo as object),
    placement('moved', true, ada as object, cy as object),
    placement('kept', false, bo as object, cy as object),
  ],
  dropped: [{ meetingId: 'd', people: [ada], reason: 'tables_full', from: null }],
  unscheduled: [{ meetingId: 'd' }, { meetingId: 'w' }],
} as unknown as Draft;

it('everybody concerned gets one mail, and a calendar message for each meeting that changes', () => {
  const letters = planLetters(draft);
  expect(letters.readers.map(({ participantId }) => participantId)).toEqual(['a', 'b', 'c']);
  expect(letters).toMatchObject({ invitations: 2, updates: 2, cancellations: 1 });
});

it('whose meetings all stay gets nothing', () => {
  const kept = { ...draft, placements: draft.placements.slice(2), dropped: [] };
  expect(planLetters(kept).readers).toEqual([]);
});

it('a meeting that loses its slot is not also counted as waiting', () => {
  expect(countEffects(draft)).toEqual({
    added: 1,
    moved: 0,
    reseated: 1,
    dropped: 1,
    cancelled: 0,
    kept: 1,
    waiting: 1,
  });
});
