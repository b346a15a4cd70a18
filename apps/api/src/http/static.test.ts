import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agent } from '../../test/agent.ts';
import { createTestApp, type TestApp } from '../../test/app.ts';
import { agentOf, makeAccount, makeEvent } from '../../test/factories.ts';

const folder = mkdtempSync(join(tmpdir(), 'ponte-web-'));
let test: TestApp;
let person: Agent;
beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<title>The application</title>');
  writeFileSync(join(folder, 'arrival.json'), '["/assets/home.js","/assets/home.css"]');
  test = await createTestApp({ environment: { WEB_DIR: folder } });
  person = await agentOf(test, (await makeAccount(test)).id);
  await makeEvent(test, { slug: 'bridge' });
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true });
});

const slovene = { headers: { 'accept-language': 'sl' } };
const open = (agent: Agent, path: string) => agent.send('GET', path, undefined, slovene);

describe('where people arrive', () => {
  it.each([
    ['/', '/sl'],
    ['/events/bridge', '/sl/events/bridge'],
    ['/events/%2F%2Fevil', '/sl/events/%2F%2Fevil'],
  ])('%s leads strangers to the site in their language', async (path, to) => {
    const { status, headers } = await open(test.stranger(), path);
    expect([status, headers.location]).toEqual([302, to]);
    expect(headers.vary).toContain('cookie');
  });

  it('who has signed in is led to where they were, and shown the application’s own page of an event', async () => {
    expect((await open(person, '/')).headers.location).toBe('/start');
    expect((await open(person, '/events/bridge')).text).toContain('The application');
  });

  it('tells the browser with a participant’s first page what it will ask for', async () => {
    const { headers, text } = await open(person, '/e/bridge');
    expect(text).toContain('The application');
    expect(headers.link).toContain('</assets/home.js>; rel=modulepreload');
    expect(headers.link).toContain('</assets/home.css>; rel=preload; as=style');
    expect(headers.link).toContain('</api/events/bridge/as/me/home>; rel=preload; as=fetch');
    expect((await open(test.stranger(), '/e/bridge')).headers.link).toBeUndefined();
  });

  it('keeps the words of an address inside the header’s brackets', async () => {
    const { headers } = await open(person, '/e/%3E%2C%3C%2Fx');
    expect(headers.link).toContain('</api/events/%3E%2C%3C%2Fx>');
  });
});
