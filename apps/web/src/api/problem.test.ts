import { describe, expect, it } from 'vitest';
import { refusal, stubApi } from '../testing/api-stub.ts';
import { client } from './client.ts';
import { asProblem, Problem, readProblem } from './problem.ts';

describe('readProblem', () => {
  it('reads problem details', async () => {
    const body = { title: 'x', status: 409, code: 'stale_state', facts: { meetings: 2 } };
    const problem = await readProblem(new Response(JSON.stringify(body), { status: 409 }));
    expect(problem).toMatchObject({ status: 409, code: 'stale_state', facts: { meetings: 2 } });
    expect(problem.isPassing).toBe(false);
  });

  it('makes sense of a proxy that answers in HTML', async () => {
    const problem = await readProblem(new Response('<html>', { status: 502 }));
    expect(problem).toMatchObject({ code: 'unavailable', isPassing: true, errors: [] });
  });

  it('leaves out field errors of another shape', async () => {
    const body = { code: 'validation_failed', errors: [{ path: 'name', code: 'too_big' }, 7] };
    const problem = await readProblem(new Response(JSON.stringify(body), { status: 400 }));
    expect(problem.errors).toEqual([{ path: 'name', code: 'too_big' }]);
  });
});

it('a lost connection is a passing problem of its own', () => {
  expect(asProblem(new TypeError('Failed to fetch'))).toMatchObject({ code: 'offline', status: 0 });
});

describe('client', () => {
  it('sends every POST with a key of its own', async () => {
    const calls = stubApi({ 'POST /api/sign-in-links': { status: 202, json: { sent: true } } });
    const body = { email: 'ada@example.org' };
    await client.POST('/api/sign-in-links', { body });
    await client.POST('/api/sign-in-links', { body });
    const keys = calls.map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(keys).size).toBe(2);
  });

  it('throws refusals as problems', async () => {
    stubApi({ 'GET /api/session': refusal(429, 'too_many_requests') });
    await expect(client.GET('/api/session')).rejects.toBeInstanceOf(Problem);
  });
});
