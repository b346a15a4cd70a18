import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type Company, makeCompany } from '../../../test/exchange.ts';
import { addMember, makeNetwork } from '../../../test/networks.ts';

let test: TestApp;
let lead: Company;
let member: Company;
let local: Company;
let network: Awaited<ReturnType<typeof makeNetwork>>;

type Survey = {
  id: string;
  key: string | null;
  version: number;
  state: string;
  ranks: { code: string; mean: number; agreement: number | null; comments: unknown[] }[] | null;
  answers: { institutions: number; localActors: number };
};

beforeAll(async () => {
  test = await createTestApp();
  lead = await makeCompany(test, { name: 'Camera', kind: 'chamber' });
  member = await makeCompany(test, { name: 'Agencija', kind: 'agency' });
  local = await makeCompany(test, { name: 'Locale S.r.l.' });
});
afterAll(() => test.close());
beforeEach(async () => {
  const speak = ({ organisation, accountId }: Company, role: 'lead' | 'member') => ({
    organisationId: organisation.id,
    accountId,
    role,
  });
  network = await makeNetwork(test, speak(lead, 'lead'));
  await addMember(test, network.id, speak(member, 'member'));
});

const list = () => `/api/networks/${network.slug}/surveys`;
const one = (survey: Survey) => `${list()}/${survey.id}`;

async function draft(more: object = {}): Promise<Survey> {
  const body = { titles: { en: 'Which sectors?' }, options: ['10', '28', '35'], ...more };
  const answer = await lead.agent.post<Survey>(list(), body);
  expect(answer.status, answer.text).toBe(201);
  return answer.body;
}

const move = (survey: Survey, to: 'open' | 'closed', agent = lead.agent) =>
  agent.post<Survey>(`${one(survey)}/state`, { to, version: survey.version });

const open = async (more: object = {}): Promise<Survey> =>
  (await move(await draft(more), 'open')).body;

const answer = (agent: Agent, { key }: Survey, weights: object, more: object = {}) =>
  agent.put(`/api/surveys/${key}`, { weights, ...more });

describe('a sector survey', () => {
  it('is written by those who lead, and not seen before it is opened', async () => {
    const body = { titles: { en: 'Mine' }, options: ['10', '28'] };
    expect((await member.agent.post(list(), body)).body).toMatchObject({
      code: 'network_leads_only',
    });
    const survey = await draft();
    expect(survey.key).toBeNull();
    const opened = (await move(survey, 'open')).body;
    expect((await local.agent.get(`/api/surveys/${opened.key}`)).status).toBe(200);
    expect((await local.agent.get(one(opened))).status).toBe(403);
  });

  it('is answered by members as institutions and by others as local actors', async () => {
    const survey = await open();
    const words = { organisation: 'Camera', comments: { '28': 'Our mechanics' } };
    await answer(lead.agent, survey, { '10': 1, '28': 5, '35': 4 }, words);
    await answer(member.agent, survey, { '10': 5, '28': 5 });
    await answer(local.agent, survey, { '28': 4 }, { comment: 'Do more' });
    const running = (await lead.agent.get<Survey>(one(survey))).body;
    expect(running).toMatchObject({
      answers: { institutions: 2, localActors: 1 },
      ranks: null,
      remarks: [],
    });
    const closed = (await move(running, 'closed')).body;
    expect(closed.ranks?.map(({ code }) => code)).toEqual(['28', '35', '10']);
    expect(closed.ranks?.[0]).toMatchObject({
      mean: 14 / 3,
      institutions: 5,
      localActors: 4,
      comments: [{ organisation: 'Camera', text: 'Our mechanics' }],
    });
    expect(closed).toMatchObject({ remarks: [{ organisation: '', text: 'Do more' }] });
    expect((await member.agent.get<Survey>(one(survey))).body.ranks).toHaveLength(3);
  });

  it('counts a second answer of one person instead of the first', async () => {
    const survey = await open();
    await answer(local.agent, survey, { '10': 5 });
    const answers = await Promise.all(
      [1, 2].map((weight) => answer(local.agent, survey, { '10': weight })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const closed = (await move((await lead.agent.get<Survey>(one(survey))).body, 'closed')).body;
    expect(closed.answers).toEqual({ institutions: 0, localActors: 1 });
    expect(closed.ranks?.[0]?.mean).toBeLessThan(3);
  });

  it('takes no answer after its end, and none about other sectors', async () => {
    const survey = await open({ closesAt: '2027-03-02T00:00:00Z' });
    expect((await answer(local.agent, survey, { '72': 5 })).body).toMatchObject({
      code: 'survey_choice_unknown',
    });
    expect((await answer(local.agent, survey, { '10': 6 })).status).toBe(400);
    const before = test.clock.now();
    test.clock.set('2027-03-02T00:00:01Z');
    expect((await answer(local.agent, survey, { '10': 5 })).body).toMatchObject({
      code: 'survey_over',
    });
    test.clock.set(before.toISOString());
  });

  it('ends in sectors that new events and the exchange are shown', async () => {
    const survey = await open();
    const closed = (await move(survey, 'closed')).body;
    const decide = (agent: Agent, chosen: string[], version = closed.version) =>
      agent.post<Survey>(`${one(survey)}/decision`, { chosen, reasons: { en: 'Strong' }, version });
    expect((await decide(member.agent, ['28'])).status).toBe(403);
    expect((await decide(lead.agent, ['72'])).body).toMatchObject({
      code: 'survey_choice_unknown',
    });
    expect((await decide(lead.agent, ['35', '28'])).body).toMatchObject({ state: 'decided' });
    expect((await decide(lead.agent, ['28'], closed.version + 1)).body).toMatchObject({
      code: 'survey_state_forbids',
    });
    const focus = await test.stranger().get<{ items: object[] }>('/api/networks/focus');
    expect(focus.body.items).toContainEqual(
      expect.objectContaining({
        network: expect.objectContaining({ slug: network.slug }),
        sectors: ['28', '35'],
      }),
    );
    const page = await test.stranger().get(`/api/networks/${network.slug}`);
    expect(page.body).toMatchObject({ focus: { sectors: ['28', '35'] } });
  });

  it('of a hidden network proposes nothing to others', async () => {
    const survey = (await move(await open(), 'closed')).body;
    const body = { chosen: ['10'], version: survey.version };
    await lead.agent.post(`${one(survey)}/decision`, body);
    const path = `/api/networks/${network.slug}`;
    const seen = () => test.stranger().get('/api/networks/focus');
    expect((await seen()).text).toContain(network.slug);
    await lead.agent.put(path, { names: { en: 'Hidden' }, isPublic: false, version: 1 });
    expect((await seen()).text).not.toContain(network.slug);
  });

  it('is thrown away only as a draft', async () => {
    const survey = await open();
    const url = `${one(survey)}?version=${survey.version}`;
    expect((await lead.agent.delete(url)).body).toMatchObject({ code: 'survey_state_forbids' });
    const other = await draft();
    expect((await lead.agent.delete(`${one(other)}?version=${other.version}`)).status).toBe(204);
  });
});
