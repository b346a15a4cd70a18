import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { agentOf, makeAccount, makeParticipant, makeReadyEvent } from '../../../test/factories.ts';

const folder = mkdtempSync(join(tmpdir(), 'ponte-drawn-'));
const template =
  '<html lang="ponte:language"><title>ponte:title</title>ponte:page<script type="application/json">ponte:answers</script>';
/** Instead of the build's: says what it was asked for, and fails where a test wants it to. */
const drawer = `
  export default async ({ locale, zone, slug, answers }) => {
    if (slug === 'broken') throw new Error('cannot be drawn');
    if (slug === 'slow') await new Promise(() => undefined);
    return { html: [locale, zone, slug, answers.home.name].join(' '), title: 'Home & <b>' };
  };`;

let test: TestApp;
let person: Agent;
let accountId: string;
const joined: Record<string, Agent> = {};
beforeAll(async () => {
  mkdirSync(join(folder, '.drawing'));
  writeFileSync(join(folder, 'index.html'), '<title>The application</title>');
  writeFileSync(join(folder, 'drawn.html'), template);
  writeFileSync(join(folder, '.drawing', 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, '.drawing', 'draw.js'), drawer);
  test = await createTestApp({ environment: { WEB_DIR: folder } });
  for (const slug of ['drawn', 'broken', 'slow']) {
    const { event, type } = await makeReadyEvent(test, { slug });
    const account = await makeAccount(test, { name: 'Ana </script><b>' });
    await makeParticipant(test, event.id, type.id, { accountId: account.id });
    joined[slug] = await agentOf(test, account.id);
    if (slug === 'drawn') accountId = account.id;
  }
  person = await agentOf(test, (await makeAccount(test)).id);
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true });
});

const of = (slug: string): Agent => joined[slug] ?? test.stranger();
const open = (agent: Agent, path: string, headers: Record<string, string> = {}) =>
  agent.send('GET', path, undefined, { headers: { 'accept-language': 'sl', ...headers } });

describe('a participant’s first page', () => {
  it('comes drawn, in the reader’s language, with the answers that it was drawn from', async () => {
    const { status, headers, text } = await open(of('drawn'), '/e/drawn');
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/html');
    expect(text).toContain('<html lang="sl"><title>Home &amp; &lt;b&gt;</title>sl  drawn Ana');
    const answers = JSON.parse(/json">(.*)<\/script>$/.exec(text)?.[1] ?? '');
    expect(answers).toMatchObject({
      slug: 'drawn',
      answers: { home: { name: 'Ana </script><b>' }, event: { slug: 'drawn' } },
    });
  });

  it('is nobody else’s: no cache keeps it', async () => {
    expect((await open(of('drawn'), '/e/drawn')).headers['cache-control']).toBe('no-store');
  });

  it('follows what the application has left about the reader, and nothing that is no zone', async () => {
    const agent = await agentOf(test, accountId);
    agent.cookies.set('ponte-language', 'de');
    const drawn = async (zone: string) => {
      agent.cookies.set('ponte-zone', zone);
      return (await open(agent, '/e/drawn')).text;
    };
    expect(await drawn('Europe/Rome')).toContain('de Europe/Rome drawn');
    expect(await drawn('eUrOpE/rOmE')).toContain('de Europe/Rome drawn');
    expect(await drawn('<b>')).toContain('de  drawn');
    expect(await drawn('+01:00')).toContain('de  drawn');
    agent.cookies.set('ponte-chosen-language', 'it');
    expect(await drawn('')).toContain('it  drawn');
  });

  it('is packed for whoever can unpack it', async () => {
    const { headers, bytes } = await open(of('drawn'), '/e/drawn', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(bytes).toString()).toContain('drawn Ana');
  });

  it.each([
    ['of somebody who does not take part', () => open(person, '/e/drawn')],
    ['of a stranger', () => open(test.stranger(), '/e/drawn')],
    ['for whom somebody acts', () => open(of('drawn'), '/e/drawn?as=x')],
    ['of an event that is not there', () => open(of('drawn'), '/e/nothing')],
    ['that cannot be drawn', () => open(of('broken'), '/e/broken')],
    ['that takes too long', () => open(of('slow'), '/e/slow')],
  ])('%s is left to the application', async (_, ask) => {
    const { status, text } = await ask();
    expect([status, text]).toEqual([200, '<title>The application</title>']);
  });

  it('is drawn again when the thread of one that lost its way has ended', async () => {
    await open(of('slow'), '/e/slow');
    const drawn = async () =>
      expect((await open(of('drawn'), '/e/drawn')).text).toContain('drawn Ana');
    await vi.waitFor(drawn, { timeout: 60_000, interval: 1_000 });
  });

  it('renews no session, and asks nothing for a secret that was replaced', async () => {
    const agent = await agentOf(test, accountId);
    const former = agent.cookies.get('ponte-session') ?? '';
    agent.cookies.delete('ponte-access');
    expect((await open(agent, '/e/drawn')).text).toContain('drawn Ana');
    expect(agent.cookies.get('ponte-session')).toBe(former);
    await agent.get('/api/session');
    expect(agent.cookies.get('ponte-session')).not.toBe(former);
    agent.cookies.set('ponte-session', former);
    agent.cookies.delete('ponte-access');
    expect((await open(agent, '/e/drawn')).text).toBe('<title>The application</title>');
  });
});
