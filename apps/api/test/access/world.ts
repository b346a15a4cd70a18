import type { RouteOptions } from 'fastify';
import { stopAllSolving } from '../../src/features/schedule/solving.ts';
import type { RouteAccess } from '../../src/http/access.ts';
import type { Agent, Answer } from '../agent.ts';
import { createTestApp, type TestApp } from '../app.ts';
import { makeEvent } from '../factories.ts';
import { type EventFacts, makeEventFacts } from './facts.ts';
import { type RoleName, signInAll } from './roles.ts';
import { type Request, send } from './sample.ts';
import { takeBack } from './taken-back.ts';

export type Route = { key: string; access: RouteAccess };

/** One app, two events with everything in them, a draft, and a browser for everybody. */
export type World = {
  test: TestApp;
  first: EventFacts;
  second: EventFacts;
  draft: string;
  agents: Record<RoleName, Agent>;
  routes: Route[];
  /** Who may ask for the head of an address, or undefined. */
  headAccess(url: string): RouteAccess | undefined;
};

/** The routes of the API as the app registered them, without the pages of the documentation. */
function listRoutes(heard: readonly RouteOptions[]): Route[] {
  return heard.flatMap(({ method, url, config }) => {
    if (!url.startsWith('/api/') || url.startsWith('/api/docs')) return [];
    return [method].flat().flatMap((each) => {
      if (each === 'HEAD' || !config?.access) return [];
      return [{ key: `${each} ${url}`, access: config.access }];
    });
  });
}

export async function createWorld(): Promise<World> {
  const heard: RouteOptions[] = [];
  const test = await createTestApp({ maxConnections: 1, onRoute: (route) => heard.push(route) });
  const [first, second] = [await makeEventFacts(test), await makeEventFacts(test)];
  return {
    test,
    first,
    second,
    draft: (await makeEvent(test, { state: 'draft' })).id,
    agents: await signInAll(test, first, second),
    routes: listRoutes(heard),
    headAccess: (wanted) =>
      heard.find(({ method, url }) => [method].flat().includes('HEAD') && url === wanted)?.config
        ?.access,
  };
}

/** Calls as this role, and leaves everything as it was, the browser's cookies too. */
export async function ask(world: World, name: RoleName, request: Request): Promise<Answer> {
  const agent = world.agents[name];
  if (request.method === 'GET') return send(agent, request);
  const cookies = [...agent.cookies];
  const answer = await takeBack(world.test, async () => {
    const given = await send(agent, request);
    await stopAllSolving();
    return given;
  });
  agent.cookies.clear();
  for (const [key, value] of cookies) agent.cookies.set(key, value);
  return answer;
}
