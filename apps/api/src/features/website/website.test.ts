import { activity, event, networkContact, siteVisit } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { makeCompany, publishProfile } from '../../../test/exchange.ts';
import {
  agentOf,
  makeAccount,
  makeEvent,
  makeOrganisation,
  makeType,
} from '../../../test/factories.ts';
import { makeNetwork } from '../../../test/networks.ts';
import { asUpload, png } from '../../../test/pictures.ts';

type Page = {
  id: string;
  state: string;
  version: number;
  outdated: string[];
  texts: Record<string, { title: string; html: string }>;
};

let test: TestApp;
let editor: Agent;
beforeEach(async () => {
  test = await createTestApp();
  editor = await agentOf(test, (await makeAccount(test, { isEditor: true })).id);
});
afterEach(() => test.close());

const now = '2027-03-01T09:00:00Z';
const browser = { headers: { 'user-agent': 'Mozilla/5.0' } };
const read = (path: string, headers: Record<string, string> = {}) =>
  test.stranger().send('GET', path, undefined, { headers: { ...browser.headers, ...headers } });

const write = async (change: Record<string, unknown> = {}, kind = 'news', slug = 'opening') => {
  const { body: made } = await editor.post<Page>('/api/site/pages', { kind, slug });
  const answer = await editor.put<Page>(`/api/site/pages/${made.id}`, {
    slug,
    menuPosition: null,
    publishedAt: now,
    texts: { en: { title: 'The bridge opens', summary: 'On Monday', html: '<p>Come all.</p>' } },
    version: made.version,
    ...change,
  });
  return { id: made.id, ...answer };
};

