import { exchangeEntry, exchangeInterest, message } from '@ponte/db';
import { eq } from 'drizzle-orm';
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
import * as make from '../../../test/factories.ts';
import { asUpload, png } from '../../../test/pictures.ts';

/**
 * A hidden company is found nowhere: every public answer, and every answer to somebody it has not said yes to, is
 * searched for anything that is its own. Each search first shows that the very thing is found where it may be.
 */
let test: TestApp;
let editor: Agent;
let hidden: Company;
let curious: Company;
let blind: Own;
let interestId: string;

/** Whatever would tell who it is. */
const traces = () => [
  hidden.organisation.id,
  'Skrita Kovina',
  'skritakovina',
  'Tolmin',
  hidden.accountId,
  hidden.email,
  contact.name,
  contact.email,
];
const findTraces = (text: string) =>
  traces().filter((trace) => text.toLowerCase().includes(trace.toLowerCase()));

beforeAll(async () => {
  test = await createTestApp();
  editor = await makeEditor(test);
  hidden = await makeCompany(test, {
    name: 'Skrita Kovina d.o.o.',
    country: 'SI',
    city: 'Tolmin',
    website: 'https://skritakovina.example',
  });
  curious = await makeCompany(test, { name: 'Curiosa S.r.l.' });
  blind = await publishProfile(hidden, editor, { isBlind: true });
});
afterAll(() => test.close());

/** Everything of the exchange that this reader can ask for, in one text. */
async function readAll(agent: Agent): Promise<string> {
  const urls = [
    '/api/exchange/profiles',
    '/api/exchange/profiles?q=hydrogen',
    `/api/exchange/profiles/${blind.reference}`,
    '/api/exchange/feed',
    '/api/exchange/interests?box=sent',
    '/api/exchange/interests?box=received',
    '/api/exchange/own',
    '/api/exchange/organisations',
    '/api/exchange/searches',
    `/exchange/${blind.reference}`,
    '/exchange',
  ];
  const answers = await Promise.all(urls.map((url) => agent.get(url)));
  return answers.map(({ text }) => text).join('\n');
}

describe('a hidden company', () => {
  it('is found by its own people, so that there is something to find', async () => {
    const text = await readAll(hidden.agent);
    expect(findTraces(text)).toContain('Skrita Kovina');
    expect(text).toContain(blind.reference);
  });

  it('is in no answer to strangers, other companies and editors of nothing', async () => {
    const outsider = await make.agentOf(test, (await make.makeAccount(test)).id);
    for (const agent of [test.stranger(), curious.agent, outsider]) {
      const text = await readAll(agent);
      expect(text).toContain(blind.reference);
      expect(findTraces(text)).toEqual([]);
    }
  });

  it.each(['Skrita Kovina', 'skrita', 'Tolmin', 'skritakovina.example', 'Ana Kos'])(
    'is not found by searching for %s',
    async (q) => {
      const url = `/api/exchange/profiles?q=${encodeURIComponent(q)}`;
      expect((await test.stranger().get(url)).body).toMatchObject({
        items: [],
        facets: { total: 0 },
      });
    },
  );

  it('is found by its words, and the search keeps no trace of it', async () => {
    const found = await test
      .stranger()
      .get<{ items: unknown[] }>('/api/exchange/profiles?q=hydride');
    expect(found.body.items).toHaveLength(1);
    const [entry] = await test.db
      .select()
      .from(exchangeEntry)
      .where(eq(exchangeEntry.profileId, blind.id));
    expect(entry?.plainText).toContain('hydrogen');
    expect(findTraces(JSON.stringify(entry))).toEqual([]);
  });

  it('is named the moment it wants to be', async () => {
    const named = await publishProfile(hidden, editor, {
      content: { title: { en: 'A named one' } },
    });
    expect(
      findTraces((await test.stranger().get(`/api/exchange/profiles/${named.reference}`)).text),
    ).toEqual(expect.arrayContaining(['Skrita Kovina', 'Tolmin']));
    const url = `/api/exchange/own/${named.id}/visibility`;
    const body = { isBlind: true, version: named.version };
    expect((await hidden.agent.put(url, body)).body).toMatchObject({
      code: 'exchange_already_named',
    });
    await act(hidden, named, 'withdraw');
  });

  it('may not name itself in its text, nor hide behind one that does', async () => {
    const content = { description: { en: 'We at Skrita Kovina have tested it.' } };
    const open = await draftProfile(hidden, { content });
    const naming = await draftProfile(hidden, { content, isBlind: true });
    expect((await act(hidden, naming, 'submit')).body).toMatchObject({
      code: 'exchange_names_itself',
    });
    const submitted = (await act(hidden, open, 'submit')).body;
    const url = `/api/exchange/own/${open.id}/visibility`;
    const gone = await hidden.agent.put<Own>(url, { isBlind: true, version: submitted.version });
    const review = { decision: 'publish', version: gone.body.version };
    expect((await editor.post(`/api/exchange/reviews/${open.id}`, review)).body).toMatchObject({
      code: 'exchange_names_itself',
    });
  });
});

