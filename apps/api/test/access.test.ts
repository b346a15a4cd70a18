import { account, activity } from '@ponte/db';
import { eq } from 'drizzle-orm';
import type { RouteOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopAllSolving } from '../src/features/schedule/solving.ts';
import { isEventAccess, type RouteAccess } from '../src/http/access.ts';
import { expectVerdict, type Target, type Verdict } from './access/expected.ts';
import { type EventFacts, type IdName, type Ids, makeEventFacts } from './access/facts.ts';
import { type RoleName, roleNames, signInAll, standingOf } from './access/roles.ts';
import { idsNamedBy, type Request, send, toRequest } from './access/sample.ts';
import { sampleOf, samples } from './access/samples.ts';
import { takeBack } from './access/taken-back.ts';
import type { Agent, Answer } from './agent.ts';
import { createTestApp, type TestApp } from './app.ts';
import { makeEvent } from './factories.ts';

/** Every route x every role x own, other, and other event, from the routes that the app really registers. */
type Route = { key: string; access: RouteAccess };

const minutes = 60_000;
const heard: RouteOptions[] = [];
let test: TestApp;
let first: EventFacts;
let second: EventFacts;
let draft: string;
let agents: Record<RoleName, Agent>;
let routes: Route[];

function listRoutes(): Route[] {
  return heard.flatMap(({ method, url, config }) => {
    if (!url.startsWith('/api/') || url.startsWith('/api/docs')) return [];
    return [method].flat().flatMap((each) => {
      if (each === 'HEAD' || !config?.access) return [];
      return [{ key: `${each} ${url}`, access: config.access }];
    });
  });
}

beforeAll(async () => {
  test = await createTestApp({ maxConnections: 1, onRoute: (route) => heard.push(route) });
  routes = listRoutes();
  first = await makeEventFacts(test);
  second = await makeEventFacts(test);
  draft = (await makeEvent(test, { state: 'draft' })).id;
  agents = await signInAll(test, first, second);
}, 2 * minutes);
afterAll(() => test.close());

/** Calls as this role, and leaves everything as it was. */
async function ask(name: RoleName, request: Request): Promise<Answer> {
  const agent = agents[name];
  const cookies = [...agent.cookies];
  const answer = await takeBack(test, async () => {
    const given = await send(agent, request);
    await stopAllSolving();
    return given;
  });
  agent.cookies.clear();
  for (const [key, value] of cookies) agent.cookies.set(key, value);
  return answer;
}

const isPartly = ({ status, body }: Answer): boolean =>
  status === 200 &&
  (body as { items: { whyNot: string | null }[] }).items.every(({ whyNot }) => whyNot !== null);

function isAsExpected(expected: Verdict, answer: Answer, exact: number | undefined): boolean {
  if (exact !== undefined) return answer.status === exact;
  if (expected === 'partly') return isPartly(answer);
  if (expected !== 'allowed') return answer.status === expected;
  return answer.status < 500 && ![400, 401, 403, 404, 429].includes(answer.status);
}

const differs = (first: Request, second: Request): boolean =>
  JSON.stringify(first) !== JSON.stringify(second);

type Place = { event: 'this' | 'other'; facts: EventFacts; isDraft?: boolean };

/** Every call of one route that differs by whom it is about. */
function callsOf(route: Route, { facts, isDraft = false }: Place) {
  const calls = (['person', 'client'] as const).map((subject) => {
    const ids: Ids = isDraft ? { ...facts[subject], event: draft } : facts[subject];
    return { subject, request: toRequest(route.key, sampleOf(route.key), ids) };
  });
  const [person, client] = calls;
  const isAboutSubject = !person || !client || differs(person.request, client.request);
  return (isAboutSubject ? calls : calls.slice(0, 1)).map(({ subject, request }) => ({
    request,
    target: { subject, isAboutSubject, isDraft } satisfies Target,
  }));
}

const withoutEvent = ({ access }: Route): boolean => !isEventAccess(access);

/** The calls that do not get what the word of their route promises this role. */
async function findBreaches(name: RoleName, place: Place): Promise<string[]> {
  const breaches: string[] = [];
  for (const route of routes) {
    if (withoutEvent(route) && place.event === 'other') continue;
    for (const { request, target } of callsOf(route, place)) {
      const standing = place.isDraft
        ? { role: name === 'administrator' ? ('owner' as const) : null, isPerson: false }
        : standingOf(name, place.event);
      const expected = expectVerdict(route.access, name, standing, target, request.sample);
      const answer = await ask(name, request);
      if (isAsExpected(expected, answer, request.sample.status)) continue;
      breaches.push(
        `${route.key} about the ${target.subject}: ${answer.status} instead of ${expected} ${answer.text.slice(0, 300)}`,
      );
    }
  }
  return breaches;
}

describe('the table of samples', () => {
  it('has a row for every route, and none for a route that is gone', () => {
    expect(routes.map(({ key }) => key).filter((key) => !samples[key])).toEqual([]);
    expect(Object.keys(samples).filter((key) => !routes.some((route) => route.key === key))).toEqual([]);
    expect(routes.length).toBeGreaterThan(130);
  });

  it('asks for reading and asking for a head alike', () => {
    const accessOf = (method: string, url: string) =>
      heard.find((route) => [route.method].flat().includes(method) && route.url === url)?.config?.access;
    for (const { key, access } of routes) {
      const [method, url = ''] = key.split(' ');
      if (method === 'GET') expect(accessOf('HEAD', url), key).toEqual(access);
    }
  });
});

describe.each(roleNames)('a call by: %s', (name) => {
  it('gets what each route promises in this event', async () => {
    expect(await findBreaches(name, { event: 'this', facts: first })).toEqual([]);
  }, 2 * minutes);

  it('gets what each route promises in the other event', async () => {
    expect(await findBreaches(name, { event: 'other', facts: second })).toEqual([]);
  }, 2 * minutes);
});

describe('a draft event', () => {
  it.each(['stranger', 'outsider', 'owner of the other event'] as const)('is hidden from: %s', async (name) => {
    const onEvents = await findBreaches(name, { event: 'other', facts: second, isDraft: true });
    expect(onEvents).toEqual([]);
  }, 2 * minutes);
});
