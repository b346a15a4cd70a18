import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refusal, stubApi } from '../../testing/api-stub.ts';
import { openPage, someAccount } from '../../testing/open-page.tsx';

const organisation = {
  id: 'o1',
  name: 'Kovinarstvo Brda',
  kind: 'company',
  country: 'SI',
  region: '',
  city: 'Dobrovo',
  sectors: ['25'],
  size: null,
  languages: ['sl'],
  website: '',
  description: { sl: 'Struženje' },
  logoId: null,
  version: 3,
  myRole: 'manager',
};
const member = {
  accountId: someAccount.id,
  name: 'Ada Marušič',
  email: 'ada@example.org',
  role: 'manager',
  joinedAt: '2027-01-01T00:00:00.000Z',
  isMe: true,
  actions: { change: 'last_manager', remove: 'last_manager' },
};

function openOrganisation(myRole: string, answers: Parameters<typeof stubApi>[0] = {}) {
  const calls = stubApi({
    'GET /api/session': { json: { account: someAccount } },
    'GET /api/organisations/o1': { json: { ...organisation, myRole } },
    'GET /api/organisations/o1/members': { json: { items: [member], nextCursor: null } },
    ...answers,
  });
  return openPage('/organisations/o1').then(() => calls);
}

describe('the page of an organisation', () => {
  it('lets its manager save the profile with the version they saw', async () => {
    const calls = await openOrganisation('manager', {
      'PUT /api/organisations/o1': { json: { ...organisation, version: 4 } },
    });
    fireEvent.change(await screen.findByLabelText('City'), { target: { value: 'Cerkno' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save the profile' }));
    await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true));
    const saved = calls.find(({ method }) => method === 'PUT');
    expect(saved?.body).toMatchObject({ city: 'Cerkno', version: 3, sectors: ['25'] });
    expect(saved?.body).not.toHaveProperty('myRole');
  });

  it('puts a refusal of a field beside the field', async () => {
    await openOrganisation('manager', {
      'PUT /api/organisations/o1': refusal(400, 'validation_failed', [
        { path: 'website', code: 'invalid_union' },
      ]),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Save the profile' }));
    await waitFor(() =>
      expect(screen.getByLabelText('Website').getAttribute('aria-invalid')).toBe('true'),
    );
  });

  it('tells the last manager why they cannot step down', async () => {
    await openOrganisation('manager');
    const table = await screen.findByRole('table');
    const button = within(table).getByRole('button', { name: 'Make plain member' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(
      within(table).getByText('An organisation needs at least one person who looks after it.'),
    ).toBeTruthy();
  });

  it('shows members who are no managers the profile without a form', async () => {
    await openOrganisation('member');
    await screen.findByText('Fabricated metal products');
    expect(screen.queryByRole('button', { name: 'Save the profile' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
  });
});
