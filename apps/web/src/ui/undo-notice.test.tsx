import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import Notices from '../layouts/notices.tsx';
import { show } from '../testing/show.tsx';
import { notifySuccess } from './notify.ts';
import { showUndoNotice } from './undo-notice.tsx';

const page = (
  <main>
    <h1 tabIndex={-1}>Requests</h1>
    <Notices />
  </main>
);

describe('a notice that can be taken back', () => {
  it('is announced, undoes by its button, and leaves the focus on the page', async () => {
    await show(page);
    const undo = vi.fn(() => Promise.resolve());
    await showUndoNotice('The request is withdrawn.', undo);
    expect((await screen.findByRole('alert')).textContent).toContain('The request is withdrawn.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    expect(document.activeElement?.textContent).toBe('Requests');
  });

  it('gives way to the next one only', async () => {
    await show(page);
    await showUndoNotice('The first has ended.', () => Promise.resolve());
    await notifySuccess('Something else worked.');
    expect(await screen.findByText('The first has ended.')).toBeTruthy();
    await showUndoNotice('The second has ended.', () => Promise.resolve());
    await screen.findByText('The second has ended.');
    await waitFor(() => expect(screen.queryByText('The first has ended.')).toBeNull());
    expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(1);
  });
});
