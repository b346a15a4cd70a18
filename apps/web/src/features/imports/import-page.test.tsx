import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { refusal, stubApi } from '../../testing/api-stub.ts';
import { openPage, someAccount } from '../../testing/open-page.tsx';

const event = {
  id: 'e1',
  slug: 'bridge-days',
  state: 'open',
  names: { en: 'Bridge Days' },
  languages: ['en'],
  zone: 'Europe/Rome',
  firstDay: '2027-03-08',
  lastDay: '2027-03-09',
  permissions: { 'participants.import': 'all', 'participants.view': 'all' },
  roles: [{ role: 'owner', officeId: null }],
  me: null,
};
const table = {
  columns: ['E-mail', 'Name', 'Firm', 'Country', 'Fax'],
  rows: [
    ['ada@example.org', 'Ada', 'Brda', 'SI', '1'],
    ['bob@example.org', 'Bob', 'Brda', 'Atlantis', '2'],
  ],
  mapping: { email: 0, name: 1, country: 3 },
};
const wrongRow = {
  number: 3,
  state: 'wrong',
  label: 'bob@example.org',
  errors: [{ field: 'country', code: 'unknown' }],
};
const rightRow = { number: 2, state: 'new', label: 'ada@example.org', errors: [] };
const imports = '/api/events/e1/imports';

/** Opens the page and has a file read; uploads go past the typed client and are answered here. */
async function openWithFile(upload: Response, answers: Parameters<typeof stubApi>[0] = {}) {
  const calls = stubApi({
    'GET /api/session': { json: { account: someAccount } },
    'GET /api/events/bridge-days': { json: event },
    'GET /api/events/e1/participation-types': { json: { items: [] } },
    [`POST ${imports}/preview`]: {
      json: { counts: { new: 1, same: 0, wrong: 1 }, rows: [wrongRow, rightRow] },
    },
    [`POST ${imports}`]: { json: { written: 1, same: 0, leftOut: 1 } },
    ...answers,
  });
  const stubbed = globalThis.fetch;
  vi.stubGlobal('fetch', async (input: Request | string, options?: RequestInit) =>
    typeof input === 'string' ? upload : stubbed(input, options),
  );
  await openPage('/organise/bridge-days/import');
  const file = new File(['x'], 'list.csv', { type: 'text/csv' });
  fireEvent.change(screen.getByLabelText(/CSV or Excel file/), { target: { files: [file] } });
  return calls;
}

const asJson = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const check = () => fireEvent.click(screen.getByRole('button', { name: 'Check the list' }));

describe('the page to import lists', () => {
  it('asks for the columns that it did not recognise before anything is checked', async () => {
    await openWithFile(asJson(table));
    await screen.findByText('Still to be chosen: Organisation.');
    expect(screen.getByText('Not used: Firm and Fax.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Check the list' })).toHaveProperty('disabled', true);
    fireEvent.change(screen.getByLabelText(/^Organisation/), { target: { value: '2' } });
    expect(screen.getByText('For example: Brda')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Check the list' })).toHaveProperty(
      'disabled',
      false,
    );
  });

  it('names what is wrong, and imports the rest only when told to', async () => {
    const calls = await openWithFile(
      asJson({ ...table, mapping: { ...table.mapping, organisation: 2 } }),
    );
    await screen.findByRole('button', { name: 'Check the list' });
    check();
    const rows = await screen.findByRole('table');
    expect(within(rows).getByText(/Country: “Atlantis”. This is not a country/)).toBeTruthy();
    const submit = screen.getByRole('button', { name: 'Import 1 person' });
    expect(submit.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Leave the 1 wrong row out' }));
    fireEvent.click(screen.getByRole('button', { name: 'Import 1 person' }));
    await screen.findByText('1 person is new in the event.');
    expect(screen.getByText('1 wrong row was left out.')).toBeTruthy();
    const sent = calls.find(({ method, path }) => method === 'POST' && path === imports);
    expect(sent?.body).toMatchObject({ kind: 'participants', leaveOut: true, rows: table.rows });
  });

  it('forgets what it checked when a column is changed', async () => {
    await openWithFile(asJson({ ...table, mapping: { ...table.mapping, organisation: 2 } }));
    await screen.findByRole('button', { name: 'Check the list' });
    check();
    await screen.findByRole('table');
    fireEvent.change(screen.getByLabelText(/^Keywords/), { target: { value: '4' } });
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
  });

  it('says why a file is not taken', async () => {
    const { json, status } = refusal(413, 'too_large');
    await openWithFile(asJson({ ...(json as object), facts: { mostRows: 5000 } }, status));
    await screen.findByText('The list is longer than 5,000 rows. Please split it.');
  });
});
