import { message, session, signInLink } from '@ponte/db';
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';

let test: TestApp;
let agent: Agent;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(() => {
  agent = test.stranger();
});

/** The token as it stands in the queued mail: in the product only the recipient sees it. */
async function requestToken(email: string, redirectTo?: string, locale = 'en'): Promise<string> {
  const answer = await agent.post('/api/sign-in-links', {
    email,
    locale,
    ...(redirectTo ? { redirectTo } : {}),
  });
  expect(answer.status).toBe(202);
  const [row] = await test.db
    .select()
    .from(message)
    .where(eq(message.toAddress, email))
    .orderBy(desc(message.id))
    .limit(1);
  return String(row?.payload.token);
}

const signIn = async (email: string) =>
  agent.post('/api/session/link', { token: await requestToken(email) });
const whoAmI = async () =>
  (await agent.get<{ account: { email: string } | null }>('/api/session')).body.account;

describe('sign-in by link', () => {
  it('a first visit makes the account and signs it in', async () => {
    expect(await whoAmI()).toBeNull();
    const answer = await signIn('first@visit.test');
    expect(answer.status).toBe(200);
    expect(await whoAmI()).toMatchObject({
      email: 'first@visit.test',
      isAdministrator: false,
      hasPassword: false,
    });
  });

  it('a link used twice is refused the second time', async () => {
    const token = await requestToken('twice@visit.test');
    expect((await agent.post('/api/session/link', { token })).status).toBe(200);
    const again = await test.stranger().post('/api/session/link', { token });
    expect(again).toMatchObject({ status: 410, body: { code: 'link_expired' } });
  });

  it('of two uses at once exactly one signs in', async () => {
    const token = await requestToken('race@visit.test');
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => test.stranger().post('/api/session/link', { token })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410]);
  });

  it('a link older than ten minutes is refused', async () => {
    const token = await requestToken('late@visit.test');
    test.clock.advance({ minutes: 11 });
    expect((await agent.post('/api/session/link', { token })).body).toMatchObject({
      code: 'link_expired',
    });
  });

  it('the fourth open link to one address is not mailed, and the answer is the same', async () => {
    for (let count = 0; count < 4; count++) await requestToken('flood@visit.test');
    expect(await test.db.$count(signInLink, eq(signInLink.email, 'flood@visit.test'))).toBe(3);
  });

  it.each(['//evil.test', '/\\evil.test', 'https://evil.test', 'evil', '/\t/evil.test'])(
    'a redirect to %s is refused',
    async (redirectTo) => {
      const answer = await agent.post('/api/sign-in-links', { email: 'a@b.test', redirectTo });
      expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } });
    },
  );

  it('unknown fields are refused', async () => {
    const answer = await agent.post('/api/sign-in-links', {
      email: 'a@b.test',
      isAdministrator: true,
    });
    expect(answer.status).toBe(400);
  });
});

describe('sign-in by password', () => {
  it('works after a password was set, and not with another', async () => {
    await signIn('pass@word.test');
    expect((await agent.put('/api/account/password', { password: 'short' })).body).toMatchObject({
      code: 'password_weak',
    });
    expect((await agent.put('/api/account/password', { password: 'una frase lunga' })).status).toBe(
      200,
    );
    const right = await test
      .stranger()
      .post('/api/session', { email: 'pass@word.test', password: 'una frase lunga' });
    const wrong = await test
      .stranger()
      .post('/api/session', { email: 'pass@word.test', password: 'una frase corta' });
    const nobody = await test
      .stranger()
      .post('/api/session', { email: 'no@body.test', password: 'una frase lunga' });
    expect(right.status).toBe(200);
    expect(wrong).toMatchObject({ status: 401, body: { code: 'sign_in_failed' } });
    expect(nobody.body).toEqual(wrong.body);
  });

  it('changing it needs the current one', async () => {
    await signIn('change@word.test');
    await agent.put('/api/account/password', { password: 'una frase lunga' });
    const without = await agent.put('/api/account/password', { password: 'un altra frase' });
    expect(without.status).toBe(401);
    const body = { password: 'un altra frase', currentPassword: 'una frase lunga' };
    expect((await agent.put('/api/account/password', body)).status).toBe(200);
  });
});

