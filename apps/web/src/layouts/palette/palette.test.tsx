import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { answers } from '../../features/schedule/testing/schedule-stub.ts';
import { stubApi } from '../../testing/api-stub.ts';
import { openPage } from '../../testing/open-page.tsx';

it('Ctrl+K lists what can be opened; a part of a name, an arrow and Enter lead there', async () => {
  stubApi(answers());
  const { router } = await openPage('/organise/ponti/schedule');
  fireEvent.keyDown(document.body, { key: 'k', code: 'KeyK', ctrlKey: true });
  const dialog = await screen.findByRole('dialog', { name: 'Go to …' });
  const field = await within(dialog).findByRole('combobox');
  const names = () =>
    within(dialog)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
  expect(names()).toContain('Schedule of meetings');
  // What the role does not open is not listed.
  expect(names()).not.toContain('Event settings');
  fireEvent.change(field, { target: { value: 'new' } });
  expect(names()).toEqual(['New event']);
  const chosen = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
  await waitFor(() => expect(chosen()?.textContent).toBe('New event'));
  fireEvent.change(field, { target: { value: 'net' } });
  await waitFor(() => expect(chosen()?.textContent).toBe('Networks'));
  fireEvent.keyDown(field, { key: 'Enter', code: 'Enter' });
  await waitFor(() => expect(router.state.location.pathname).toBe('/networks'));
  await screen.findByRole('heading', { level: 1, name: 'Networks' });
});