describe('the address of a call', () => {
  it('may lead anywhere but to the hidden company', async () => {
    const submit = async (callUrl: string) => {
      const call = { callName: 'Interreg', callUrl, callDeadline: '2027-12-01' };
      const made = await draftProfile(hidden, {
        kind: 'research_request',
        isBlind: true,
        content: call,
      });
      return act(hidden, made, 'submit');
    };
    expect((await submit('https://skritakovina.example/call')).body).toMatchObject({
      code: 'exchange_names_itself',
    });
    expect((await submit('https://interreg.example/call')).status).toBe(200);
  });
});

describe('files of a hidden company', () => {
  it('are pictures without a past and documents that wait for a yes', async () => {
    const made = await draftProfile(hidden, { isBlind: true });
    const upload = (as: string, name: string, content: Buffer) =>
      hidden.agent.send<{ fileId: string; name: string; mediaType: string }>(
        'POST',
        `/api/exchange/own/${made.id}/files?as=${as}`,
        undefined,
        asUpload(content, name),
      );
    const picture = (await upload('picture', 'skrita-kovina.png', png)).body;
    expect(picture).toMatchObject({ name: 'picture.webp', mediaType: 'image/webp' });
    const pdf = Buffer.from('%PDF-1.4\n/Author (Skrita Kovina)\n%%EOF');
    const paper = (await upload('document', 'Skrita-Kovina.pdf', pdf)).body;
    const use = ({ fileId }: { fileId: string }) => [{ fileId, caption: {} }];
    const listed = await publishProfile(hidden, editor, { isBlind: true });
    // What lies with one profile cannot be shown in another.
    const body = (content: object) => ({ content, contact, months: 12, version: 1 });
    const foreign = body(wholeContent({ pictures: use(picture) }));
    expect(
      (
        await hidden.agent.put(`/api/exchange/own/${listed.id}`, {
          ...foreign,
          version: listed.version,
        })
      ).status,
    ).toBe(400);
    const content = wholeContent({ pictures: use(picture), documents: use(paper) });
    const changed = await hidden.agent.put<Own>(`/api/exchange/own/${made.id}`, body(content));
    const submitted = (await act(hidden, changed.body, 'submit')).body;
    await editor.post(`/api/exchange/reviews/${made.id}`, {
      decision: 'publish',
      version: submitted.version,
    });
    const file = (agent: Agent, id: string) =>
      agent.get(`/api/exchange/profiles/${made.reference}/files/${id}`);
    const shown = await file(test.stranger(), picture.fileId);
    expect(shown.status).toBe(200);
    expect(findTraces(JSON.stringify(shown.headers) + shown.text)).toEqual([]);
    expect((await file(test.stranger(), paper.fileId)).status).toBe(404);
    expect((await file(curious.agent, paper.fileId)).status).toBe(404);
    const page = await curious.agent.get(`/api/exchange/profiles/${made.reference}`);
    expect(page.body).toMatchObject({ content: { documents: [] }, files: [] });
    expect((await file(hidden.agent, paper.fileId)).status).toBe(200);
  });
});

const express = (agent: Agent, organisationId: string, reference = blind.reference) =>
  agent.post<{ id: string; version: number; other: unknown }>(
    `/api/exchange/profiles/${reference}/interests`,
    {
      organisationId,
      message: 'We build ships and are interested.',
      contact: { name: 'Carla Neri', email: 'carla@curiosa.test' },
    },
  );