describe('the own account', () => {
  it('keeps the language of the page on which its link was asked for', async () => {
    const token = await requestToken('prva@test.test', undefined, 'sl');
    await agent.post('/api/session/link', { token });
    expect(await whoAmI()).toMatchObject({ email: 'prva@test.test', locale: 'sl' });
  });

  it('has a zone and a wish for reminders, which can be changed and taken back', async () => {
    await signIn('zone@test.test');
    expect(await whoAmI()).toMatchObject({ zone: null, wantsReminders: true });
    const change = { zone: 'Europe/London', wantsReminders: false };
    expect((await agent.patch('/api/account', change)).body).toMatchObject(change);
    expect((await agent.patch('/api/account', { name: 'Zoe' })).body).toMatchObject(change);
    expect((await agent.patch('/api/account', { zone: null })).body).toMatchObject({ zone: null });
    expect((await agent.patch('/api/account', { zone: 'Europe/Nowhere' })).status).toBe(400);
  });
});

describe('sessions', () => {
  it('an expired access token is renewed by the rotating secret', async () => {
    await signIn('rotate@test.test');
    const before = agent.cookies.get('ponte-session');
    test.clock.advance({ minutes: 11 });
    expect(await whoAmI()).toMatchObject({ email: 'rotate@test.test' });
    expect(agent.cookies.get('ponte-session')).not.toBe(before);
  });

  it('a secret replaced long ago ends the session for whoever stole it and for its owner', async () => {
    await signIn('stolen@test.test');
    const thief = test.stranger();
    thief.cookies.set('ponte-session', agent.cookies.get('ponte-session') ?? '');
    test.clock.advance({ minutes: 11 });
    expect(await whoAmI()).not.toBeNull();
    test.clock.advance({ minutes: 2 });
    expect((await thief.get('/api/account/sessions')).status).toBe(401);
    test.clock.advance({ minutes: 11 });
    expect(await whoAmI()).toBeNull();
  });

  it('two tabs that renew at once both stay signed in', async () => {
    await signIn('tabs@test.test');
    const other = test.stranger();
    other.cookies.set('ponte-session', agent.cookies.get('ponte-session') ?? '');
    test.clock.advance({ minutes: 11 });
    expect(await whoAmI()).not.toBeNull();
    expect((await other.get('/api/account/sessions')).status).toBe(200);
  });

  it('signing out everywhere ends the access tokens of other devices at once', async () => {
    await signIn('everywhere@test.test');
    const phone = test.stranger();
    for (const [name, value] of agent.cookies) phone.cookies.set(name, value);
    expect((await phone.get('/api/account/sessions')).status).toBe(200);
    expect((await agent.delete('/api/account/sessions')).status).toBe(204);
    expect((await phone.get('/api/account/sessions')).status).toBe(401);
  });

  it('a token of another key, without algorithm or for another audience is nobody', async () => {
    await signIn('forge@test.test');
    const [row] = await test.db.select().from(session).orderBy(desc(session.id)).limit(1);
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const unsigned = `${part({ alg: 'none', typ: 'JWT' })}.${part({ sid: row?.id, aud: 'ponte', iss: 'ponte', exp: 4e9 })}.`;
    const foreign = test.app.jwt.sign({ sid: row?.id ?? '' }, { aud: 'elsewhere' });
    for (const token of [unsigned, foreign]) {
      const forger = test.stranger();
      forger.cookies.set('ponte-access', token);
      expect((await forger.get('/api/account/sessions')).status).toBe(401);
    }
  });

  it('a change sent by a foreign page is refused', async () => {
    await signIn('csrf@test.test');
    const evil = { headers: { origin: 'https://evil.test' } };
    expect((await agent.patch('/api/account', { name: 'Evil' }, evil)).body).toMatchObject({
      code: 'origin_refused',
    });
    expect(
      (
        await agent.patch(
          '/api/account',
          { name: 'Me' },
          { headers: { origin: 'http://localhost:3000' } },
        )
      ).status,
    ).toBe(200);
  });
});

describe('idempotency', () => {
  it('the same key and body get the stored answer; another body is refused', async () => {
    await signIn('once@test.test');
    const headers = { 'idempotency-key': 'k1' };
    const ask = (email: string) => agent.post('/api/sign-in-links', { email }, { headers });
    expect((await ask('target@test.test')).status).toBe(202);
    expect((await ask('target@test.test')).status).toBe(202);
    expect(await test.db.$count(signInLink, eq(signInLink.email, 'target@test.test'))).toBe(1);
    expect((await ask('other@test.test')).body).toMatchObject({ code: 'idempotency_conflict' });
  });
});
