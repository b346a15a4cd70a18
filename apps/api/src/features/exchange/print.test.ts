import { exchangeProfile } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import {
  act,
  type Company,
  contact,
  draftProfile,
  makeCompany,
  makeEditor,
  type Own,
  publishProfile,
  wholeContent,
} from '../../../test/exchange.ts';
import { asUpload, png } from '../../../test/pictures.ts';

let test: TestApp;
let editor: Agent;
let company: Company;

beforeAll(async () => {
  test = await createTestApp();
  editor = await makeEditor(test);
  company = await makeCompany(test, { name: 'Vodik d.o.o.', city: 'Koper', country: 'SI' });
});
afterAll(() => test.close());

const pathOf = ({ reference }: Own, lang = 'sl') =>
  `/api/exchange/profiles/${reference}/printed${lang && `?lang=${lang}`}`;

async function read(bytes: Buffer) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  return { pages: totalPages, text, info: (await getMeta(pdf)).info };
}

async function print(agent: Agent, path: string) {
  const answer = await agent.get(path);
  expect(answer.status, answer.text.slice(0, 200)).toBe(200);
  return { ...(await read(answer.bytes)), headers: answer.headers };
}

describe('a profile on paper', () => {
  it('says in the reader’s language what is written in it, and the rest as it is written', async () => {
    const listed = await publishProfile(company, editor, {
      content: {
        title: { en: 'Hydrogen storage', sl: 'Hranilnik vodika' },
        rights: ['patent_granted'],
        countriesSought: ['IT'],
      },
    });
    const { text, info, headers, pages } = await print(test.stranger(), pathOf(listed));
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-language']).toBe('sl');
    expect(headers['content-disposition']).toContain(`filename="${listed.reference}-sl.pdf"`);
    expect(info).toMatchObject({ Title: 'Hranilnik vodika', Author: 'Vodik d.o.o.' });
    expect(pages).toBe(1);
    for (const part of [
      'Ponudba tehnologije',
      'Hranilnik vodika',
      'Tested on two boats', // there is no Slovene description
      'Vodik d.o.o.',
      'Koper, Slovenija',
      'Patent podeljen',
      'Italija',
      `http://localhost:3000/sl/exchange/${listed.reference}`,
    ])
      expect(text).toContain(part);
  });

  it('without a language speaks that of the account, else that of the browser', async () => {
    const listed = await publishProfile(company, editor);
    const languageOf = async (agent: Agent, headers = {}) =>
      (await agent.get(pathOf(listed, ''), { headers })).headers;
    const accept = { 'accept-language': 'fr, de;q=0.8' };
    const guessed = await languageOf(test.stranger(), accept);
    expect(guessed['content-language']).toBe('de');
    expect(guessed['cache-control']).toBe('private, no-cache'); // not for the next reader
    await company.agent.patch('/api/account', { locale: 'it' });
    expect((await languageOf(company.agent, accept))['content-language']).toBe('it');
  });

  it('is kept by caches and made anew only when it would say something else', async () => {
    const listed = await publishProfile(company, editor);
    const first = await test.stranger().get(pathOf(listed));
    expect(first.headers['cache-control']).toBe('public, max-age=300');
    const mark = String(first.headers.etag);
    const ask = () => test.stranger().get(pathOf(listed), { headers: { 'if-none-match': mark } });
    const again = await ask();
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    await test.db
      .update(exchangeProfile)
      .set({ expiresAt: new Date('2029-01-01T00:00:00Z') })
      .where(eq(exchangeProfile.id, listed.id));
    expect((await ask()).status).toBe(200);
  });

  it('shows its pictures, and runs over as many pages as it needs', async () => {
    const made = await draftProfile(company);
    const uploaded = await company.agent.send<{ fileId: string }>(
      'POST',
      `/api/exchange/own/${made.id}/files?as=picture`,
      undefined,
      asUpload(png, 'tank.png'),
    );
    const { fileId } = uploaded.body;
    const content = wholeContent({
      description: { en: 'A long text about tanks and ships. '.repeat(110) },
      advantages: { en: 'Many words about what is better than before. '.repeat(80) },
      pictures: [{ fileId, caption: { en: 'The tank under the deck' } }],
    });
    const body = { content, contact, months: 12, version: made.version };
    const changed = await company.agent.put<Own>(`/api/exchange/own/${made.id}`, body);
    const submitted = (await act(company, changed.body, 'submit')).body;
    await editor.post(`/api/exchange/reviews/${made.id}`, {
      decision: 'publish',
      version: submitted.version,
    });
    const { pages, text } = await print(test.stranger(), pathOf(made, 'en'));
    expect(pages).toBeGreaterThan(1);
    expect(text).toContain('The tank under the deck');
    expect(text).toContain('page 2');
  });

  it('of a hidden company names it to those alone to whom it said yes', async () => {
    const blind = await publishProfile(company, editor, { isBlind: true });
    const curious = await makeCompany(test, { name: 'Curiosa S.r.l.' });
    const path = pathOf(blind, 'en');
    const before = await print(curious.agent, path);
    expect(before.text).toContain('hidden until it answers you');
    const whole = (one: object) => JSON.stringify(one);
    expect(whole(before)).not.toMatch(/vodik|koper/i);
    const sent = await curious.agent.post<{ id: string }>(
      `/api/exchange/profiles/${blind.reference}/interests`,
      {
        organisationId: curious.organisation.id,
        message: 'We build ships.',
        contact: { name: 'Carla Neri', email: 'carla@curiosa.test' },
      },
    );
    await company.agent.post(`/api/exchange/interests/${sent.body.id}/answer`, {
      decision: 'accept',
      answer: '',
      version: 1,
    });
    const after = await print(curious.agent, path);
    expect(after.text).toContain('Vodik d.o.o.');
    expect(after.headers['cache-control']).toBe('private, no-cache');
    expect(after.headers.etag).not.toBe(before.headers.etag);
    expect(whole(await print(test.stranger(), path))).not.toMatch(/vodik|koper/i);
  });

  it('is gone with the listing', async () => {
    const listed = await publishProfile(company, editor);
    await act(company, listed, 'withdraw');
    expect((await test.stranger().get(pathOf(listed))).status).toBe(404);
  });
});
