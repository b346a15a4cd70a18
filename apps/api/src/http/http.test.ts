import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test/app.ts';
import * as make from '../../test/factories.ts';
import { createLog } from '../log.ts';
import { toProblem } from './errors.ts';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

describe('answers', () => {
  it('about people are kept by no cache', async () => {
    const { owner, event } = await make.makeReadyEvent(test);
    const agent = await make.agentOf(test, owner.id);
    const answer = await agent.get(`/api/events/${event.id}/requests`);
    expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
  });

  it('promise https for ever only where there is https', async () => {
    expect((await test.stranger().get('/api/session')).headers).not.toHaveProperty(
      'strict-transport-security',
    );
    const secure = await createTestApp({ environment: { PUBLIC_URL: 'https://ponte.test' } });
    const { headers } = await secure.stranger().get('/api/session');
    await secure.close();
    expect(headers['strict-transport-security']).toContain('max-age=');
  });

  it.each(['/api/nothing-here', '/api/%zz', `/api/events/${'x'.repeat(600)}`])(
    'to the wrong address %s are problem details',
    async (url) => {
      const { status, headers, body } = await test.stranger().get(url);
      expect([400, 404]).toContain(status);
      expect(headers['content-type']).toContain('application/problem+json');
      expect(body).toMatchObject({ status, code: expect.any(String) });
    },
  );

  it('to a body that is not JSON, or too large, are problem details', async () => {
    const headers = { 'content-type': 'application/json' };
    const send = (payload: string) =>
      test.stranger().post('/api/session', undefined, { headers, payload });
    expect((await send('{"email":')).body).toMatchObject({ code: 'validation_failed' });
    expect((await send(JSON.stringify('x'.repeat(2_000_000)))).body).toMatchObject({
      status: 413,
      code: 'too_large',
    });
  });
});

describe('a failure of the database', () => {
  const failing = (facts: object) =>
    toProblem(new Error('Failed query', { cause: Object.assign(new Error('x'), facts) }));

  it.each([
    ['the connection is refused', { code: 'ECONNREFUSED', syscall: 'connect' }],
    ['the socket is cut while writing', { code: 'EPIPE' }],
    ['the server shuts down', { code: '57P01' }],
    ['there are too many connections', { code: '53300' }],
    ['a deadlock came back every time', { code: '40P01' }],
  ])('is told as unavailable when %s', (_case, facts) => {
    expect(failing(facts)).toMatchObject({ status: 503, code: 'unavailable' });
  });

  it('is a defect when the statement is wrong', () => {
    expect(failing({ code: '42601' })).toMatchObject({ status: 500, code: 'defect' });
  });
});

describe('changes from elsewhere', () => {
  const change = (headers: Record<string, string>) =>
    test.stranger().post('/api/session', { email: 'a@b.test', password: 'x' }, { headers });

  it.each([
    { origin: 'https://evil.test' },
    { origin: 'null' },
    { origin: 'http://localhost:3000.evil.test' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('with %j are refused', async (headers) => {
    expect((await change(headers)).body).toMatchObject({ code: 'origin_refused' });
  });

  it.each([{}, { origin: 'http://localhost:3000' }, { 'sec-fetch-site': 'same-origin' }])(
    'with %j are looked at',
    async (headers) => {
      expect((await change(headers)).body).toMatchObject({ code: 'sign_in_failed' });
    },
  );
});

describe('the log', () => {
  const write = (entry: object): string => {
    let written = '';
    const sink = new Writable({
      write(chunk, _encoding, done) {
        written += String(chunk);
        done();
      },
    });
    createLog('info', sink).info(entry);
    return written;
  };
  const request = (url: string, pattern: string, access: string) => ({
    req: { method: 'GET', url, ip: '::1', routeOptions: { url: pattern, config: { access } } },
  });

  it('names the address without its query', () => {
    const line = write(request('/api/people?q=secret', '/api/people', 'account'));
    expect(line).toContain('/api/people');
    expect(line).not.toContain('secret');
  });

  it('names only the pattern of a page or link that holds a token', () => {
    expect(write(request('/sign-in/secret', '/*', 'token'))).not.toContain('secret');
  });

  it('names a failed statement without its values', async () => {
    const error = await test.db.execute('select 1 / 0').catch((thrown: unknown) => thrown);
    Object.assign(error as object, { params: ['secret'] });
    (error as Error).message += '\nparams: secret';
    const line = write({ err: error });
    expect(line).toContain('select 1 / 0');
    expect(line).toContain('division by zero');
    expect(line).not.toContain('secret');
  });
});
