import { createMemoryHistory, createRouter } from '@tanstack/react-router';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { createContext, type ReactNode, useContext } from 'react';
import { describe, expect, it } from 'vitest';
import { createQueryCache } from '../../api/query-client.ts';
import { App } from '../../app.tsx';
import { startTexts } from '../../i18n/i18n.ts';
import { participantLayout, rootRoute } from '../../layouts/routes.ts';
import type { AppRouter } from '../../router.tsx';
import { refusal, stubApi } from '../../testing/api-stub.ts';
import { openPage, someAccount } from '../../testing/open-page.tsx';
import { createProfilesRoutes } from './routes.tsx';

const typeId = '01920000-0000-7000-8000-00000000000a';
const id = '01920000-0000-7000-8000-00000000000b';
const event = {
  id: '1',
  slug: 'ponti',
  names: { en: 'Bridges' },
  state: 'open',
  zone: 'Europe/Rome',
  permissions: {},
};
const row = {
  participantId: id,
  name: 'Ana Kovač',
  jobTitle: 'Owner',
  languages: ['sl'],
  isOnline: false,
  type: { id: typeId, names: { en: 'Company' } },
  fit: [{ code: 'offers_what_you_seek', values: ['painting'] }],
  whyNotMeet: null,
  organisation: {
    id: '2',
    name: 'Žaga Gorica',
    kind: 'company',
    country: 'SI',
    city: 'Nova Gorica',
    sectors: ['16'],
    logoId: null,
  },
  offers: [{ title: 'Lepljen les', titles: { en: 'Glued timber' } }],
  offerCount: 3,
  requests: [],
  requestCount: 0,
};
const facets = {
  total: 1,
  countries: [{ value: 'SI', count: 1 }],
  types: [{ value: typeId, count: 1, names: { en: 'Company' } }],
  sectors: [{ value: '16', count: 1 }],
};
const base = '/api/events/ponti/as/me/directory';
const entry = {
  ...row,
  organisation: {
    ...row.organisation,
    region: '',
    size: null,
    languages: [],
    website: '',
    description: {},
  },
  profiles: [],
  colleagues: [],
  isMe: false,
};
const world = {
  'GET /api/session': { json: { account: someAccount } },
  'GET /api/events/ponti': { json: event },
  [`GET ${base}`]: { json: { items: [row], nextCursor: null, facets } },
  [`GET ${base}/${id}`]: { json: entry },
};

describe('the directory', () => {
  it('shows who they are, what they offer and why they fit', async () => {
    stubApi(world);
    await openPage('/e/ponti/directory');
    const card = (await screen.findByRole('heading', { name: 'Žaga Gorica' })).closest('article');
    expect(card?.textContent).toContain('Ana Kovač, Owner');
    expect(card?.textContent).toContain('Nova Gorica, Slovenia · Wood');
    expect(card?.textContent).toContain('and 2 more');
    expect(card?.textContent).toContain('Offers what you seek: painting');
    expect(screen.getByText('1 participant found')).toBeTruthy();
  });

  it('says why it gives no reasons', async () => {
    const page = { items: [{ ...row, fit: [] }], nextCursor: null, facets };
    const json = { ...page, whyNotSuggest: 'suggestions_off_in_event' };
    stubApi({ ...world, [`GET ${base}`]: { json } });
    await openPage('/e/ponti/directory');
    await screen.findByText(/switched suggestions off for this event/);
  });

  it('asks for what stands in the address and leaves out what makes no sense', async () => {
    const calls = stubApi(world);
    await openPage(`/e/ponti/directory?q=wood&country=SI&sector=99x&type=${typeId}&mode=fits`);
    await screen.findByRole('heading', { name: 'Žaga Gorica' });
    const asked = new URLSearchParams(calls.find(({ path }) => path === base)?.search);
    expect(Object.fromEntries(asked)).toEqual({
      q: 'wood',
      country: 'SI',
      typeId,
      mode: 'fits',
    });
  });

  it('puts typed words into the address after a pause', async () => {
    stubApi(world);
    const { router } = await openPage('/e/ponti/directory?country=SI');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '4711' } });
    await waitFor(() => expect(router.state.location.search).toMatchObject({ q: '4711' }));
    expect(router.state.location.search).toMatchObject({ country: 'SI' });
    await waitFor(() =>
      expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('4711'),
    );
  });

  it('says what to do when nothing is found, and why when it is refused', async () => {
    const nothing = { items: [], nextCursor: null, facets: { ...facets, total: 0 } };
    stubApi({ ...world, [`GET ${base}`]: { json: nothing } });
    await openPage('/e/ponti/directory?q=zzz');
    await screen.findByText('Nobody matches this search');
  });

  it('says that the registration is not approved', async () => {
    stubApi({ ...world, [`GET ${base}`]: refusal(409, 'participant_not_approved') });
    await openPage('/e/ponti/directory');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Your registration has not been approved.');
  });
});

const Asked = createContext<readonly string[]>([]);

function RowScope({
  participantIds,
  children,
}: {
  participantIds: readonly string[];
  children: ReactNode;
}) {
  return <Asked value={participantIds}>{children}</Asked>;
}

function RowAction({ eventKey, participantId }: { eventKey: string; participantId: string }) {
  const asked = useContext(Asked);
  return <button type="button">{`ask ${eventKey} ${asked.indexOf(participantId)}`}</button>;
}

const RequestBox = ({ participantId }: { participantId: string }) => <p>box for {participantId}</p>;

describe('the places for another feature', () => {
  async function openWithSlots(address: string) {
    const slots = { rowScope: RowScope, rowAction: RowAction, requestBox: RequestBox };
    const routeTree = rootRoute.addChildren([
      participantLayout.addChildren([...createProfilesRoutes(slots).participant]),
    ]);
    const cache = createQueryCache(() => undefined);
    const history = createMemoryHistory({ initialEntries: [address] });
    const router = createRouter({ routeTree, context: { cache }, history });
    await startTexts('en');
    render(<App cache={cache} router={router as unknown as AppRouter} env="test" />);
    await screen.findByRole('heading', { level: 1 });
  }

  it('are filled in every row, with all rows known to the scope', async () => {
    stubApi(world);
    await openWithSlots('/e/ponti/directory');
    const card = (await screen.findByRole('heading', { name: 'Žaga Gorica' })).closest('article');
    await within(card as HTMLElement).findByRole('button', { name: 'ask ponti 0' });
  });

  it('are filled on a participant’s page', async () => {
    stubApi(world);
    await openWithSlots(`/e/ponti/directory/${id}`);
    await screen.findByText(`box for ${id}`);
  });

  it('stay empty on one’s own page', async () => {
    const own = { ...entry, isMe: true, whyNotMeet: 'request_to_self' };
    stubApi({ ...world, [`GET ${base}/me`]: { json: own } });
    await openWithSlots('/e/ponti/directory/me');
    await screen.findByText('This is how others see you');
    expect(screen.queryByText(`box for ${id}`)).toBeNull();
  });
});
