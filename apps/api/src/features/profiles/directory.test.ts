import type { DirectoryEntryShape, DirectoryShape } from '@ponte/contracts';
import { event, participant } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';
import { enterDirectory, makeListed } from '../../../test/profiles.ts';
import { countQueries } from '../../../test/query-count.ts';

let test: TestApp;
let ready: Awaited<ReturnType<typeof make.makeReadyEvent>>;
let me: Awaited<ReturnType<typeof makeListed>>;
let agent: Agent;
let path: string;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  ready = await make.makeReadyEvent(test);
  me = await listed({
    person: 'Mia',
    organisation: { name: 'Mia srl', sectors: ['28.9'] },
    profiles: [
      { kind: 'offer', keywords: ['CNC milling'] },
      { kind: 'request', keywords: ['Ličenje'] },
    ],
  });
  agent = await make.agentOf(test, me.accountId);
  path = `/api/events/${ready.event.slug}/as/me/directory`;
});

const listed = (more: Parameters<typeof makeListed>[3]) =>
  makeListed(test, ready.event, ready.type, more);
const look = async (query = '', from = path, by = agent) =>
  (await by.get<DirectoryShape>(`${from}?${query}`)).body;
const names = (page: DirectoryShape) => page.items.map(({ organisation }) => organisation.name);
const setState = (id: string, state: (typeof participant.$inferSelect)['state']) =>
  test.db.update(participant).set({ state }).where(eq(participant.id, id));

