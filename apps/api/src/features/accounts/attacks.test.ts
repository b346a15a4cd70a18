import { createHmac } from 'node:crypto';
import { message, session, signInLink } from '@ponte/db';
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';
import { hashPassword, withPlace } from './passwords.ts';

let test: TestApp;
const password = 'una frase lunga';

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

async function makeMember(email: string) {
  const passwordHash = String(await hashPassword(password));
  return make.makeAccount(test, { email, passwordHash });
}

async function signIn(email: string) {
  const agent = test.stranger();
  expect((await agent.post('/api/session', { email, password })).status).toBe(200);
  return agent;
}

describe('finding out who has an account', () => {
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

  it('asking for a link answers the same for known and unknown addresses', async () => {
    await makeMember('known@list.test');
    const [known, unknown] = await Promise.all(
      ['known@list.test', 'unknown@list.test'].map((email) =>
        test.stranger().post('/api/sign-in-links', { email }),
      ),
    );
    expect(known).toMatchObject({ status: 202, text: unknown?.text });
    expect(Object.keys(known?.headers ?? {})).toEqual(Object.keys(unknown?.headers ?? {}));
  });

  it('a wrong password takes as long for an unknown address as for a known one', async () => {
    await makeMember('timed@list.test');
    const times: Record<string, number[]> = { 'timed@list.test': [], 'nobody@list.test': [] };
    for (let round = 0; round < 9; round++) {
      for (const [email, list] of Object.entries(times)) {
        const start = performance.now();
        const answer = await test.stranger().post('/api/session', { email, password: 'wrong' });
        list.push(performance.now() - start);
        expect(answer).toMatchObject({ status: 401, body: { code: 'sign_in_failed' } });
      }
    }
    const [known = 0, unknown = 0] = Object.values(times).map(median);
    // Without the decoy hash the unknown address answers ten times faster.
    expect(unknown).toBeGreaterThan(known / 4);
    expect(unknown).toBeLessThan(known * 4);
  });
});

describe('links that lead elsewhere', () => {
  it('a forged Host does not enter the mail', async () => {
    const headers = {
      host: 'evil.test',
      'x-forwarded-host': 'evil.test',
      forwarded: 'host=evil.test',
    };
    await test.stranger().post('/api/sign-in-links', { email: 'host@visit.test' }, { headers });
    await test.deliver();
    const [mail] = test.mailbox.to('host@visit.test');
    const text = JSON.stringify(mail);
    expect(text).toContain('http://localhost:3000/sign-in/');
    expect(text).not.toContain('evil.test');
  });
});

describe('floods', () => {
  const ask = (app: TestApp, forwarded: string) =>
    app
      .stranger()
      .post(
        '/api/session/link',
        { token: 'x'.repeat(40) },
        { headers: { 'x-forwarded-for': forwarded } },
      );
  const flood = async (app: TestApp, forwarded: (count: number) => string) => {
    const codes: number[] = [];
    for (let count = 0; count < 70; count++) codes.push((await ask(app, forwarded(count))).status);
    return { refused: codes.filter((code) => code === 429).length, last: codes.at(-1) };
  };

  it('changing X-Forwarded-For does not escape the limit without a named proxy', async () => {
    const app = await createTestApp({ rateFactor: 1 });
    expect(await flood(app, (count) => `10.0.0.${count}`)).toEqual({ refused: 10, last: 429 });
    await app.close();
  });

  it('behind a named proxy visitors count apart, and what they forge in front does not', async () => {
    const app = await createTestApp({ rateFactor: 1, environment: { TRUSTED_PROXY: '127.0.0.1' } });
    expect((await flood(app, (count) => `10.0.0.${count}`)).refused).toBe(0);
    expect((await flood(app, (count) => `10.9.9.${count}, 192.0.2.7`)).last).toBe(429);
    await app.close();
  });

  it('never more than two passwords are hashed at once, also when a place is handed on', async () => {
    let [running, most] = [0, 0];
    const work = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
    };
    const late = async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return withPlace(work);
    };
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => (index % 2 ? late() : withPlace(work))),
    );
    expect(most).toBe(2);
  });

  it('a flood of passwords is turned away, and leaves the door open afterwards', async () => {
    await makeMember('flooded@list.test');
    const answers = await Promise.all(
      Array.from({ length: 70 }, () =>
        test.stranger().post('/api/session', { email: 'flooded@list.test', password: 'wrong' }),
      ),
    );
    const codes = answers.map(({ status }) => status);
    expect(new Set(codes)).toEqual(new Set([401, 429]));
    await signIn('flooded@list.test');
  });

  it('links asked for at once are counted one after the other', async () => {
    const email = 'burst@visit.test';
    await Promise.all(
      Array.from({ length: 8 }, () => test.stranger().post('/api/sign-in-links', { email })),
    );
    expect(await test.db.$count(signInLink, eq(signInLink.email, email))).toBe(3);
    expect(await test.db.$count(message, eq(message.toAddress, email))).toBe(3);
  });
});

