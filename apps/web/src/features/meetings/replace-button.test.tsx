import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTexts, startTexts } from '../../i18n/i18n.ts';
import { refusal, stubApi } from '../../testing/api-stub.ts';
import { someMeeting } from '../../testing/event-stub.ts';
import { show } from '../../testing/show.tsx';
import { ReplaceButton } from './replace-button.tsx';

// As a route fetches them.
beforeAll(async () => {
  await startTexts('en');
  await loadTexts('meetings');
});

const api = '/api/events/ponti';
const people = [
  { id: 'p2', name: 'Adria Pumps person', organisation: { name: 'Adria Pumps' } },
  { id: 'p3', name: 'Carla Öttl', organisation: { name: 'Öttl Technik' } },
];

async function openDialog(replaced: object) {
  const calls = stubApi({
    [`GET ${api}/participants`]: { json: { items: people, nextCursor: null } },
    [`POST ${api}/meetings/m1/replace-person`]: replaced,
  });
  const desk = { event: 'ponti', participant: null };
  await show(<ReplaceButton desk={desk} meeting={someMeeting} />);
  fireEvent.click(screen.getByRole('button', { name: 'Replace a person' }));
  const dialog = await screen.findByRole('dialog', { name: 'Replace a person' });
  return { calls, dialog };
}

async function choose(dialog: HTMLElement): Promise<void> {
  fireEvent.click(within(dialog).getByRole('combobox', { name: /Who comes/ }));
  fireEvent.click(await screen.findByRole('option', { name: 'Carla Öttl, Öttl Technik' }));
}
const submit = (dialog: HTMLElement) => within(dialog).getByRole('button', { name: 'Replace' });

describe('replacing a person', () => {
  it('offers approved people who do not meet already, and tells what follows', async () => {
    const { calls, dialog } = await openDialog({ json: someMeeting });
    within(dialog).getByText(/Who leaves gets a cancellation/);
    expect((submit(dialog) as HTMLButtonElement).disabled).toBe(true);
    await choose(dialog);
    // Who meets already stands among those who may leave, and nowhere else.
    const present = screen.getAllByRole('option', { name: /Adria Pumps person/, hidden: true });
    expect(present.map(({ tagName }) => tagName)).toEqual(['OPTION']);
    expect(calls.find(({ path }) => path === `${api}/participants`)?.search).toContain(
      'state=approved',
    );
  });

  it('sends who leaves and who comes with the version that was seen', async () => {
    const { calls, dialog } = await openDialog({ json: someMeeting });
    fireEvent.change(within(dialog).getByRole('combobox', { name: /Who leaves/ }), {
      target: { value: 'p2' },
    });
    await choose(dialog);
    fireEvent.click(submit(dialog));
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
        version: 3,
        leaving: 'p2',
        coming: 'p3',
      }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('stays open and says why when the newcomer is taken', async () => {
    const { dialog } = await openDialog(refusal(409, 'counterpart_taken'));
    await choose(dialog);
    fireEvent.click(submit(dialog));
    await within(dialog).findByRole('alert');
  });
});
