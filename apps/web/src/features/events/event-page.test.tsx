import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stubApi } from '../../testing/api-stub.ts';
import { openPage } from '../../testing/open-page.tsx';

const event = {
  id: 'e1',
  slug: 'ponti-2027',
  state: 'open',
  names: { en: 'Bridge Days' },
  summaries: {},
  texts: { en: '<b>Welcome</b>' },
  languages: ['en'],
  venue: 'Kulturni dom',
  address: '',
  city: 'Gorizia',
  country: 'IT',
  zone: 'Europe/Rome',
  firstDay: '2027-05-04',
  lastDay: '2027-05-05',
  sectors: ['28'],
  registrationClosesAt: null,
  contactEmail: '',
  organisers: [],
  roles: [],
  permissions: {},
  me: null,
};
const type = {
  id: 't1',
  names: { en: 'Company' },
  descriptions: {},
  approval: 'manual',
  room: 'free',
  whyNot: null,
};

function openEvent(change: object = {}, typeChange: object = {}) {
  stubApi({
    'GET /api/session': { json: { account: null } },
    'GET /api/events/ponti-2027': { json: { ...event, ...change } },
    'GET /api/events/e1/participation-types': { json: { items: [{ ...type, ...typeChange }] } },
    'GET /api/events/e1/sessions': { json: { items: [] } },
  });
  return openPage('/events/ponti-2027');
}

describe('the public page of an event', () => {
  it('says when, where and about what, shows texts as texts, and leads to registration', async () => {
    await openEvent();
    const register = await screen.findByRole('link', { name: 'Register' });
    expect(register.getAttribute('href')).toBe('/events/ponti-2027/register');
    expect(document.body.textContent).toContain('Kulturni dom, Gorizia, Italy');
    expect(screen.getByText('Machinery and equipment')).toBeTruthy();
    expect(screen.getByText('<b>Welcome</b>')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Organise' })).toBeNull();
  });

  it('says why nobody can register instead of offering it', async () => {
    await openEvent({ state: 'closed' }, { whyNot: 'registration_closed' });
    await screen.findByText('Registration is closed.');
    expect(screen.queryByRole('link', { name: 'Register' })).toBeNull();
  });

  it('leads participants to their own pages, and the team to theirs', async () => {
    const me = { id: 'p1', state: 'approved', organisationId: 'o1', typeId: 't1' };
    await openEvent({ me, roles: [{ role: 'viewer', officeId: null }] });
    const own = await screen.findByRole('link', { name: 'To my pages' });
    expect(own.getAttribute('href')).toBe('/e/ponti-2027');
    const organise = screen.getByRole('link', { name: 'Organise' });
    expect(organise.getAttribute('href')).toBe('/organise/e1');
  });
});
