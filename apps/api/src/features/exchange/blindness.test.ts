import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transformer } from '@napi-rs/image';
import { organisation } from '@ponte/db';
import { locales } from '@ponte/domain';
import { eq } from 'drizzle-orm';
import type { RouteOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EventFacts, makeEventFacts } from '../../../test/access/facts.ts';
import type { Samples } from '../../../test/access/sample.ts';
import { samples } from '../../../test/access/samples.ts';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import {
  act,
  type Company,
  draftProfile,
  makeCompany,
  type Own,
  publishProfile,
  wholeContent,
} from '../../../test/exchange.ts';
import * as make from '../../../test/factories.ts';
import { asUpload, png } from '../../../test/pictures.ts';
import { readClosely } from '../../../test/readable-answer.ts';
import { systemCall } from '../../call/call.ts';
import { writeDigests } from './commands.ts';

/**
 * A hidden company is found nowhere. The probe asks every address that gives something, as a stranger and as people
 * of other companies, with the references and files of the hidden company's profile, and looks closely at each answer
 * and each mail. Its twin does the same to a company that does not hide, and finds it on every way that could tell.
 */
const minutes = 60_000;

type Subject = {
  company: Company;
  own: Own;
  picture: string;
  paper: string;
  /** Whatever would tell who it is. */
  traces: string[];
};

let test: TestApp;
let heard: RouteOptions[];
let facts: EventFacts;
let readers: Record<string, Agent>;
let seeker: { company: Company; request: Own };
let editorEmail: string;
let hidden: Subject;
let open: Subject;

/** A picture as a camera writes it, with the artist's name beside the pixels (Exif, tag 0x013b). */
async function signedPicture(name: string): Promise<Buffer> {
  const picture = await new Transformer(png).jpeg(90);
  const artist = Buffer.from(`${name}\0`);
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4); // where the only directory begins
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x013b, 10);
  tiff.writeUInt16LE(2, 12);
  tiff.writeUInt32LE(artist.length, 14);
  tiff.writeUInt32LE(26, 18);
  const note = Buffer.concat([Buffer.from('Exif\0\0'), tiff, artist]);
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xffe1, 0);
  head.writeUInt16BE(note.length + 2, 2);
  return Buffer.concat([picture.subarray(0, 2), head, note, picture.subarray(2)]);
}

async function upload({ agent }: Company, own: Own, as: 'picture' | 'document', bytes: Buffer) {
  const name = as === 'picture' ? `${as}-of-${own.id}.jpg` : `${as}.pdf`;
  const url = `/api/exchange/own/${own.id}/files?as=${as}`;
  const made = await agent.send<{ fileId: string }>('POST', url, undefined, asUpload(bytes, name));
  expect(made.status, made.text).toBe(201);
  return made.body.fileId;
}

/** A company with everything that could tell of it, and its profile with a picture and a paper, published. */
async function makeSubject(name: string, editor: Agent, isBlind: boolean): Promise<Subject> {
  const word = name.toLowerCase();
  const company = await makeCompany(test, {
    name: `${name} d.o.o.`,
    city: `${name}polje`,
    website: `https://${word}.example`,
    country: 'SI',
  });
  const logoId = await company.agent.send<{ logoId: string }>(
    'PUT',
    `/api/organisations/${company.organisation.id}/logo`,
    undefined,
    asUpload(png, `${word}.png`),
  );
  expect(logoId.status).toBe(200);
  const contact = {
    name: `Ana ${name}`,
    email: `ana@${word}.test`,
    phone: isBlind ? '+386 5 111 22 33' : '+386 5 444 55 66',
  };
  const made = await draftProfile(company, { isBlind });
  const picture = await upload(company, made, 'picture', await signedPicture(name));
  const pdf = Buffer.from(`%PDF-1.4\n/Author (${name})\n%%EOF`);
  const paper = await upload(company, made, 'document', pdf);
  const content = wholeContent({
    keywords: ['hydrogen', 'peening'],
    pictures: [{ fileId: picture, caption: { en: 'The tank' } }],
    documents: [{ fileId: paper, caption: { en: 'Data sheet' } }],
  });
  const body = { content, contact, months: 12, version: made.version };
  const changed = await company.agent.put<Own>(`/api/exchange/own/${made.id}`, body);
  const submitted = (await act(company, changed.body, 'submit')).body;
  const review = { decision: 'publish', version: submitted.version };
  expect((await editor.post(`/api/exchange/reviews/${made.id}`, review)).status).toBe(200);
  const [row] = await test.db
    .select()
    .from(organisation)
    .where(eq(organisation.id, company.organisation.id));
  const traces = [
    word,
    company.organisation.id,
    company.accountId,
    company.email,
    contact.phone,
    made.id,
    row?.logoId ?? 'no logo',
  ];
  return { company, own: made, picture, paper, traces };
}

