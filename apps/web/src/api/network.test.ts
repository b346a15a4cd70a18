import { afterEach, expect, test, vi } from 'vitest';
import { fetchNoted, isOnline } from './network.ts';

afterEach(() => vi.unstubAllGlobals());

const ask = () => fetchNoted(new Request('http://localhost/api/session'));
const answering = (status: number) =>
  vi.stubGlobal('fetch', async () => new Response('', { status }));

test('a proxy without a server behind it counts as no network, until the server answers', async () => {
  answering(502);
  await ask();
  expect(isOnline()).toBe(false);
  answering(503);
  await ask();
  expect(isOnline()).toBe(true);
});

test('an answer that never comes is a lost connection; one called off by the page is not', async () => {
  const failing = (name: string) =>
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('', name)));
  failing('AbortError');
  await expect(ask()).rejects.toBeInstanceOf(DOMException);
  expect(isOnline()).toBe(true);
  failing('TimeoutError');
  await expect(ask()).rejects.toBeInstanceOf(TypeError);
  expect(isOnline()).toBe(false);
  answering(200);
  await ask();
});
