import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refusal, stubApi } from '../../testing/api-stub.ts';
import { eventAnswers, slotAt, someMeeting } from '../../testing/event-stub.ts';
import { openPage } from '../../testing/open-page.tsx';

const own = '/api/events/ponti/as/me';
const feed = { [`GET ${own}/feed`]: { json: { url: 'https://x/a.ics', webcalUrl: 'webcal://x' } } };
const schedule = (...items: object[]) => ({
  ...eventAnswers(),
  ...feed,
  [`GET ${own}/meetings`]: { json: { items } },
});
const option = (index: number, tableLabel: string | null) => {
  const { id: slotId, ...times } = slotAt(index);
  return { slotId, ...times, tableId: tableLabel && `table${tableLabel}`, tableLabel };
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('my schedule', () => {
  it('shows the meetings of a day with time, partner and table', async () => {
    stubApi(schedule(someMeeting));
    await openPage('/e/ponti/schedule');
    const day = await screen.findByRole('region', { name: 'Mon, 24 November 2031' });
    within(day).getByText(/^09:00–09:20/);
    within(day).getByRole('link', { name: 'Adria Pumps' });
    within(day).getByText('Table 4');
    expect(within(day).queryByText(/Our Works/)).toBeNull();
  });

  it('says why an agreed meeting has no slot', async () => {
    const agreed = { ...someMeeting, id: 'm2', state: 'agreed', slot: null, table: null };
    stubApi({
      ...schedule({ ...agreed, actions: { place: null, move: null, cancel: null } }),
      [`GET ${own}/meetings/m2/options`]: { json: { items: [option(1, null)], tables: [] } },
    });
    await openPage('/e/ponti/schedule');
    await screen.findByText('No suitable table is free at that time.');
    screen.getByRole('button', { name: 'Place it now' });
  });

  it('moves a meeting to a chosen slot; one without a table cannot be chosen', async () => {
    const calls = stubApi({
      ...schedule(someMeeting),
      [`GET ${own}/meetings/m1/options`]: {
        json: { items: [option(0, '4'), option(1, null), option(2, '7')], tables: [] },
      },
      [`POST ${own}/meetings/m1/move`]: { json: { ...someMeeting, slot: slotAt(2), version: 4 } },
    });
    await openPage('/e/ponti/schedule');
    await screen.findByText(/^09:00–09:20/);
    press('Move');
    const taken = await screen.findByRole('radio', { name: /09:20–09:40/ });
    expect((taken as HTMLInputElement).disabled).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: /09:40–10:00.*Table 7/ }));
    press('Move it here');
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
        version: 3,
        slotId: 'slot2',
      }),
    );
  });

  it('shows why a move was refused and asks for the options anew', async () => {
    const calls = stubApi({
      ...schedule(someMeeting),
      [`GET ${own}/meetings/m1/options`]: { json: { items: [option(2, '7')], tables: [] } },
      [`POST ${own}/meetings/m1/move`]: refusal(409, 'counterpart_taken'),
    });
    await openPage('/e/ponti/schedule');
    await screen.findByText(/^09:00–09:20/);
    press('Move');
    fireEvent.click(await screen.findByRole('radio', { name: /09:40–10:00/ }));
    press('Move it here');
    await screen.findByText('The other person is already taken at that time.');
    await waitFor(() =>
      expect(calls.filter(({ path }) => path.endsWith('/options')).length).toBe(2),
    );
  });

  it('cancels with a reason', async () => {
    const calls = stubApi({
      ...schedule(someMeeting),
      [`POST ${own}/meetings/m1/cancel`]: { json: { ...someMeeting, state: 'cancelled' } },
    });
    await openPage('/e/ponti/schedule');
    await screen.findByText(/^09:00–09:20/);
    press('Cancel the meeting');
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText(/reason/i), { target: { value: 'Ill.' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel the meeting' }));
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
        version: 3,
        reason: 'Ill.',
      }),
    );
  });

  it('has no button to move where the organiser plans, and says so once', async () => {
    const actions = { ...someMeeting.actions, move: 'moves_by_organiser_only' };
    stubApi({
      ...schedule({ ...someMeeting, actions }),
      ...eventAnswers({ placementMode: 'organiser' }),
    });
    await openPage('/e/ponti/schedule');
    await screen.findByText('Only the organiser moves meetings in this event.');
    expect(screen.queryByRole('button', { name: 'Move' })).toBeNull();
  });
});

describe('the page of one meeting', () => {
  it('is found by its address', async () => {
    stubApi(schedule(someMeeting));
    await openPage('/e/ponti/meetings/m1');
    await screen.findByRole('heading', { level: 1, name: 'Meeting with Adria Pumps' });
  });

  it('says when there is none', async () => {
    stubApi(schedule(someMeeting));
    await openPage('/e/ponti/meetings/m9');
    await screen.findByRole('heading', { level: 1, name: 'Page not found' });
  });
});
