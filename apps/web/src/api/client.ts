import createFetchClient, { type Middleware } from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { fetchNoted } from './network.ts';
import { readProblem } from './problem.ts';
import type { paths } from './schema.d.ts';

const idempotencyHeader = 'Idempotency-Key';

// A POST that is repeated by the browser or a flaky network must not write twice.
const addIdempotencyKey: Middleware = {
  onRequest({ request }) {
    if (request.method === 'POST' && !request.headers.has(idempotencyHeader)) {
      request.headers.set(idempotencyHeader, crypto.randomUUID());
    }
    return request;
  },
};

const throwProblem: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await readProblem(response);
  },
};

/** Calls the API outside of React; refusals are thrown as `Problem`. */
export const client = createFetchClient<paths>({
  // Where pages are drawn beforehand (drawing/) nothing is asked for.
  baseUrl: globalThis.location?.origin ?? '',
  credentials: 'same-origin',
  fetch: fetchNoted,
});
client.use(addIdempotencyKey, throwProblem);

/** Typed query and mutation hooks: `$api.useQuery('get', '/api/…', { params })`. */
export const $api = createQueryClient(client);
