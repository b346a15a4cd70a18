import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test/app.ts';

let strict: TestApp;

beforeAll(async () => {
  // 600 a minute becomes 3.
  strict = await createTestApp({ rateFactor: 0.005 });
});
afterAll(() => strict.close());

async function callOften(url: string): Promise<number[]> {
  const statuses: number[] = [];
  for (let call = 0; call < 6; call++) {
    statuses.push((await strict.app.inject({ url })).statusCode);
  }
  return statuses;
}

it('a stranger who asks the API too often is told so', async () => {
  expect(await callOften('/api/session')).toEqual([200, 200, 200, 429, 429, 429]);
});

it('the files of the pages are not counted', async () => {
  expect(await callOften('/assets/some.js')).not.toContain(429);
});