describe('searching the directory', () => {
  beforeEach(async () => {
    await listed({
      person: 'Ana Kovač',
      organisation: { name: 'Žaga Gorica', country: 'SI', sectors: ['16'], city: 'Nova Gorica' },
      participant: { languages: ['sl', 'it'] },
      profiles: [{ kind: 'offer', title: 'Glued timber', keywords: ['CLT', 'CAD/CAM'] }],
    });
    await listed({
      person: 'Paolo Rossi',
      organisation: {
        name: 'Metal Friuli',
        sectors: ['25.6', '28'],
        description: { it: 'Saldatura' },
      },
      profiles: [
        { kind: 'request', title: 'Surface technology', keywords: ['CNC milling'] },
        {
          kind: 'offer',
          title: 'Painting',
          keywords: ['licenje'],
          titles: { de: 'Lackierung' },
          descriptions: { it: 'Verniciatura a polvere' },
        },
      ],
    });
    await listed({
      organisation: {
        name: 'Timber & Metal GmbH',
        country: 'AT',
        sectors: ['62'],
        languages: ['de'],
      },
    });
  });

  it('lists everybody else by name, with what they offer and seek, and without addresses', async () => {
    const answer = await agent.get<DirectoryShape>(path);
    expect(names(answer.body)).toEqual(['Metal Friuli', 'Timber & Metal GmbH', 'Žaga Gorica']);
    expect(answer.body.items[0]).toMatchObject({
      name: 'Paolo Rossi',
      offers: [{ title: 'Painting', titles: { de: 'Lackierung' } }],
      offerCount: 1,
      requests: [{ title: 'Surface technology', titles: {} }],
      whyNotMeet: null,
    });
    expect(answer.text).not.toContain('@');
  });

  it.each([
    ['an unaccented name', 'zaga', ['Žaga Gorica']],
    ['an accented person', 'Kovač', ['Žaga Gorica']],
    ['an unfinished last word', 'metal fri', ['Metal Friuli']],
    ['a wrong letter', 'teknology', ['Metal Friuli']],
    ['two swapped letters', 'paintnig', ['Metal Friuli']],
    ['a letter too few', 'tehnology', ['Metal Friuli']],
    ['a word that only begins like another', 'timing', []],
    ['a part between signs', 'cam', ['Žaga Gorica']],
    ['words from name and profile', 'friuli painting', ['Metal Friuli']],
    ['a word of the description', 'saldatura', ['Metal Friuli']],
    ['a title in another language', 'lackierung', ['Metal Friuli']],
    ['a description in another language', 'polvere', ['Metal Friuli']],
    ['a name before a title', 'timber', ['Timber & Metal GmbH', 'Žaga Gorica']],
    ['a word nobody has', 'zzzzzz', []],
    ['only signs', '&|!():*', ['Metal Friuli', 'Timber & Metal GmbH', 'Žaga Gorica']],
    ['operators among words', "metal' & !fri:*", ['Metal Friuli']],
  ])('by %s', async (_what, q, expected) => {
    expect(names(await look(new URLSearchParams({ q }).toString()))).toEqual(expected);
  });

  it.each([
    ['country', 'country=SI', ['Žaga Gorica']],
    ['sector', 'sector=28', ['Metal Friuli']],
    ['a narrower sector', 'sector=25.6', ['Metal Friuli']],
    ['a sector beside it', 'sector=25.9', []],
    ['who offers', 'kind=offer', ['Metal Friuli', 'Žaga Gorica']],
    ['who seeks', 'kind=request', ['Metal Friuli']],
    ['a language', 'language=sl', ['Žaga Gorica']],
    ['a language of the organisation', 'language=de', ['Timber & Metal GmbH']],
    ['several filters', 'kind=offer&country=IT&q=metal', ['Metal Friuli']],
  ])('narrowed by %s', async (_what, query, expected) => {
    expect(names(await look(query))).toEqual(expected);
  });

  it.each([
    'sector=04',
    'country=Italy',
    'kind=swap',
    'limit=51',
    'typeId=1',
    'cursor=x',
    'who=me',
  ])('with %s is refused', async (query) => {
    expect((await agent.get(`${path}?${query}`)).status).toBe(400);
  });

  it('counts each choice given the other filters, on the first page only', async () => {
    const first = await look('country=IT&limit=1');
    expect(first.facets).toMatchObject({
      total: 1,
      types: [{ value: ready.type.id, count: 1, names: { en: 'Company' } }],
    });
    expect(first.facets?.countries).toEqual([
      { value: 'AT', count: 1 },
      { value: 'IT', count: 1 },
      { value: 'SI', count: 1 },
    ]);
    expect(first.facets?.sectors.map(({ value }) => value)).toEqual(['25', '28']);
    const page = await look('limit=2');
    const next = await look(`limit=2&cursor=${page.nextCursor}`);
    expect([page.facets?.total, next.facets]).toEqual([3, null]);
  });

  it.each(['', 'q=metal'])('pages through all without repeating (%s)', async (query) => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: DirectoryShape = await look(`${query}&limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...names(page));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(names(await look(query)));
    expect(seen.length).toBeGreaterThan(1);
  });

  it('puts the short name before longer ones that begin like it', async () => {
    await listed({ person: 'Zoe', organisation: { name: 'Metal' } });
    expect(names(await look()).slice(0, 2)).toEqual(['Metal', 'Metal Friuli']);
  });

  it('says why somebody fits, and who cannot be asked', async () => {
    const [metal] = (await look('q=friuli')).items;
    expect(metal?.fit).toEqual([
      { code: 'offers_what_you_seek', values: ['licenje'] },
      { code: 'seeks_what_you_offer', values: ['CNC milling'] },
      { code: 'same_sectors', values: ['28'] },
    ]);
  });

  it.each([
    ['the organiser', 'suggestions_off_in_event'],
    ['the person', 'suggestions_off_for_you'],
  ])('gives no reasons when %s has switched them off, and says so', async (who, code) => {
    const metal = async () => (await look('q=friuli')).items[0];
    const found = await metal();
    expect(found?.fit).not.toEqual([]);
    if (who === 'the person') await agent.patch('/api/account', { wantsSuggestions: false });
    else
      await test.db
        .update(event)
        .set({ suggestsPartners: false })
        .where(eq(event.id, ready.event.id));
    expect((await look()).whyNotSuggest).toBe(code);
    expect((await metal())?.fit).toEqual([]);
    const entry = await agent.get<DirectoryEntryShape>(`${path}/${found?.participantId}`);
    expect(entry.body).toMatchObject({ fit: [], whyNotSuggest: code });
  });

  it('for whom one may meet leaves out colleagues and types that rules forbid', async () => {
    await listed({ participant: { organisationId: me.organisationId } });
    const visitors = await make.makeType(test, ready.event.id, { names: { en: 'Visitor' } });
    await makeListed(test, ready.event, visitors, { organisation: { name: 'Visitors' } });
    const all = await look();
    const whyNot = Object.fromEntries(
      all.items.map((row) => [row.organisation.name, row.whyNotMeet]),
    );
    expect(whyNot).toMatchObject({
      Visitors: 'request_types_forbid',
      'Mia srl': 'request_to_colleague',
    });
    expect(names(await look('mode=fits'))).toEqual([
      'Metal Friuli',
      'Timber & Metal GmbH',
      'Žaga Gorica',
    ]);
  });

  it('takes as many queries for one row as for three', async () => {
    const ask = (query: string) => () => look(query);
    await ask('')();
    const one = await countQueries(test, ask('country=SI'));
    expect(one).toBeGreaterThan(0);
    expect(await countQueries(test, ask(''))).toBe(one);
    const found = await countQueries(test, ask('q=zaga'));
    expect(await countQueries(test, ask('q=metal'))).toBe(found);
  });
});

describe('who sees the directory', () => {
  it('people of other events, of other states and withdrawn ones are not in it', async () => {
    const other = await make.makeReadyEvent(test);
    await makeListed(test, other.event, other.type, { organisation: { name: 'Elsewhere' } });
    const [stays, leaves] = [
      await listed({ organisation: { name: 'Stays' } }),
      await listed({ organisation: { name: 'Leaves' } }),
    ];
    expect(names(await look())).toEqual(['Leaves', 'Stays']);
    await setState(leaves.id, 'withdrawn');
    await enterDirectory(test, stays, leaves);
    expect(names(await look())).toEqual(['Stays']);
    expect((await agent.get(`${path}/${leaves.id}`)).status).toBe(404);
  });

  it('whoever withdraws is gone from it at once', async () => {
    const leaves = await listed({ organisation: { name: 'Leaves' } });
    expect(names(await look())).toEqual(['Leaves']);
    const theirs = await make.agentOf(test, leaves.accountId);
    const withdrawal = `/api/events/${ready.event.slug}/as/me/withdrawal`;
    expect((await theirs.post(withdrawal, { version: leaves.version })).status).toBe(200);
    expect(names(await look())).toEqual([]);
    expect((await theirs.get(path)).body).toMatchObject({ code: 'participant_not_approved' });
  });

  it('only approved participants', async () => {
    await setState(me.id, 'applied');
    expect((await agent.get(path)).body).toMatchObject({ code: 'participant_not_approved' });
    const stranger = await make.agentOf(test, (await make.makeAccount(test)).id);
    expect((await stranger.get(path)).status).toBe(404);
    expect((await test.stranger().get(path)).status).toBe(401);
  });

  it('the organiser and the viewer see all, a support office its own', async () => {
    const office = await make.makeOrganisation(test, { name: 'Office' });
    await listed({ organisation: { name: 'Client' }, participant: { officeId: office.id } });
    const own = `/api/events/${ready.event.id}/directory`;
    const [viewer, support] = [await make.makeAccount(test), await make.makeAccount(test)];
    await make.giveRole(test, ready.event.id, viewer.id, 'viewer');
    await make.giveRole(test, ready.event.id, support.id, 'support', office.id);
    const supportAgent = await make.agentOf(test, support.id);
    for (const account of [ready.owner, viewer])
      expect(names(await look('', own, await make.agentOf(test, account.id)))).toEqual([
        'Client',
        'Mia srl',
      ]);
    const seen = await look('', own, supportAgent);
    expect(names(seen)).toEqual(['Client']);
    expect(seen.facets?.total).toBe(1);
    expect((await supportAgent.get(`${own}/${me.id}`)).status).toBe(404);
    expect((await supportAgent.get(`${own}/${seen.items[0]?.participantId}`)).status).toBe(200);
    expect((await agent.get(own)).status).toBe(403);
  });

  it('whoever acts for a participant sees it with their eyes', async () => {
    await listed({ organisation: { name: 'Other' } });
    const organiser = await make.agentOf(test, ready.owner.id);
    const theirs = `/api/events/${ready.event.id}/as/${me.id}/directory`;
    expect(names(await look('', theirs, organiser))).toEqual(['Other']);
  });

  it('stays readable when the event is archived', async () => {
    await test.db.update(event).set({ state: 'archived' }).where(eq(event.id, ready.event.id));
    expect((await agent.get(path)).status).toBe(200);
  });
});

describe('one participant’s page', () => {
  it('shows organisation, profiles and colleagues, and no address', async () => {
    const there = await listed({
      person: 'Paolo',
      organisation: { name: 'Metal', description: { it: 'Saldatura' }, website: 'https://m.test' },
      profiles: [{ title: 'Painting', description: 'All colours', keywords: ['licenje'] }],
    });
    await listed({ person: 'Carla', participant: { organisationId: there.organisationId } });
    await listed({ participant: { organisationId: there.organisationId, state: 'applied' } });
    const answer = await agent.get<DirectoryEntryShape>(`${path}/${there.id}`);
    expect(answer.body).toMatchObject({
      name: 'Paolo',
      organisation: { description: { it: 'Saldatura' }, website: 'https://m.test' },
      profiles: [{ title: 'Painting', description: 'All colours' }],
      colleagues: [{ name: 'Carla' }],
      fit: [{ code: 'offers_what_you_seek', values: ['licenje'] }, { code: 'same_sectors' }],
      isMe: false,
      whyNotMeet: null,
    });
    expect(answer.body.colleagues).toHaveLength(1);
    expect(answer.text).not.toContain('@');
  });

  it('of oneself is a preview, before the approval too', async () => {
    await setState(me.id, 'applied');
    const answer = await agent.get<DirectoryEntryShape>(`${path}/${me.id}`);
    expect(answer).toMatchObject({ status: 200, body: { isMe: true, fit: [], name: 'Mia' } });
    expect((await agent.get(`${path}/me`)).body).toEqual(answer.body);
    const other = await listed({});
    expect((await agent.get(`${path}/${other.id}`)).body).toMatchObject({
      code: 'participant_not_approved',
    });
  });

  it('of another event is not found', async () => {
    const other = await make.makeReadyEvent(test);
    const there = await makeListed(test, other.event, other.type);
    expect((await agent.get(`${path}/${there.id}`)).status).toBe(404);
    expect((await agent.get(`${path}/nobody`)).status).toBe(400);
  });
});

describe('collecting the directory', () => {
  it('is stopped per account, so that a venue behind one address is not', async () => {
    const strict = await createTestApp({ rateFactor: 0.025 });
    try {
      const { event: days, type } = await make.makeReadyEvent(strict);
      const people = [
        await makeListed(strict, days, type),
        await makeListed(strict, days, type),
      ] as const;
      const fetchPages = async (person: (typeof people)[number], times: number) => {
        const reader = await make.agentOf(strict, person.accountId);
        const url = `/api/events/${days.id}/as/me/directory`;
        const statuses: number[] = [];
        for (let count = 0; count < times; count++) statuses.push((await reader.get(url)).status);
        return statuses;
      };
      expect(await fetchPages(people[0], 4)).toEqual([200, 200, 200, 429]);
      expect(await fetchPages(people[1], 1)).toEqual([200]);
    } finally {
      await strict.close();
    }
  });
});
