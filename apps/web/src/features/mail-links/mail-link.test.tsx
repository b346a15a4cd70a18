import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refusal, stubApi } from '../../testing/api-stub.ts';
import { openPage } from '../../testing/open-page.tsx';

const visitor = { 'GET /api/session': { json: { account: null } } };
const token = 'abcdefghijklmnopqrstuvwxyz';
const link = {
  kind: 'request',
  locale: 'en',
  name: 'Ada Lovelace',
  event: { slug: 'bridge', names: { en: 'Bridge Days' }, zone: 'Europe/Rome' },
  expiresAt: '2027-03-11T00:00:00Z',
  counterpart: 'Bojan Novak (Most d.o.o.)',
  message: 'We build pumps.',
  state: 'pending',
  actions: { accept: null, decline: null },
};
const accepted = {
  ...link,
  state: 'accepted',
  actions: { accept: 'request_state_forbids', decline: 'request_state_forbids' },
};

describe('the page of a link in a mail', () => {
  it('shows without signing in, and does nothing until its button is pressed', async () => {
    const calls = stubApi({
      ...visitor,
      [`GET /api/links/${token}`]: { json: link },
      [`POST /api/links/${token}`]: { json: accepted },
    });
    await openPage(`/links/${token}`);
    await screen.findByRole('heading', {
      name: 'Bojan Novak (Most d.o.o.) would like to meet you',
    });
    expect(calls.map(({ method }) => method)).not.toContain('POST');
    fireEvent.click(screen.getByRole('button', { name: 'Accept' }));
    await screen.findByText(/You have accepted\. As soon as/);
    expect(calls.findLast(({ method }) => method === 'POST')?.body).toEqual({ action: 'accept' });
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
  });

  it('is kept by no search engine, and tells its address to no other page', async () => {
    stubApi({ ...visitor, [`GET /api/links/${token}`]: { json: link } });
    await openPage(`/links/${token}`);
    await screen.findByRole('button', { name: 'Accept' });
    const contentOf = (name: string) =>
      document.head.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
    expect(contentOf('robots')).toContain('noindex');
    expect(contentOf('referrer')).toBe('no-referrer');
  });

  it('says why it cannot act', async () => {
    const shut = { ...link, actions: { accept: 'requests_not_open', decline: null } };
    stubApi({ ...visitor, [`GET /api/links/${token}`]: { json: shut } });
    await openPage(`/links/${token}`);
    const button = await screen.findByRole('button', { name: 'Accept' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  it('leads to signing in when the link is over', async () => {
    stubApi({ ...visitor, [`GET /api/links/${token}`]: refusal(410, 'link_expired') });
    await openPage(`/links/${token}`);
    await screen.findByRole('heading', { name: 'This link no longer works' });
    expect(
      screen.getAllByRole('link', { name: 'Sign in' }).map((each) => each.getAttribute('href')),
    ).toContain('/sign-in');
  });
});
