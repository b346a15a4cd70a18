import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stubApi } from '../../../testing/api-stub.ts';
import { openPage } from '../../../testing/open-page.tsx';
import { answers, base, draft, run } from '../testing/schedule-stub.ts';

const slot = (slotId: string, free: string[], change: object = {}) => ({
  slotId,
  refusal: null,
  blockers: [],
  free,
  taken: [],
  ...change,
});
const busy = { participantId: 'p2', name: 'Ana Kos', cause: 'absence', meetingId: null };
const places = {
  meetingId: 'm1',
  version: 3,
  from: { slotId: 'slot1', tableId: 'table5' },
  refusal: null,
  unsuitable: [],
  slots: [
    slot('slot0', ['table4', 'table5'], { refusal: 'participant_taken', blockers: [busy] }),
    slot('slot1', ['table4']),
  ],
};

async function openGrid(change: object = {}) {
  const edited = { ...draft, edits: 1, revision: 2 };
  const calls = stubApi({
    ...answers(run),
    [`GET ${base}/runs/run1`]: { json: { ...draft, ...change } },
    [`GET ${base}/meetings/m1/places`]: { json: places },
    [`POST ${base}/runs/run1/edits`]: { json: edited },
    [`POST ${base}/runs/run1/undo`]: { json: draft },
  });
  await openPage('/organise/ponti/schedule/drafts/run1?view=grid');
  const board = await screen.findByRole('grid');
  const cellAt = (row: number, column: number) => {
    const cell = board.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
    if (!cell) throw new Error('no such cell');
    return cell;
  };
  const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
  const posts = () => calls.filter(({ method }) => method === 'POST');
  return { board, cellAt, press, posts };
}

describe('a meeting of a draft', () => {
  it('is picked up, carried past a conflict that is told, and put down with the keyboard', async () => {
    const { board, cellAt, press, posts } = await openGrid();
    cellAt(1, 1).focus();
    press(' ');
    await screen.findByText(/Our Works – Adria Pumps is picked up/);
    expect(board.querySelectorAll('[data-verdict="blocked"]')).toHaveLength(2);
    press('ArrowUp');
    await screen.findByText('09:00–09:20, Table 5: Ana Kos is away');
    press('Enter');
    expect(posts()).toEqual([]);
    press('ArrowDown');
    press('ArrowLeft');
    await screen.findByText('09:20–09:40, Table 4: Free: it can go here.');
    press(' ');
    await waitFor(() => expect(posts()).toHaveLength(1));
    expect(posts()[0]?.body).toEqual({
      revision: 1,
      moves: [{ meetingId: 'm1', to: { slotId: 'slot1', tableId: 'table4' } }],
    });
  });

  it('stays where it was on Escape', async () => {
    const { cellAt, press, posts } = await openGrid();
    cellAt(1, 1).focus();
    press(' ');
    await screen.findByText(/is picked up/);
    press('Escape');
    await screen.findByText('Left where it was.');
    expect(posts()).toEqual([]);
  });

  it('goes back with Ctrl+Z, and with the button that says how often', async () => {
    const { posts } = await openGrid({ edits: 2, revision: 3 });
    screen.getByRole('button', { name: 'Undo (2)' });
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() =>
      expect(posts().map(({ path }) => path)).toEqual([`${base}/runs/run1/undo`]),
    );
    expect(posts()[0]?.body).toEqual({ revision: 3 });
  });

  it('is opened with Enter, and taken out of the draft', async () => {
    const { cellAt, press, posts } = await openGrid();
    cellAt(1, 1).focus();
    press('Enter');
    const dialog = await screen.findByRole('dialog', { name: 'Our Works – Adria Pumps' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Take it out' }));
    await waitFor(() =>
      expect(posts()[0]?.body).toEqual({ revision: 1, moves: [{ meetingId: 'm1', to: null }] }),
    );
  });
});

it('the grid of a published run is only looked at', async () => {
  const { cellAt, press } = await openGrid({ run: { ...run, state: 'published' } });
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  cellAt(1, 1).focus();
  press(' ');
  expect(screen.queryByText(/is picked up/)).toBeNull();
});