describe('an expression of interest', () => {
  it('reaches the hidden company and tells the sender nothing', async () => {
    await test.deliver();
    test.mailbox.received.length = 0;
    const sent = await express(curious.agent, curious.organisation.id);
    expect(sent).toMatchObject({
      status: 201,
      body: { other: null, state: 'pending', contact: null },
    });
    interestId = sent.body.id;
    await test.deliver();
    const [mail] = test.mailbox.to(hidden.email);
    expect(mail?.subject).toContain('Curiosa');
    expect(test.mailbox.to(curious.email)).toEqual([]);
    expect(findTraces(await readAll(curious.agent))).toEqual([]);
    const received = await hidden.agent.get('/api/exchange/interests?box=received');
    // The sender's name, but not yet how to reach them.
    expect(received.body).toMatchObject({
      items: [{ other: { name: 'Curiosa S.r.l.' }, contact: null }],
    });
    expect(received.text).not.toContain('carla@curiosa.test');
  });

  it('is sent once at a time, also when two colleagues press at the same moment', async () => {
    expect((await express(curious.agent, curious.organisation.id)).body).toMatchObject({
      code: 'interest_exists',
    });
    const third = await makeCompany(test);
    const answers = await Promise.all(
      [1, 2, 3].map(() => express(third.agent, third.organisation.id)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('without the index two at once would both be alive', async () => {
    const third = await makeCompany(test);
    const row = () => ({
      id: test.deps.ids.next(),
      profileId: blind.id,
      organisationId: third.organisation.id,
      contact,
      message: 'x',
    });
    await test.db.insert(exchangeInterest).values(row());
    await expect(test.db.insert(exchangeInterest).values(row())).rejects.toThrow();
    await test.db.execute('drop index exchange_interest_live');
    await test.db.insert(exchangeInterest).values(row());
    const where = eq(exchangeInterest.organisationId, third.organisation.id);
    expect(await test.db.$count(exchangeInterest, where)).toBe(2);
    await test.db.delete(exchangeInterest).where(where);
    await test.db.execute(
      `create unique index exchange_interest_live on exchange_interest (profile_id, organisation_id)
        where state in ('pending', 'accepted')`,
    );
  });

  it('is refused to one’s own profile and by people of other organisations', async () => {
    expect((await express(hidden.agent, hidden.organisation.id)).body).toMatchObject({
      code: 'interest_own_profile',
    });
    expect((await express(curious.agent, hidden.organisation.id)).status).toBe(403);
  });

  it('that is declined leaves the company hidden', async () => {
    const fourth = await makeCompany(test);
    const sent = await express(fourth.agent, fourth.organisation.id);
    test.mailbox.received.length = 0;
    const answered = await hidden.agent.post(`/api/exchange/interests/${sent.body.id}/answer`, {
      decision: 'decline',
      answer: 'Not this year.',
      version: 1,
    });
    expect(answered.status).toBe(200);
    await test.deliver();
    const [mail] = test.mailbox.to(fourth.email);
    expect(mail?.text).toContain('Not this year.');
    expect(findTraces(`${mail?.subject} ${mail?.text} ${mail?.html}`)).toEqual([]);
    expect(findTraces(await readAll(fourth.agent))).toEqual([]);
    const kept = await test.db.select().from(message).where(eq(message.toAddress, fourth.email));
    expect(findTraces(JSON.stringify(kept.map(({ payload }) => payload)))).toEqual([]);
  });

  it('is told of under the published title, whatever the company writes meanwhile', async () => {
    const listed = await publishProfile(hidden, editor, {
      isBlind: true,
      content: { title: { en: 'Quiet forging' } },
    });
    const [asking, other] = [await makeCompany(test), await makeCompany(test)];
    const sent = [
      await express(asking.agent, asking.organisation.id, listed.reference),
      await express(other.agent, other.organisation.id, listed.reference),
    ];
    const content = wholeContent({ title: { en: 'Secret alloy for 2028' } });
    await hidden.agent.put(`/api/exchange/own/${listed.id}`, {
      content,
      contact,
      months: 12,
      version: listed.version,
    });
    test.mailbox.received.length = 0;
    for (const [index, decision] of ['accept', 'decline'].entries())
      await hidden.agent.post(`/api/exchange/interests/${sent[index]?.body.id}/answer`, {
        decision,
        answer: '',
        version: 1,
      });
    await test.deliver();
    for (const { email } of [asking, other]) {
      const [mail] = test.mailbox.to(email);
      expect(`${mail?.subject} ${mail?.text}`).toContain('Quiet forging');
      expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toContain('Secret alloy');
    }
  });

  it('is answered by the company alone', async () => {
    const body = { decision: 'accept', version: 1 };
    const url = `/api/exchange/interests/${interestId}/answer`;
    expect((await curious.agent.post(url, body)).status).toBe(403);
    expect((await editor.post(url, body)).status).toBe(403);
  });

  it('that is accepted hands both contacts over and opens the profile to its sender alone', async () => {
    test.mailbox.received.length = 0;
    const answer = { decision: 'accept', answer: 'Gladly.', version: 1 };
    const url = `/api/exchange/interests/${interestId}/answer`;
    const accepted = await hidden.agent.post(url, answer);
    expect(accepted.body).toMatchObject({
      state: 'accepted',
      contact: { email: 'carla@curiosa.test' },
    });
    expect((await hidden.agent.post(url, answer)).body).toMatchObject({
      code: 'interest_state_forbids',
    });
    const sent = await curious.agent.get('/api/exchange/interests?box=sent');
    expect(sent.body).toMatchObject({
      items: [{ other: { name: 'Skrita Kovina d.o.o.' }, contact: { email: contact.email } }],
    });
    await test.deliver();
    expect(test.mailbox.to(curious.email)[0]?.text).toContain(contact.email);
    expect(findTraces(await readAll(curious.agent))).toContain('Skrita Kovina');
    expect(findTraces(await readAll(test.stranger()))).toEqual([]);
  });

  it('is followed up by either side', async () => {
    const follow = (agent: Agent, followUp: string, version: number) =>
      agent.put(`/api/exchange/interests/${interestId}/follow-up`, { followUp, version });
    expect((await follow(curious.agent, 'talking', 2)).status).toBe(204);
    expect((await follow(hidden.agent, 'met', 2)).body).toMatchObject({ code: 'stale_state' });
    expect((await follow(hidden.agent, 'met', 3)).status).toBe(204);
    const fifth = await makeCompany(test);
    expect((await follow(fifth.agent, 'ended', 4)).status).toBe(403);
  });
});