/** Another company seeks what both subjects offer, and saves a search that finds them. */
async function makeSeeker(editor: Agent) {
  const agent = await make.agentOf(test, facts.personAccount);
  const [row] = await test.db
    .select()
    .from(organisation)
    .where(eq(organisation.id, facts.person.organisation));
  if (!row) throw new Error('the seeker has no organisation');
  const company = { agent, accountId: facts.personAccount, email: '', organisation: row };
  const request = await publishProfile(company, editor, {
    kind: 'technology_request',
    content: { keywords: ['hydrogen', 'peening'] },
  });
  await agent.post('/api/exchange/searches', { name: 'Tanks', filter: { q: 'peening' } });
  return { company, request };
}

async function expressInterest({ agent, organisation }: Company, { own }: Subject) {
  const sent = await agent.post(`/api/exchange/profiles/${own.reference}/interests`, {
    organisationId: organisation.id,
    message: 'We build ships.',
    contact: { name: 'Carla Neri', email: 'carla@asker.test' },
  });
  expect(sent.status, sent.text).toBe(201);
}

beforeAll(async () => {
  const webDir = mkdtempSync(join(tmpdir(), 'ponte-pages-'));
  const page = '<!doctype html><head><title>x</title></head><body><div id="root"></div></body>';
  writeFileSync(join(webDir, 'index.html'), page);
  heard = [];
  test = await createTestApp({
    environment: { WEB_DIR: webDir },
    onRoute: (route) => heard.push(route),
  });
  facts = await makeEventFacts(test);
  const reviewer = await make.makeAccount(test, { isEditor: true });
  editorEmail = reviewer.email;
  const editor = await make.agentOf(test, reviewer.id);
  seeker = await makeSeeker(editor);
  test.clock.advance({ minutes: 1 });
  hidden = await makeSubject('Skritakovina', editor, true);
  open = await makeSubject('Odprtakovina', editor, false);
  const asker = await makeCompany(test);
  for (const subject of [hidden, open]) await expressInterest(asker, subject);
  readers = {
    stranger: test.stranger(),
    outsider: await make.agentOf(test, (await make.makeAccount(test)).id),
    'a company that seeks': seeker.company.agent,
    'a company that asked': asker.agent,
    'owner of an event': await make.agentOf(test, facts.team.owner),
  };
}, 2 * minutes);
afterAll(() => test.close());

const getRoutes = () =>
  heard.flatMap(({ method, url }) => ([method].flat().includes('GET') ? [url] : []));

/** The same picture is drawn for many pages, and of each it takes time: those of profiles are enough. */
const isDrawn = (url: string) => url.startsWith('/site/cards') && !url.includes('/exchange/');

/** Values for the parameters of an address that lead to the subject, wherever an address leads to a profile. */
function paramsFor(url: string, { own, picture }: Subject): Record<string, string> {
  const profile = url.startsWith('/api/exchange/own') ? seeker.request.id : own.id;
  const isOfExchange = url.includes('/exchange');
  return {
    ...(isOfExchange ? { reference: own.reference, file: picture, profile } : {}),
    slug: isOfExchange ? own.reference : facts.person.event,
    '*': 'index.html',
  };
}

/** An address with its parameters filled: for the subject where they name one, as the access test does elsewhere. */
function fillAddress(url: string, subject: Subject): string {
  const sampleOf: Samples[string] = samples[`GET ${url}`] ?? (() => ({}));
  const { params, query } = sampleOf(facts.person);
  const values: Record<string, string> = {
    ...facts.person,
    ...params,
    ...paramsFor(url, subject),
  };
  const path = url.replace(/:(\w+)|\*/g, (all, name?: string) => values[name ?? all] ?? 'none');
  return query ? `${path}?${new URLSearchParams(query)}` : path;
}

/** Every address that gives something, and for those of the exchange more that can be asked there. */
function listAddresses(subject: Subject): string[] {
  const { reference, id } = subject.own;
  return [
    ...getRoutes()
      .filter((url) => !isDrawn(url))
      .map((url) => fillAddress(url, subject)),
    ...locales.map((lang) => `/api/exchange/profiles/${reference}/printed?lang=${lang}`),
    `/api/exchange/profiles/${reference}/files/${subject.paper}`,
    '/api/exchange/profiles?q=peening&limit=1',
    '/api/exchange/feed?q=peening',
    '/api/exchange/interests?box=sent',
    '/api/exchange/interests?box=received',
    '/api/exchange/meetings?box=sent',
    '/api/exchange/meetings?box=received',
    `/api/exchange/own/${id}`,
    `/exchange/${reference}`,
  ];
}

type Find = { way: string; trace: string };

const findIn = (way: string, text: string, { traces }: Subject): Find[] =>
  traces
    .filter((trace) => text.toLowerCase().includes(trace.toLowerCase()))
    .map((trace) => ({ way, trace }));

