import type { NewExchangeProfile } from '@ponte/contracts';
import type { ExchangeContent, ExchangeKind } from '@ponte/domain';
import { expect } from 'vitest';
import type { Agent } from './agent.ts';
import type { TestApp } from './app.ts';
import { agentOf, makeAccount, makeOrganisation } from './factories.ts';

/** A text that can be handed in as it is. */
export const wholeContent = (more: Partial<ExchangeContent> = {}): NewExchangeProfile['content'] =>
  structuredClone({
    title: { en: 'Hydrogen storage for small ships' },
    summary: { en: 'Metal hydride tanks that fit under a deck.' },
    description: { en: 'Tested on two boats in the northern Adriatic for a year.' },
    advantages: {},
    partnerRole: { en: 'A shipyard that builds the tanks in.' },
    sectors: ['30'],
    technologies: ['01.3'],
    keywords: ['hydrogen'],
    stage: 'prototype',
    rights: [],
    partnerKinds: ['company'],
    partnerSizes: [],
    cooperation: ['technical_cooperation'],
    countriesSought: [],
    languages: ['en'],
    callName: '',
    callUrl: '',
    callDeadline: null,
    pictures: [],
    documents: [],
    ...more,
  }) as NewExchangeProfile['content'];

export const contact = { name: 'Ana Kos', email: 'ana.kos@hidden.test', phone: '' };

export type Own = {
  id: string;
  reference: string;
  version: number;
  textState: string;
  listing: string;
  isBlind: boolean;
  remarks: string;
  expiresAt: string | null;
  missing: string[];
  actions: Record<string, string | null>;
};

export type Company = {
  agent: Agent;
  accountId: string;
  email: string;
  organisation: Awaited<ReturnType<typeof makeOrganisation>>;
};

/** A company with its manager at a browser. */
export async function makeCompany(
  test: TestApp,
  row: Parameters<typeof makeOrganisation>[1] = {},
): Promise<Company> {
  const account = await makeAccount(test);
  const organisation = await makeOrganisation(test, row, account.id);
  const agent = await agentOf(test, account.id);
  return { agent, accountId: account.id, email: account.email, organisation };
}

export const makeEditor = async (test: TestApp): Promise<Agent> =>
  agentOf(test, (await makeAccount(test, { isEditor: true })).id);

type Draft = {
  kind?: ExchangeKind;
  isBlind?: boolean;
  content?: Partial<ExchangeContent>;
  months?: 3 | 6 | 12;
};

export async function draftProfile(
  { agent, organisation }: Company,
  { kind = 'technology_offer', isBlind = false, content = {}, months = 12 }: Draft = {},
): Promise<Own> {
  const answer = await agent.post<Own>('/api/exchange/own', {
    organisationId: organisation.id,
    kind,
    isBlind,
    content: wholeContent(content),
    contact,
    months,
  });
  expect(answer.status, answer.text).toBe(201);
  return answer.body;
}

export const act = ({ agent }: Company, { id, version }: Own, name: string) =>
  agent.post<Own>(`/api/exchange/own/${id}/${name}`, { version });

/** From draft to the exchange, by all who have a part in it. */
export async function publishProfile(
  company: Company,
  editor: Agent,
  draft: Draft = {},
): Promise<Own> {
  const made = await draftProfile(company, draft);
  const submitted = await act(company, made, 'submit');
  expect(submitted.status, submitted.text).toBe(200);
  const review = { decision: 'publish', version: submitted.body.version };
  const reviewed = await editor.post(`/api/exchange/reviews/${made.id}`, review);
  expect(reviewed.status, reviewed.text).toBe(200);
  return (await company.agent.get<Own>(`/api/exchange/own/${made.id}`)).body;
}
