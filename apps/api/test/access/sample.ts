import type { Agent, Answer, Method } from '../agent.ts';
import { asUpload } from '../pictures.ts';
import type { IdName, Ids } from './facts.ts';
import type { RoleName } from './roles.ts';

/** A call of one route that passes validation. Parameters of the path are the ids of their names unless given. */
export type Sample = {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  upload?: Buffer;
  /** Of those who are signed in, the only ones who may: a rule of the slice that the route's word does not tell. */
  only?: readonly RoleName[];
  /** What the others get, when the slice does not even say that it is there. */
  otherwise?: 404;
  /** Everybody gets this status, because the route answers to something else than who asks. */
  status?: number;
  /** The answer tells each item's own refusal as `whyNot`. */
  each?: true;
};
/** By method and address as registered, for example `GET /api/events/:event`. */
export type Samples = Record<string, (ids: Ids) => Sample>;

export type Request = { method: Method; url: string; sample: Sample };

const fillPath = (path: string, sample: Sample, ids: Ids): string =>
  path.replace(/:(\w+)/g, (_, name: string) => sample.params?.[name] ?? ids[name as IdName]);

/** The call of a route for these ids. */
export function toRequest(key: string, sampleOf: Samples[string], ids: Ids): Request {
  const [method = '', path = ''] = key.split(' ');
  const sample = sampleOf(ids);
  const query = sample.query ? `?${new URLSearchParams(sample.query)}` : '';
  return { method: method as Method, url: fillPath(path, sample, ids) + query, sample };
}

/** The ids that the call of a route names, found by watching which are asked for. */
export function idsNamedBy(key: string, sampleOf: Samples[string], ids: Ids): IdName[] {
  const named = new Set<IdName>();
  const watched = new Proxy(ids, {
    get: (target, name: IdName) => {
      named.add(name);
      return target[name];
    },
  });
  toRequest(key, sampleOf, watched);
  return [...named];
}

export function send(agent: Agent, { method, url, sample }: Request): Promise<Answer> {
  if (!sample.upload) return agent.send(method, url, sample.body);
  return agent.send(method, url, undefined, asUpload(sample.upload));
}
