import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { stubApi } from '../../testing/api-stub.ts';
import { openPage, someAccount } from '../../testing/open-page.tsx';
import { emptyContent } from './form-values.ts';
import type { ExchangeOwn } from './shapes.ts';

const path = '/api/exchange/own/01920000-0000-7000-8000-000000000009';
const profile: ExchangeOwn = {
  id: '01920000-0000-7000-8000-000000000009',
  reference: 'TO-1',
  organisation: { id: '01920000-0000-7000-8000-000000000008', name: 'Soča Robotika' },
  kind: 'technology_offer',
  textState: 'draft',
  listing: 'unlisted',
  isBlind: false,
  publishedAt: null,
  expiresAt: null,
  updatedAt: '2027-03-01T09:00:00Z',
  version: 1,
  content: { ...emptyContent, title: { en: 'Grippers' } },
  contact: { name: 'Ana Kos', email: 'ana@soca.test', phone: '' },
  months: 12,
  publishedVersion: null,
  wasNamed: false,
  files: [],
  remarks: '',
  missing: [],
  actions: {
    edit: null,
    submit: null,
    takeBack: 'exchange_state_forbids',
    renew: 'exchange_state_forbids',
    withdraw: 'exchange_state_forbids',
    delete: null,
    hide: null,
  },
};

/** The profile as the server has it at this moment. */
let stored: ExchangeOwn;
const open = async () => {
  const calls = stubApi({
    'GET /api/session': { json: { account: someAccount } },
    [`GET ${path}`]: () => ({ json: stored }),
    [`GET ${path}/versions`]: { json: { items: [] } },
    [`PUT ${path}/visibility`]: () => {
      stored = { ...stored, isBlind: true, version: stored.version + 1 };
      return { json: stored };
    },
    [`PUT ${path}`]: ({ body }) => {
      const { content } = body as Pick<ExchangeOwn, 'content'>;
      stored = { ...stored, content, missing: [], version: stored.version + 1 };
      return { json: stored };
    },
    [`POST ${path}/submit`]: () => {
      const actions = { ...stored.actions, edit: 'exchange_state_forbids' as const };
      stored = { ...stored, actions, textState: 'in_review', version: stored.version + 1 };
      return { json: stored };
    },
  });
  const { cache } = await openPage('/exchange/own/01920000-0000-7000-8000-000000000009');
  const saved = () => calls.filter((call) => call.method === 'PUT' && call.path === path);
  const handedIn = () => calls.filter((call) => call.path === `${path}/submit`);
  return { cache, saved, handedIn };
};
const title = () => screen.getAllByLabelText<HTMLInputElement>(/^Title/)[0];
const write = (value: string) => {
  const input = title();
  if (!input) throw new Error('there is no title');
  fireEvent.change(input, { target: { value } });
};
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));

beforeEach(() => {
  stored = profile;
});

describe('the text of a profile that is being written', () => {
  it('stays when something beside it is changed, and is saved over that', async () => {
    const { saved } = await open();
    write('Soft grippers');
    fireEvent.click(screen.getByRole('switch'));
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(true));
    expect(title()?.value).toBe('Soft grippers');
    save();
    await waitFor(() => expect(saved()).toHaveLength(1));
    expect(saved()[0]?.body).toMatchObject({
      version: 2,
      content: { title: { en: 'Soft grippers' } },
    });
  });

  it('stays when somebody else has written, and is not saved over theirs', async () => {
    const { cache, saved } = await open();
    write('Soft grippers');
    const content = { ...profile.content, title: { en: 'Theirs' } };
    stored = { ...profile, content, version: 2 };
    await cache.refetchQueries();
    await screen.findByRole('heading', { level: 1, name: 'Theirs' });
    expect(title()?.value).toBe('Soft grippers');
    save();
    await waitFor(() => expect(saved()).toHaveLength(1));
    expect(saved()[0]?.body).toMatchObject({ version: 1 });
  });

  it('that nobody has touched is the newest there is', async () => {
    const { cache } = await open();
    stored = { ...profile, content: { ...profile.content, title: { en: 'Theirs' } }, version: 2 };
    await cache.refetchQueries();
    await waitFor(() => expect(title()?.value).toBe('Theirs'));
  });

  it('is saved before it is handed in, and handed in as it was saved', async () => {
    const { saved, handedIn } = await open();
    write('Soft grippers');
    fireEvent.click(screen.getByRole('button', { name: 'Save and hand in for review' }));
    await waitFor(() => expect(handedIn()).toHaveLength(1));
    expect(saved()[0]?.body).toMatchObject({ content: { title: { en: 'Soft grippers' } } });
    expect(handedIn()[0]?.body).toEqual({ version: 2 });
    await screen.findByRole('heading', { level: 1, name: 'Soft grippers' });
  });

  it('is not handed in when it cannot be saved', async () => {
    const { saved, handedIn } = await open();
    fireEvent.change(screen.getByLabelText(/^E-mail/), { target: { value: 'nobody' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save and hand in for review' }));
    await screen.findAllByText(/e-mail address/i);
    expect([saved(), handedIn()]).toEqual([[], []]);
  });

  it('that is saved already is handed in alone', async () => {
    const { saved, handedIn } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Hand in for review' }));
    await waitFor(() => expect(handedIn()).toHaveLength(1));
    expect(saved()).toEqual([]);
  });
});