describe('the public site', () => {
  it('is whole at the first answer, in each language with links to the others', async () => {
    await makeEvent(test, {
      names: { en: 'Bridge Days', it: 'Giornate del ponte' },
      slug: 'bridge',
    });
    const page = await read('/it/events/bridge');
    expect(page.status).toBe(200);
    expect(page.text).toContain('<html lang="it">');
    expect(page.text).toContain('<h1>Giornate del ponte</h1>');
    expect(page.text).toMatch(/<link rel="canonical" href="http[^"]+\/it\/events\/bridge">/);
    expect(page.text).toMatch(/hreflang="sl" href="http[^"]+\/sl\/events\/bridge"/);
    expect(page.text).toContain('"@type":"BusinessEvent"');
    expect(page.text).not.toContain('<script src');
    expect(page.headers['set-cookie']).toBeUndefined();
  });

  it('opens its menu without a script, with the languages and the way in', async () => {
    const { text } = await read('/sl/events');
    const [, menu = ''] = text.split('popovertarget="menu"');
    const [inside = ''] = menu.split('</header>');
    expect(inside).toContain('Meni</button>');
    expect(inside).toContain('<div class="menu" id="menu" popover>');
    expect(inside).toContain('href="/sl/events" aria-current="page"');
    expect(inside).toContain('href="/sl/sign-in"');
    expect(inside).toMatch(/href="\/de\/events" lang="de" hreflang="de">.*Deutsch/);
  });

  it('is kept by caches and asked for anew with its mark', async () => {
    const first = await read('/en');
    expect(first.headers['cache-control']).toContain('public, max-age=300');
    const mark = String(first.headers.etag);
    expect(mark).not.toBe('undefined');
    const again = await read('/en', { 'if-none-match': mark });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('shows public networks with their members by country, and of people those who agreed', async () => {
    const speaker = await makeAccount(test, { name: 'Ana Kos' });
    const shy = await makeAccount(test, { name: 'Shy Person' });
    const chamber = await makeOrganisation(test, { name: 'Zbornica', country: 'SI' });
    const ids = { organisationId: chamber.id, accountId: speaker.id };
    const row = { slug: 'bridge', names: { en: 'Bridge network', sl: 'Mreža most' } };
    const network = await makeNetwork(test, ids, row);
    const contacts = { networkId: network.id, organisationId: chamber.id };
    await test.db.insert(networkContact).values({ ...contacts, accountId: shy.id });
    await test.db
      .update(networkContact)
      .set({ isPublic: true })
      .where(eq(networkContact.accountId, speaker.id));
    await makeNetwork(test, ids, { slug: 'secret', isPublic: false, names: { en: 'Secret' } });
    const listed = (await read('/sl/networks')).text;
    expect(listed).toContain('Mreža most');
    expect(listed).toContain('1 članica');
    const page = await read('/sl/networks/bridge');
    expect(page.text).toMatch(/<h3>Slovenija \(1\)<\/h3>.*Zbornica/s);
    expect(page.text).toContain('Ana Kos');
    expect(page.text).not.toContain('Shy Person');
    expect((await read('/sl/networks/secret')).status).toBe(404);
    expect((await read(`/sl/networks/${network.id}`)).status).toBe(404);
    const map = (await read('/sitemap.xml')).text;
    expect(map).toContain('/sl/networks/bridge');
    for (const text of [map, (await read('/sl/networks')).text])
      expect(text).not.toMatch(/secret/i);
  });

  it('shows a listed profile to everybody, and never who hides behind one', async () => {
    const company = await makeCompany(test, { name: 'Skrito d.o.o.', city: 'Skritovas' });
    const open = await publishProfile(company, editor);
    const blind = await publishProfile(company, editor, { isBlind: true });
    expect((await read(`/sl/exchange/${open.reference}`)).text).toContain('Skrito d.o.o.');
    const page = await read(`/sl/exchange/${blind.reference}`);
    expect(page.text).toContain('<h1 lang="en">Hydrogen storage for small ships</h1>');
    expect(page.text).toContain('Tested on two boats');
    expect(page.text).not.toContain('Skrit');
    expect((await read('/sitemap.xml')).text).toContain(`/sl/exchange/${blind.reference}`);
    expect((await read('/sl/exchange/TO-000000')).status).toBe(404);
    await company.agent.post(`/api/exchange/own/${open.id}/withdraw`, { version: open.version });
    expect((await read(`/sl/exchange/${open.reference}`)).status).toBe(404);
  });

  it('is where a profile lives: application, feed, map and paper lead to the one address', async () => {
    const company = await makeCompany(test, { name: 'Most d.o.o.', city: 'Koper' });
    const { reference } = await publishProfile(company, editor);
    const address = `http://localhost:3000/sl/exchange/${reference}`;
    const page = (await read(`/sl/exchange/${reference}`)).text;
    expect(page).toContain(`<link rel="canonical" href="${address}">`);
    expect(page).toMatch(/\/printed\?lang(=|&#61;)sl"/);
    const script = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(page)?.[1] ?? '';
    expect(JSON.parse(script)).toMatchObject({
      '@type': 'Offer',
      url: address,
      identifier: reference,
      offeredBy: { name: 'Most d.o.o.', address: { addressLocality: 'Koper' } },
    });
    expect((await read('/sitemap.xml')).text).toContain(`<loc>${address}</loc>`);
    expect((await read('/api/exchange/feed?lang=sl')).text).toContain(`href="${address}"`);
    for (const other of ['/sitemap.xml', '/api/exchange/feed?lang=sl'])
      expect((await read(other)).text).not.toContain(`href="http://localhost:3000/exchange/`);
  });

  it('has a picture for every page, drawn from what it says, that a cache may keep', async () => {
    await makeEvent(test, { names: { en: 'Bridge Days' }, slug: 'bridge', city: 'Gorizia' });
    await makeEvent(test, { names: { en: 'Secret' }, slug: 'hidden', state: 'draft' });
    const url = /og:image" content="http:\/\/localhost:3000([^"]+)"/;
    const [home, event] = [await read('/en'), await read('/en/events/bridge')];
    const address = url.exec(event.text)?.[1] ?? '';
    expect(address).toContain('/site/cards/en/events/bridge?v=');
    expect(url.exec(home.text)?.[1]).not.toBe(address);
    const picture = await read(address);
    expect(picture.headers['content-type']).toBe('image/png');
    expect(picture.headers['cache-control']).toContain('max-age=86400');
    expect(picture.bytes.readUInt32BE(16)).toBe(1_200);
    expect((await read('/site/cards/en/events/hidden')).status).toBe(404);
    expect((await read('/site/cards/sl/nothing')).status).toBe(404);
  });

  it('never shows a draft event, nor one that is not there', async () => {
    await makeEvent(test, { slug: 'secret', state: 'draft' });
    await makeEvent(test, { slug: 'known' });
    await write();
    for (const path of ['/en/events/secret', '/en/events/nothing', '/sl/nothing'])
      expect((await read(path)).status, path).toBe(404);
    const map = (await read('/sitemap.xml')).text;
    expect(map).toMatch(/<loc>http[^<]+\/en\/events\/known<\/loc>/);
    expect(map).toMatch(/<loc>http[^<]+\/en\/news\/opening<\/loc>/);
    expect(map).not.toContain('secret');
  });

  it('leads to registration while somebody can register, afterwards to the participants’ pages', async () => {
    const { id } = await makeEvent(test, { slug: 'fair', state: 'open' });
    await makeType(test, id, { names: { en: 'Company' } });
    const open = (await read('/en/events/fair')).text;
    expect(open).toContain('href="/events/fair/register"');
    expect(open).toContain('<h3>Company</h3>');
    await test.db.update(event).set({ state: 'running' }).where(eq(event.id, id));
    const over = (await read('/en/events/fair')).text;
    expect(over).not.toContain('/register');
    expect(over).toContain('href="/e/fair"');
  });

  it('writes what people typed as words', async () => {
    await makeEvent(test, { slug: 'x', names: { en: '</script><script>alert(1)</script>' } });
    const { text } = await read('/en/events/x');
    expect(text).toContain('alert(1)');
    expect(text).not.toContain('<script>alert');
    expect(text.match(/<\/script>/g)).toHaveLength(1);
  });

  it('has a notice on privacy and a statement on accessibility, which an editor may replace', async () => {
    expect((await read('/de/privacy')).text).toContain('Datenschutzhinweis');
    expect((await read('/sl/accessibility')).text).toContain('WCAG');
    await write(
      { texts: { de: { title: 'Unser Datenschutz', summary: '', html: '' } } },
      'page',
      'privacy',
    );
    expect((await read('/de/privacy')).text).toContain('<h1>Unser Datenschutz</h1>');
  });

  it('counts readers by page and day and nothing else, and no robots', async () => {
    await read('/en/events');
    await read('/en/events');
    await read('/en/events', { 'user-agent': 'Examplebot/1.0' });
    expect(await test.db.select().from(siteVisit)).toEqual([
      { day: '2027-03-01', path: 'events', visits: 2 },
    ]);
  });
});

describe('a page that an editor writes', () => {
  it('is nowhere while it is a draft, and out when its moment has come', async () => {
    const draft = await write({ publishedAt: null });
    expect(draft.body.state).toBe('draft');
    expect((await read('/en/news/opening')).status).toBe(404);
    const preview = await editor.get(`/site/preview/${draft.id}/en`);
    expect(preview.text).toContain('The bridge opens');
    expect(preview.headers['cache-control']).toBe('no-store');
    expect((await read(`/site/preview/${draft.id}/en`)).status).toBe(401);
    const { body } = await editor.put<Page>(`/api/site/pages/${draft.id}`, {
      slug: 'opening',
      menuPosition: null,
      publishedAt: '2027-03-02T09:00:00Z',
      texts: draft.body.texts && { en: { title: 'The bridge opens', summary: '', html: '' } },
      version: draft.body.version,
    });
    expect(body.state).toBe('scheduled');
    for (const path of ['/en/news', '/en/feed', '/sitemap.xml', '/en'])
      expect((await read(path)).text, path).not.toContain('opening');
    test.clock.set('2027-03-02T09:00:00Z');
    for (const path of ['/en/news', '/en/feed', '/sitemap.xml', '/en'])
      expect((await read(path)).text, path).toContain('opening');
  });

  it('loses everything that is not words, structure, links and own pictures', async () => {
    const upload = asUpload(png);
    const picture = await editor.send<{ url: string }>(
      'POST',
      '/api/site/pictures',
      undefined,
      upload,
    );
    expect(picture.status).toBe(201);
    const html = [
      '<h1 onclick="x()">Big</h1><p style="color:red" class="a">Text<script>alert(1)</script></p>',
      '<a href="javascript:alert(1)">bad</a><a href="https://example.org">good</a>',
      '<img src="https://evil.example/x.png" alt="no"><iframe src="//evil.example"></iframe>',
      `<img src="${picture.body.url}" alt=""><img src="${picture.body.url}" alt="The bridge">`,
    ].join('');
    await write({ texts: { en: { title: 'Clean', summary: '', html } } });
    const { text } = await read('/en/news/opening');
    const body = text.slice(text.indexOf('<div class="prose"'), text.indexOf('</article>'));
    expect(body).toContain('<h2>Big</h2><p>Text</p>');
    expect(body).toContain('<a href="https://example.org" rel="noopener">good</a>');
    for (const gone of ['javascript:', 'evil.example', 'onclick', 'style=', '<script', 'iframe'])
      expect(body, gone).not.toContain(gone);
    expect(body.match(/<img/g)).toHaveLength(1);
    expect((await read(picture.body.url)).headers['content-type']).toBe('image/webp');
  });

  it('says which languages are older than the main one, until they are confirmed', async () => {
    const texts = {
      en: { title: 'Opening', summary: '', html: '' },
      it: { title: 'Apertura', summary: '', html: '' },
    };
    const first = await write({ texts });
    expect(first.body.outdated).toEqual([]);
    test.clock.advance({ hours: 1 });
    const change = { slug: 'opening', menuPosition: null, publishedAt: now };
    const url = `/api/site/pages/${first.id}`;
    const newer = { ...texts, en: { ...texts.en, title: 'Grand opening' } };
    const second = await editor.put<Page>(url, {
      ...change,
      texts: newer,
      version: first.body.version,
    });
    expect(second.body.outdated).toEqual(['it']);
    const third = await editor.put<Page>(url, {
      ...change,
      texts: newer,
      confirmed: ['it'],
      version: second.body.version,
    });
    expect(third.body.outdated).toEqual([]);
  });

  it('that somebody else changed meanwhile is not overwritten', async () => {
    const { id } = await write();
    const stale = await editor.put(`/api/site/pages/${id}`, {
      slug: 'opening',
      menuPosition: null,
      publishedAt: null,
      texts: {},
      version: 1,
    });
    expect(stale.body).toMatchObject({ code: 'stale_state' });
  });

  it('cannot be published without a title, nor take a reserved or taken address', async () => {
    expect((await write({ texts: {} })).body).toMatchObject({ code: 'page_needs_title' });
    expect((await editor.post('/api/site/pages', { kind: 'page', slug: 'events' })).status).toBe(
      400,
    );
    const again = await editor.post('/api/site/pages', { kind: 'news', slug: 'opening' });
    expect(again.body).toMatchObject({ code: 'slug_taken' });
  });
});

describe('the site’s own name and looks', () => {
  const settings = {
    name: 'Most',
    claims: { sl: 'Srečajmo se' },
    intros: {},
    colour: '#7a1f3d',
    mainLocale: 'sl',
    contactEmail: 'info@most.example',
    contacts: {},
    version: 0,
  };

  it('are there with the next page, and the log says who changed them', async () => {
    expect((await editor.put('/api/site/settings', settings)).status).toBe(200);
    const { text } = await read('/sl');
    for (const part of ['<title>Most</title>', '#7a1f3d', '<h1>Srečajmo se</h1>'])
      expect(text).toContain(part);
    expect((await read('/it/contact')).text).toContain('mailto:info@most.example');
    const logged = await test.db.select({ action: activity.action }).from(activity);
    expect(logged).toEqual([{ action: 'website.change_settings' }]);
  });

  it('say in which language news open and are listed for who reads neither of theirs', async () => {
    await editor.put('/api/site/settings', settings);
    const text = (title: string) => ({ title, summary: '', html: '<p>x</p>' });
    await write({ texts: { it: text('Il ponte si apre'), sl: text('Most se odpira') } });
    expect((await read('/de/news/opening')).text).toContain('<h1 lang="sl">Most se odpira</h1>');
    const list = (await read('/de/news')).text;
    expect(list).toContain('Most se odpira');
    expect(list).not.toContain('Il ponte si apre');
  });

  it('saved by two at once are kept from the first', async () => {
    await editor.put('/api/site/settings', settings);
    const second = await editor.put('/api/site/settings', { ...settings, name: 'Ponte' });
    expect(second.body).toMatchObject({ code: 'stale_state' });
  });

  it('in a colour on which white cannot be read are refused', async () => {
    const answer = await editor.put('/api/site/settings', { ...settings, colour: '#ffcc00' });
    expect(answer.body).toMatchObject({ code: 'colour_too_light' });
  });
});
