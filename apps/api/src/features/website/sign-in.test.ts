import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { agentOf, makeAccount } from '../../../test/factories.ts';
import { postForm } from '../../../test/forms.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(() => {
  test.mailbox.received.length = 0;
});

const page = '/it/sign-in';
const send = (values: Record<string, string>) => postForm(test.stranger(), page, values);
const linkTo = (address: string) =>
  /\/sign-in\/([\w-]+)/.exec(test.mailbox.to(address).at(-1)?.text ?? '')?.[1] ?? '';

describe('the page for signing in', () => {
  it.each([
    ['sl-SI,sl;q=0.9,en;q=0.5', 'sl', 'Prijava'],
    ['fr-FR', 'en', 'Sign in'],
  ])('speaks to a browser that prefers %s', async (preferred, locale, title) => {
    const answer = await test
      .stranger()
      .send('GET', '/sign-in', undefined, { headers: { 'accept-language': preferred } });
    expect(answer.text).toContain(`<html lang="${locale}">`);
    expect(answer.text).toContain(`<h1>${title}</h1>`);
    expect(answer.text).not.toContain('<script');
    expect(answer.headers.vary).toContain('accept-language');
  });

  it('keeps the wanted page through a change of language', async () => {
    const { text } = await test.stranger().get(`${page}?redirectTo=/e/ponti/requests`);
    expect(text).toContain('href="/sl/sign-in?redirectTo&#61;%2Fe%2Fponti%2Frequests"');
    expect(text).toContain('name="redirectTo" value="/e/ponti/requests"');
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example'])(
    'does not lead to %s afterwards',
    async (redirectTo) => {
      const query = new URLSearchParams({ redirectTo });
      expect((await test.stranger().get(`${page}?${query}`)).text).not.toContain('evil.example');
    },
  );

  it('leads on who has signed in already', async () => {
    const agent = await agentOf(test, (await makeAccount(test)).id);
    const answer = await agent.get(`${page}?redirectTo=/account`);
    expect([answer.status, answer.headers.location]).toEqual([302, '/account']);
  });
});

describe('signing in by a mailed link', () => {
  it('mails one in the language of the page, which leads to the wanted page', async () => {
    const email = 'giulia@example.test';
    const answer = await send({ email: ` ${email} `, redirectTo: '/e/ponti/requests' });
    expect(answer.status, answer.text).toBe(200);
    expect(answer.text).toContain(email);
    await test.deliver();
    expect(test.mailbox.to(email).at(-1)?.html).toContain('<html lang="it"');
    const used = await test.stranger().post('/api/session/link', { token: linkTo(email) });
    expect(used.body).toMatchObject({ redirectTo: '/e/ponti/requests' });
  });

  it('says what is wrong with the address, beside it, and mails nothing', async () => {
    const answer = await send({ email: 'giulia' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('aria-invalid="true"');
    expect(answer.text).toContain('aria-describedby="email-link-hint email-link-error"');
    await test.deliver();
    expect(test.mailbox.received).toEqual([]);
  });

  it('answers the same whether the address has an account or not', async () => {
    const { email } = await makeAccount(test);
    const known = await send({ email });
    const unknown = await send({ email: 'nobody@example.test' });
    expect(unknown.status).toBe(known.status);
    expect(unknown.text.replaceAll('nobody@example.test', email)).toBe(known.text);
  });

  it('shows no words of the sender as markup', async () => {
    const { text } = await send({ email: '"><script>alert(1)</script>' });
    expect(text).not.toContain('<script>');
  });

  it('refuses fields that it does not know', async () => {
    expect((await send({ email: 'a@example.test', role: 'administrator' })).status).toBe(400);
  });
});

describe('signing in by password', () => {
  const password = 'a long enough password';
  async function makeOwner() {
    const account = await makeAccount(test);
    const agent = await agentOf(test, account.id);
    expect((await agent.put('/api/account/password', { password })).status).toBe(200);
    return account;
  }

  it('opens a session and leads to the wanted page', async () => {
    const { email } = await makeOwner();
    const agent = test.stranger();
    const answer = await postForm(agent, page, { email, password, redirectTo: '/account' });
    expect([answer.status, answer.headers.location]).toEqual([303, '/account']);
    expect((await agent.get('/api/session')).body).toMatchObject({ account: { email } });
    expect(String(answer.headers['set-cookie'])).toContain(
      'ponte-language=en; Path=/; SameSite=Lax',
    );
  });

  it('says that it failed, keeps the address and not the password', async () => {
    const { email } = await makeOwner();
    const answer = await send({ email, password: 'wrong password' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('role="alert"');
    expect(answer.text).toContain(`value="${email}"`);
    expect(answer.text).not.toContain('wrong password');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('refuses a form that a foreign page sends', async () => {
    const { email } = await makeOwner();
    const answer = await test.stranger().send('POST', page, undefined, {
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'https://evil.example',
      },
      payload: new URLSearchParams({ email, password }).toString(),
    });
    expect(answer.body).toMatchObject({ code: 'origin_refused' });
    expect(answer.headers['set-cookie']).toBeUndefined();
  });
});
