import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refusal, stubApi } from '../../testing/api-stub.ts';
import { openPage, someAccount } from '../../testing/open-page.tsx';

const as = '/api/events/ponti/as/me';
const offer = (number: number) => ({
  id: `01920000-0000-7000-8000-00000000000${number}`,
  kind: 'offer',
  area: 'business',
  title: `Offer ${number}`,
  description: '',
  titles: {},
  descriptions: {},
  keywords: ['steel'],
  languages: [],
  version: 3,
});
const me = {
  participantId: '01920000-0000-7000-8000-0000000000aa',
  name: 'Ada Marušič',
  jobTitle: '',
  languages: ['sl'],
  isOnline: false,
  type: { id: '1', names: { en: 'Company' } },
  fit: [],
  whyNotMeet: 'request_to_self',
  organisation: {
    id: '01920000-0000-7000-8000-0000000000bb',
    name: 'Kovinarstvo Brda',
    kind: 'company',
    country: 'SI',
    city: '',
    sectors: ['25'],
    logoId: null,
    region: '',
    size: null,
    languages: [],
    website: '',
    description: { sl: 'Kovina' },
  },
  profiles: [offer(1)],
  colleagues: [],
  isMe: true,
};
const allowed = { add: null, edit: null };
const world = {
  'GET /api/session': { json: { account: someAccount } },
  'GET /api/events/ponti': {
    json: { id: '1', slug: 'ponti', names: { en: 'Bridges' }, state: 'open', zone: 'Europe/Rome' },
  },
  [`GET ${as}/directory/me`]: { json: me },
  [`GET ${as}/profiles`]: { json: { items: [offer(1), offer(2)], actions: allowed } },
};

const section = async (name: string) => within(await screen.findByRole('region', { name }));

describe('my profile', () => {
  it('says how complete it is and what is missing', async () => {
    stubApi(world);
    await openPage('/e/ponti/profile');
    const missing = await section('How complete your page is');
    expect(missing.getByText('56% complete')).toBeTruthy();
    expect(missing.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'something you seek',
      'your role in the organisation',
      'a logo',
      'a website',
    ]);
  });

  it('is read in the reader’s language where it is written in it', async () => {
    const italian = {
      ...offer(1),
      title: 'Fresatura',
      description: 'Su misura',
      titles: { en: 'Milling', sl: 'Rezkanje' },
      descriptions: { sl: 'Po meri' },
    };
    stubApi({
      ...world,
      [`GET ${as}/profiles`]: { json: { items: [italian], actions: allowed } },
    });
    await openPage('/e/ponti/profile');
    const offers = await section('What I offer');
    expect(offers.getByRole('heading', { name: 'Milling' })).toBeTruthy();
    expect(offers.getByText('Su misura')).toBeTruthy();
  });

  it('adds an offer', async () => {
    const calls = stubApi({
      ...world,
      [`POST ${as}/profiles`]: { status: 201, json: offer(3) },
    });
    await openPage('/e/ponti/profile');
    fireEvent.click((await section('What I offer')).getByRole('button', { name: 'Add an offer' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText(/^Title/), { target: { value: 'Milling' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true));
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      kind: 'offer',
      area: 'business',
      title: 'Milling',
      description: '',
      titles: {},
      descriptions: {},
      keywords: [],
      languages: [],
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('changes an offer in the version shown, its keywords apart', async () => {
    const address = `${as}/profiles/${offer(1).id}`;
    const calls = stubApi({
      ...world,
      [`GET ${as}/profiles`]: {
        json: { items: [{ ...offer(1), keywords: ['steel, laser', 'Steel'] }], actions: allowed },
      },
      [`PUT ${address}`]: { json: offer(1) },
    });
    await openPage('/e/ponti/profile');
    fireEvent.click(await screen.findByRole('button', { name: 'Edit “Offer 1”' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(
        calls.find(({ path, method }) => method === 'PUT' && path === address)?.body,
      ).toMatchObject({ title: 'Offer 1', version: 3, keywords: ['steel', 'laser'] }),
    );
  });

  it('shows a refused field’s reason beside it and keeps what was written', async () => {
    const faults = [{ path: 'title', code: 'too_big' }];
    stubApi({
      ...world,
      [`PUT ${as}/profiles/${offer(1).id}`]: refusal(400, 'validation_failed', faults),
    });
    await openPage('/e/ponti/profile');
    fireEvent.click(await screen.findByRole('button', { name: 'Edit “Offer 1”' }));
    const dialog = within(await screen.findByRole('dialog'));
    const title = dialog.getByLabelText<HTMLInputElement>(/^Title/);
    fireEvent.change(title, { target: { value: 'Longer' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await dialog.findByText('This is too long or too large.');
    expect(dialog.getByLabelText<HTMLInputElement>(/^Title/).value).toBe('Longer');
  });

  it('moves an offer down by sending the whole order', async () => {
    const calls = stubApi({
      ...world,
      [`PUT ${as}/profiles/order`]: { json: { items: [], actions: allowed } },
    });
    await openPage('/e/ponti/profile');
    fireEvent.click(await screen.findByRole('button', { name: 'Move “Offer 1” down' }));
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({
        kind: 'offer',
        ids: [offer(2).id, offer(1).id],
      }),
    );
  });

  it('says why nothing can be changed any more', async () => {
    const closed = { add: 'event_state_forbids', edit: 'event_state_forbids' };
    stubApi({
      ...world,
      [`GET ${as}/profiles`]: { json: { items: [offer(1)], actions: closed } },
    });
    await openPage('/e/ponti/profile');
    const offers = await section('What I offer');
    expect(offers.getByText('This is not possible in the event’s present state.')).toBeTruthy();
    expect(offers.queryByRole('button')).toBeNull();
  });
});
