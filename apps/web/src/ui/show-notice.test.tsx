import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import Notices from '../layouts/notices.tsx';
import { show } from '../testing/show.tsx';
import { notifySuccess } from './notify.ts';

const page = (
  <main>
    <h1 tabIndex={-1}>Requests</h1>
    <Notices />
  </main>
);
const calls = (run: () => Promise<unknown>) => ({
  run,
  refresh: vi.fn(() => Promise.resolve()),
  describe: () => 'The other side has been told.',
});
const nothing = () => Promise.resolve();

describe('a notice that can be taken back', () => {
  it('is announced, undoes by its button, and leaves the focus on the page', async () => {
    await show(page);
    const undo = calls(vi.fn(nothing));
    await notifySuccess('The request is withdrawn.', undo);
    expect((await screen.findByRole('alert')).textContent).toContain('The request is withdrawn.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo.run).toHaveBeenCalledOnce();
    await screen.findByText('Undone: it is as it was before.');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    expect(undo.refresh).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe('Requests');
  });

  it('says why when it comes too late', async () => {
    await show(page);
    await notifySuccess(
      'The request is declined.',
      calls(() => Promise.reject(new Error('late'))),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('The other side has been told.');
  });

  it('gives way to the next one only', async () => {
    await show(page);
    await notifySuccess('The first has ended.', calls(nothing));
    await notifySuccess('Something else worked.');
    expect(await screen.findByText('The first has ended.')).toBeTruthy();
    await notifySuccess('The second has ended.', calls(nothing));
    await screen.findByText('The second has ended.');
    await waitFor(() => expect(screen.queryByText('The first has ended.')).toBeNull());
    expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(1);
  });
});