describe('sessions of others', () => {
  it('a session planted in a browser is not the one its owner signs in to', async () => {
    await makeMember('thief@list.test');
    await makeMember('victim@list.test');
    const thief = await signIn('thief@list.test');
    const victim = test.stranger();
    for (const [name, value] of thief.cookies) victim.cookies.set(name, value);
    await victim.post('/api/session', { email: 'victim@list.test', password });
    expect(victim.cookies.get('ponte-session')).not.toBe(thief.cookies.get('ponte-session'));
    expect((await thief.get('/api/account/sessions')).status).toBe(401);
  });

  it('signing in again ends the session of before', async () => {
    const { id } = await makeMember('again@list.test');
    const agent = await signIn('again@list.test');
    await agent.post('/api/session', { email: 'again@list.test', password });
    const rows = await test.db.select().from(session).where(eq(session.accountId, id));
    expect(rows.map(({ revokedAt }) => revokedAt !== null).sort()).toEqual([false, true]);
  });

  it('a new password ends every other session', async () => {
    await makeMember('leak@list.test');
    const [own, thief] = [await signIn('leak@list.test'), await signIn('leak@list.test')];
    expect((await thief.get('/api/account/sessions')).status).toBe(200);
    const change = { currentPassword: password, password: 'un’altra frase lunga' };
    expect((await own.put('/api/account/password', change)).status).toBe(200);
    expect((await own.get('/api/account/sessions')).status).toBe(200);
    expect((await thief.get('/api/account/sessions')).status).toBe(401);
  });

  it('a token that is signed with another key, expired or of another audience is nobody', async () => {
    const { id } = await makeMember('token@list.test');
    await signIn('token@list.test');
    const [live] = await test.db
      .select()
      .from(session)
      .where(eq(session.accountId, id))
      .orderBy(desc(session.id));
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const seconds = Math.floor(test.clock.now().getTime() / 1000);
    const sign = (key: string, claims: object) => {
      const facts = { sid: live?.id, aud: 'ponte', iss: 'ponte', exp: seconds + 600, ...claims };
      const body = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(facts)}`;
      return `${body}.${createHmac('sha256', key).update(body).digest('base64url')}`;
    };
    const use = async (token: string) => {
      const agent = test.stranger();
      agent.cookies.set('ponte-access', token);
      return (await agent.get('/api/account/sessions')).status;
    };
    const { secret } = test.deps.config;
    expect(await use(sign(secret, {}))).toBe(200); // so that each refusal below has its own reason
    expect(await use(sign('another key of at least 32 characters', {}))).toBe(401);
    expect(await use(sign(secret, { exp: seconds - 1 }))).toBe(401);
    expect(await use(sign(secret, { aud: 'elsewhere' }))).toBe(401);
    expect(await use(sign(secret, { iss: 'elsewhere' }))).toBe(401);
  });
});
