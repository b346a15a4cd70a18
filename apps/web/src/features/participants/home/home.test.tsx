import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stubApi } from '../../../testing/api-stub.ts';
import { openPage, someAccount } from '../../../testing/open-page.tsx';

const id = '01920000-0000-7000-8000-000000000001';
const other = '01920000-0000-7000-8000-000000000002';
const event = {
  id,
  slug: 'ponti',
  zone: 'Europe/Rome',
  names: { en: 'Bridge Days' },
  state: 'open',
  me: null,
  permissions: {},
};
const home = {
  participantId: other,
  organisationId: id,
  state: 'approved',
  name: 'Giulia De Santis',
  offeredUntil: null,
  nextSteps: ['answer_requests', 'describe_cooperation'],
  requestsWhyNot: null,
  profiles: 0,
  unansweredRequests: 2,
  sentRequests: 0,
  unplacedMeetings: 0,
  scheduledMeetings: 0,
  untoldMeetings: 0,
};
const base = {
  'GET /api/session': { json: { account: someAccount } },
  'GET /api/events/ponti': { json: event },
};

describe('the home of a participant', () => {
  it('names the next steps in their order', async () => {
    stubApi({ ...base, 'GET /api/events/ponti/as/me/home': { json: home } });
    await openPage('/e/ponti');
    const links = await screen.findAllByRole('link', { name: /Answer 2 requests|Say what you/ });
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Answer 2 requests',
      'Say what you offer and what you seek',
    ]);
  });

  it('of somebody else says so, and its links keep acting for them', async () => {
    stubApi({
      ...base,
      [`GET /api/events/ponti/as/${other}`]: {
        json: { name: home.name, organisation: { name: 'Officine Isonzo' } },
      },
      [`GET /api/events/ponti/as/${other}/home`]: { json: home },
    });
    await openPage(`/e/ponti?as=${other}`);
    await screen.findByText('You act for Giulia De Santis (Officine Isonzo).');
    const link = await screen.findByRole('link', { name: 'Answer 2 requests' });
    expect(link.getAttribute('href')).toBe(`/e/ponti/requests?as=${other}`);
  });

  it('who is not registered is led to the registration', async () => {
    stubApi(base);
    await openPage('/e/ponti');
    const link = await screen.findByRole('link', { name: 'Register' });
    expect(link.getAttribute('href')).toBe('/events/ponti/register');
  });
});
