import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refusal, stubApi } from '../../testing/api-stub.ts';
import { openPage, someAccount } from '../../testing/open-page.tsx';

const event = {
  id: '1',
  slug: 'ponti-2026',
  names: { it: 'Ponti 2026' },
  summaries: { en: 'Two days of meetings.' },
  city: 'Gorizia',
  country: 'IT',
  firstDay: '2026-11-23',
  lastDay: '2026-11-24',
  state: 'open',
  zone: 'Europe/Rome',
};
const visitor = { 'GET /api/session': { json: { account: null } } };

describe('home page', () => {
  it('lists the public events with place, days and state', async () => {
    stubApi({
      ...visitor,
      'GET /api/events': ({ search }) => ({
        json: { items: search.includes('past') ? [] : [event], nextCursor: null },
      }),
    });
    await openPage('/');
    const list = await screen.findByRole('list', { name: 'Events' });
    expect(screen.queryByRole('heading', { name: 'Past events' })).toBeNull();
    const link = within(list).getByRole('link', { name: 'Ponti 2026' });
    expect(link.getAttribute('href')).toBe('/events/ponti-2026');
    expect(link.querySelector('[lang="it"]')).toBeTruthy();
    expect(list.textContent).toContain('Gorizia, Italy');
    expect(list.textContent).toMatch(/23\s*–\s*24 November 2026/);
    expect(list.textContent).toContain('Registration open');
  });

  it('says what to expect when there is no event', async () => {
    stubApi({ ...visitor, 'GET /api/events': { json: { items: [], nextCursor: null } } });
    await openPage('/');
    await screen.findByText('No public events at the moment');
  });

  it('says why the list is missing when the API refuses', async () => {
    stubApi({ ...visitor, 'GET /api/events': refusal(403, 'forbidden') });
    await openPage('/');
    expect((await screen.findByRole('alert')).textContent).toContain('You may not do this.');
  });
});

describe('the layout of an event', () => {
  it('marks the open page in the navigation and names the event in the title', async () => {
    stubApi({
      'GET /api/session': { json: { account: someAccount } },
      'GET /api/events/ponti-2026': { json: event },
    });
    await openPage('/e/ponti-2026/unknown');
    const bar = screen.getByRole('navigation', { name: 'Pages of this event' });
    const names = within(bar)
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
    expect(names.slice(0, 3)).toEqual(['Home', 'Partners', 'Requests']);
    expect(document.title).toBe('Page not found · Ponti 2026 · Ponte');
  });

  it('shows a page of its own when the event does not exist', async () => {
    stubApi({ 'GET /api/session': { json: { account: someAccount } } });
    await openPage('/e/nowhere/directory');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Page not found');
  });
});
