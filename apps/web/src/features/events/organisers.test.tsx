import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTexts, startTexts } from '../../i18n/i18n.ts';
import { stubApi } from '../../testing/api-stub.ts';
import { show } from '../../testing/show.tsx';
import type { Event } from './event.ts';
import { OrganisersSection } from './organisers-section.tsx';

const organiser = (id: string, name: string) => ({
  id,
  name,
  country: 'IT',
  logoId: null,
  website: '',
});
const event = {
  id: 'e1',
  state: 'open',
  country: 'SI',
  organisers: [organiser('o1', 'Camera'), organiser('o2', 'Zbornica')],
} as unknown as Event;
const calls = () => stubApi({ 'PUT /api/events/e1/organisers': { json: { items: [] } } });
const sent = (made: ReturnType<typeof calls>) =>
  made.filter(({ method }) => method === 'PUT').map(({ body }) => body);

// As a route fetches them.
beforeAll(async () => {
  await startTexts('en');
  await loadTexts('organising');
});

describe('the organisers of an event, as the settings show them', () => {
  it('move up, and the whole list is saved in its new order', async () => {
    const made = calls();
    await show(<OrganisersSection event={event} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Move up: Zbornica' }));
    await waitFor(() => expect(sent(made)).toEqual([{ organisers: [{ id: 'o2' }, { id: 'o1' }] }]));
  });

  it('are removed one by one', async () => {
    const made = calls();
    await show(<OrganisersSection event={event} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove from the list: Camera' }));
    await waitFor(() => expect(sent(made)).toEqual([{ organisers: [{ id: 'o2' }] }]));
  });

  it('can be new ones, in the event’s country unless told otherwise', async () => {
    const made = calls();
    await show(<OrganisersSection event={event} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Not found? Add a new one' }));
    const name = await screen.findByLabelText(/^Name/);
    fireEvent.change(name, { target: { value: 'Razvojna agencija' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    const create = { name: 'Razvojna agencija', country: 'SI', website: '' };
    await waitFor(() =>
      expect(sent(made)).toEqual([{ organisers: [{ id: 'o1' }, { id: 'o2' }, { create }] }]),
    );
  });

  it('of an archived event only stand there', async () => {
    const archived = { ...event, state: 'archived' } as Event;
    await show(<OrganisersSection event={archived} />);
    expect(await screen.findByText('Camera')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