async function lookAt(name: string, url: string, subject: Subject): Promise<Find[]> {
  const answer = await readers[name]?.get(url);
  if (!answer || answer.status >= 500) throw new Error(`${url} cannot be read`);
  // The address itself may be told back: what stands in it was known before.
  const told = (await readClosely(answer)).replaceAll(url, '');
  return findIn(`${name}: ${url}`, told, subject);
}

/** Pages of the site say the same to everybody, because they do not ask who reads. */
const isAlike = (url: string) => !url.startsWith('/api/');

async function probe(subject: Subject): Promise<Find[]> {
  const finds: Find[] = [];
  for (const name of Object.keys(readers))
    for (const url of listAddresses(subject))
      if (name === 'stranger' || !isAlike(url)) finds.push(...(await lookAt(name, url, subject)));
  return finds;
}

describe('the probe', () => {
  it('asks every address that gives something', () => {
    expect(getRoutes().length).toBeGreaterThan(150);
    expect(listAddresses(hidden).filter((url) => /\/:|undefined/.test(url))).toEqual([]);
  });

  it('finds a company that does not hide on every way that could tell', async () => {
    const { reference } = open.own;
    const ways = {
      stranger: [
        '/api/exchange/profiles',
        `/api/exchange/profiles/${reference}`,
        `/api/exchange/profiles/${reference}/printed?lang=sl`,
        `/api/exchange/profiles/${reference}/files/${open.paper}`,
        '/api/exchange/feed',
        `/exchange/${reference}`,
        `/sl/exchange/${reference}`,
      ],
      'a company that asked': ['/api/exchange/interests?box=sent'],
      'a company that seeks': [`/api/exchange/own/${seeker.request.id}/suggestions`],
    };
    for (const [name, urls] of Object.entries(ways))
      for (const url of urls) {
        expect(listAddresses(open)).toContain(url);
        expect(await lookAt(name, url, open), url).not.toEqual([]);
      }
  });

  it(
    'finds a hidden one nowhere',
    async () => {
      const suggested = await seeker.company.agent.get(
        `/api/exchange/own/${seeker.request.id}/suggestions`,
      );
      expect(suggested.text).toContain(hidden.own.reference); // it is there, without its name
      expect(await probe(hidden)).toEqual([]);
    },
    5 * minutes,
  );
});

describe('a search', () => {
  const look = async ({ traces }: Subject) => {
    const found: string[] = [];
    for (const trace of traces) {
      const q = encodeURIComponent(trace);
      for (const url of [`/api/exchange/profiles?q=${q}`, `/api/exchange/feed?q=${q}`]) {
        const { text } = await test.stranger().get(url);
        if (/"reference":|<entry>/.test(text)) found.push(url);
      }
    }
    return found;
  };

  it('for anything of a hidden company finds nothing and counts nothing', async () => {
    expect((await test.stranger().get('/api/exchange/profiles?q=peening')).text).toContain(
      hidden.own.reference,
    );
    expect(await look(hidden)).toEqual([]);
    const url = '/api/exchange/profiles?q=skritakovina';
    expect((await test.stranger().get(url)).body).toMatchObject({ facets: { total: 0 } });
  });
});

describe('files', () => {
  it('lose what was written beside the pixels', async () => {
    expect((await signedPicture('Skritakovina')).toString('latin1')).toContain('Skritakovina');
    const { reference } = hidden.own;
    const url = `/api/exchange/profiles/${reference}/files/${hidden.picture}`;
    const shown = await test.stranger().get(url);
    expect(shown.status).toBe(200);
    expect(findIn(url, await readClosely(shown), hidden)).toEqual([]);
  });

  it('that are papers of a hidden company wait', async () => {
    const paperOf = ({ own, paper }: Subject) =>
      test.stranger().get(`/api/exchange/profiles/${own.reference}/files/${paper}`);
    expect((await paperOf(open)).text).toContain('Odprtakovina');
    expect((await paperOf(hidden)).status).toBe(404);
  });
});

describe('mails', () => {
  it('to others tell of a profile and not of who hides behind it', async () => {
    test.mailbox.received.length = 0;
    for (const [{ company }, decision] of [
      [hidden, 'decline'],
      [open, 'accept'],
    ] as const) {
      const box = '/api/exchange/interests?box=received';
      const { items } = (await company.agent.get<{ items: { id: string }[] }>(box)).body;
      const url = `/api/exchange/interests/${items[0]?.id}/answer`;
      const answer = { decision, answer: 'Thank you.', version: 1 };
      expect((await company.agent.post(url, answer)).status).toBe(200);
    }
    await writeDigests(systemCall(test.deps));
    await test.deliver();
    const own = [hidden.company.email, open.company.email, editorEmail];
    const mails = test.mailbox.received.filter(({ to }) => !own.includes(to.address));
    const text = JSON.stringify(mails);
    expect(mails.length).toBeGreaterThan(2);
    expect(text).toContain(hidden.own.reference); // the digest of the saved search
    expect(findIn('mails', text, open)).not.toEqual([]);
    expect(findIn('mails', text, hidden)).toEqual([]);
  });
});
