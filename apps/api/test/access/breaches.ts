import { isEventAccess } from '../../src/http/access.ts';
import type { Answer } from '../agent.ts';
import { expectVerdict, type Target, type Verdict } from './expected.ts';
import type { EventFacts, Ids } from './facts.ts';
import { type RoleName, standingOf } from './roles.ts';
import { idsNamedBy, type Request, toRequest } from './sample.ts';
import { sampleOf } from './samples.ts';
import { ask, type Route, type World } from './world.ts';

/** An answer to many that refuses each of them. */
const refusesEach = ({ status, body }: Answer): boolean =>
  status === 200 &&
  (body as { items: { whyNot: string | null }[] }).items.every(({ whyNot }) => whyNot !== null);

function isAsExpected(expected: Verdict, answer: Answer, exact: number | undefined): boolean {
  if (exact !== undefined) return answer.status === exact;
  if (expected === 'partly') return refusesEach(answer);
  if (expected !== 'allowed') return answer.status === expected;
  return answer.status < 500 && ![400, 401, 403, 404, 429].includes(answer.status);
}

export type Place = { event: 'this' | 'other'; isDraft?: boolean };

/** The calls of one route, one for each participant that it can be about. */
function callsOf(route: Route, facts: EventFacts, draft: string | null) {
  const calls = (['person', 'client'] as const).map((subject) => {
    const ids: Ids = draft ? { ...facts[subject], event: draft } : facts[subject];
    return { subject, request: toRequest(route.key, sampleOf(route.key), ids) };
  });
  const isAboutSubject = new Set(calls.map(({ request }) => JSON.stringify(request))).size > 1;
  return (isAboutSubject ? calls : calls.slice(0, 1)).map(({ subject, request }) => ({
    request,
    target: { subject, isAboutSubject, isDraft: draft !== null } satisfies Target,
  }));
}

const inShort = (key: string, answer: Answer): string =>
  `${key}: ${answer.status} ${answer.text.slice(0, 200)}`;

async function judge(
  world: World,
  name: RoleName,
  { event, isDraft }: Place,
  { key, access }: Route,
  { request, target }: { request: Request; target: Target },
): Promise<string[]> {
  const standing = isDraft ? { role: null, isPerson: false } : standingOf(name, event);
  const expected = expectVerdict(access, name, standing, target, request.sample);
  const answer = await ask(world, name, request);
  if (isAsExpected(expected, answer, request.sample.status)) return [];
  return [`${expected} expected about the ${target.subject}: ${inShort(key, answer)}`];
}

/** The calls that do not get what the word of their route promises this role. */
export async function findBreaches(
  world: World,
  name: RoleName,
  place: Place,
  routes: readonly Route[] = world.routes,
): Promise<string[]> {
  const breaches: string[] = [];
  const facts = place.event === 'this' ? world.first : world.second;
  for (const route of routes) {
    if (place.event === 'other' && !isEventAccess(route.access)) continue; // is the same call again
    for (const call of callsOf(route, facts, place.isDraft ? world.draft : null))
      breaches.push(...(await judge(world, name, place, route, call)));
  }
  return breaches;
}

function isRefused(answer: Answer, request: Request): boolean {
  if (answer.status !== 200) return [403, 404, 409, 422].includes(answer.status);
  const body = answer.body as { items?: unknown[]; counts?: { new: number } };
  if (request.sample.each) return refusesEach(answer);
  return body.items?.length === 0 || body.counts?.new === 0;
}

/** The calls that do something with one id of the other event, made by the owner, who may do everything here. */
export async function findForeignAnswers(world: World): Promise<string[]> {
  const accepted: string[] = [];
  for (const { key } of world.routes.filter(({ access }) => isEventAccess(access))) {
    for (const name of idsNamedBy(key, sampleOf(key), world.first.client)) {
      if (name === 'event') continue;
      const ids: Ids = { ...world.first.client, [name]: world.second.client[name] };
      const request = toRequest(key, sampleOf(key), ids);
      const answer = await ask(world, 'owner', request);
      if (!isRefused(answer, request)) accepted.push(`another ${name}, ${inShort(key, answer)}`);
    }
  }
  return accepted;
}

/** The organisers' routes that this role may read and that mention any of these texts. */
export async function findMentions(
  world: World,
  name: RoleName,
  texts: readonly string[],
): Promise<string[]> {
  const mentioning: string[] = [];
  for (const { key, access } of world.routes) {
    if (!key.startsWith('GET ') || typeof access !== 'object') continue;
    const answer = await ask(world, name, toRequest(key, sampleOf(key), world.first.client));
    if (texts.some((text) => answer.text.includes(text))) mentioning.push(key);
  }
  return mentioning;
}
