import { vi } from 'vitest';

type Call = { method: string; path: string; search: string; headers: Headers; body: unknown };
type Answer = { status?: number; json?: unknown };
type Answers = Record<string, Answer | ((call: Call) => Answer)>;

const notFound: Answer = {
  status: 404,
  json: { type: 'about:blank', title: 'not found', status: 404, code: 'not_found' },
};

async function readCall(request: Request): Promise<Call> {
  const { pathname, search } = new URL(request.url);
  const text = await request.clone().text();
  return {
    method: request.method,
    path: pathname,
    search,
    headers: request.headers,
    body: text ? JSON.parse(text) : undefined,
  };
}

function toResponse({ status = 200, json }: Answer): Response {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return json === undefined
    ? new Response(null, { status: status === 200 ? 204 : status })
    : new Response(JSON.stringify(json), { status, headers: { 'content-type': type } });
}

/**
 * Answers the API's calls from a table such as `{ 'GET /api/session': { json: … } }` and returns the
 * list of calls that were made.
 */
export function stubApi(answers: Answers): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const call = await readCall(request);
    calls.push(call);
    const answer = answers[`${call.method} ${call.path}`] ?? notFound;
    return toResponse(typeof answer === 'function' ? answer(call) : answer);
  });
  return calls;
}

/** A refusal as the API sends it. */
export const refusal = (
  status: number,
  code: string,
  errors: { path: string; code: string }[] = [],
): Answer => ({ status, json: { type: `urn:${code}`, title: code, status, code, errors } });
