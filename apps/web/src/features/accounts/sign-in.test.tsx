import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refusal, stubApi } from '../../testing/api-stub.ts';
import { openPage, someAccount } from '../../testing/open-page.tsx';

const visitor = { 'GET /api/session': { json: { account: null } } };
const noEvents = { 'GET /api/events': { json: { items: [], nextCursor: null } } };
const token = 'abcdefghijklmnopqrstuvwxyz';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the page for signing in', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is the server’s own, in the reader’s language, and leads back to the wanted page', async () => {
    stubApi(visitor);
    const leave = vi.spyOn(window.location, 'replace').mockImplementation(() => undefined);
    await openPage('/sign-in?redirectTo=/e/ponti/requests');
    await waitFor(() => expect(leave).toHaveBeenCalled());
    expect(leave).toHaveBeenCalledWith('/en/sign-in?redirectTo=%2Fe%2Fponti%2Frequests');
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example'])(
    'does not lead to %s afterwards',
    async (redirectTo) => {
      stubApi(visitor);
      const leave = vi.spyOn(window.location, 'replace').mockImplementation(() => undefined);
      await openPage(`/sign-in?redirectTo=${encodeURIComponent(redirectTo)}`);
      await waitFor(() => expect(leave).toHaveBeenCalledWith('/en/sign-in'));
    },
  );

  it('waits for a network where there is none', async () => {
    stubApi(visitor);
    const leave = vi.spyOn(window.location, 'replace').mockImplementation(() => undefined);
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await openPage('/sign-in');
    expect(screen.getByRole('link', { name: 'Go to sign-in' }).getAttribute('href')).toBe(
      '/en/sign-in',
    );
    expect(leave).not.toHaveBeenCalled();
  });
});

describe('a mailed link', () => {
  it('uses the link only when its button is pressed', async () => {
    const calls = stubApi({
      ...visitor,
      ...noEvents,
      'POST /api/session/link': { json: { account: someAccount, redirectTo: '/account' } },
      'GET /api/account/sessions': { json: { items: [] } },
    });
    const { router } = await openPage(`/sign-in/${token}`);
    expect(calls.map(({ method }) => method)).not.toContain('POST');
    press('Sign me in');
    await waitFor(() => expect(router.state.location.pathname).toBe('/account'));
    await screen.findByRole('heading', { name: 'Account' });
  });

  it('offers another link when this one is used up', async () => {
    stubApi({ ...visitor, 'POST /api/session/link': refusal(410, 'link_expired') });
    await openPage(`/sign-in/${token}`);
    press('Sign me in');
    expect((await screen.findByRole('alert')).textContent).toContain('has expired');
    expect(screen.getByRole('link', { name: 'Request another link' })).toBeTruthy();
  });
});

describe('a page that needs an account', () => {
  it('leads a visitor to the sign-in page and remembers the way', async () => {
    stubApi(visitor);
    const { router } = await openPage('/account');
    expect(router.state.location.pathname).toBe('/sign-in');
    expect(router.state.location.search).toEqual({ redirectTo: '/account' });
  });

  it('puts the reason of a refused field beside the field', async () => {
    stubApi({
      'GET /api/session': { json: { account: someAccount } },
      'GET /api/account/sessions': { json: { items: [] } },
      'PATCH /api/account': refusal(400, 'validation_failed', [{ path: 'name', code: 'too_big' }]),
    });
    await openPage('/account');
    press('Save');
    const name = screen.getByLabelText(/^name/i);
    await waitFor(() => expect(name.getAttribute('aria-invalid')).toBe('true'));
    expect(document.activeElement).toBe(name);
    expect(screen.getByText('This is too long or too large.')).toBeTruthy();
  });

  it('ends at the sign-in page when the session ends meanwhile', async () => {
    let isSignedIn = true;
    stubApi({
      'GET /api/session': () => ({ json: { account: isSignedIn ? someAccount : null } }),
      'GET /api/account/sessions': { json: { items: [] } },
      'PATCH /api/account': () => {
        isSignedIn = false;
        return refusal(401, 'unauthenticated');
      },
    });
    const { router } = await openPage('/account');
    press('Save');
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
    expect(router.state.location.search).toEqual({ redirectTo: '/account' });
  });
});
