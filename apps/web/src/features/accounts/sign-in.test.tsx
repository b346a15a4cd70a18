import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refusal, stubApi } from '../../testing/api-stub.ts';
import { openPage, someAccount } from '../../testing/open-page.tsx';

const visitor = { 'GET /api/session': { json: { account: null } } };
const noEvents = { 'GET /api/events': { json: { items: [], nextCursor: null } } };
const token = 'abcdefghijklmnopqrstuvwxyz';

const type = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'input' }), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('sign-in by mail', () => {
  it('asks for a link that leads back to the wanted page', async () => {
    const calls = stubApi({
      ...visitor,
      'POST /api/sign-in-links': { status: 202, json: { sent: true } },
    });
    await openPage('/sign-in?redirectTo=/e/ponti/requests');
    type(/e-mail/i, ' ada@example.org ');
    press('Mail me a link');
    await screen.findByRole('heading', { name: 'Look into your mailbox' });
    expect(calls.at(-1)?.body).toEqual({
      email: 'ada@example.org',
      locale: 'en',
      redirectTo: '/e/ponti/requests',
    });
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example'])(
    'does not lead to %s afterwards',
    async (redirectTo) => {
      const calls = stubApi({
        ...visitor,
        'POST /api/sign-in-links': { status: 202, json: { sent: true } },
      });
      await openPage(`/sign-in?redirectTo=${encodeURIComponent(redirectTo)}`);
      type(/e-mail/i, 'ada@example.org');
      press('Mail me a link');
      await screen.findByRole('heading', { name: 'Look into your mailbox' });
      expect(calls.at(-1)?.body).not.toHaveProperty('redirectTo');
    },
  );

  it('says what is wrong with the address and asks nothing of the API', async () => {
    const calls = stubApi(visitor);
    await openPage('/sign-in');
    type(/e-mail/i, 'ada');
    press('Mail me a link');
    await screen.findByText('Enter a complete e-mail address.');
    expect(calls.map(({ method }) => method)).not.toContain('POST');
  });

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

describe('sign-in by password', () => {
  it('shows why it failed', async () => {
    stubApi({ ...visitor, 'POST /api/session': refusal(401, 'sign_in_failed') });
    const { router } = await openPage('/sign-in');
    press('Sign in with a password');
    await screen.findByLabelText(/^password/i, { selector: 'input' });
    type(/e-mail/i, 'ada@example.org');
    type(/^password/i, 'wrong');
    press('Sign in');
    expect((await screen.findByRole('alert')).textContent).toContain('do not belong together');
    expect(router.state.location.pathname).toBe('/sign-in');
  });
});

describe('a field that is not filled in', () => {
  it('is told and gets the focus, and nothing is sent', async () => {
    const calls = stubApi(visitor);
    await openPage('/sign-in');
    type(/e-mail/i, 'nobody');
    fireEvent.submit(screen.getByLabelText(/e-mail/i).closest('form') as HTMLFormElement);
    const email = screen.getByLabelText(/e-mail/i);
    await waitFor(() => expect(email.getAttribute('aria-invalid')).toBe('true'));
    expect(document.activeElement).toBe(email);
    type(/e-mail/i, 'nobody@example.org');
    await waitFor(() => expect(email.getAttribute('aria-invalid')).not.toBe('true'));
    expect(calls.map(({ method }) => method)).not.toContain('POST');
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
