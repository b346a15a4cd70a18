import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Call } from '../call/call.ts';
import {
  findStoredAnswer,
  hashRequest,
  type RequestKey,
  storeAnswer,
} from '../call/idempotency.ts';
import type { Deps } from '../deps.ts';

declare module 'fastify' {
  interface FastifyRequest {
    requestKey: RequestKey | null;
    isReplay: boolean;
  }
}

/** The request as a use case sees it. */
export function callOf(deps: Deps, request: FastifyRequest): Call {
  const subject = request.scope?.subject ?? null;
  const isOther = subject !== null && subject.id !== request.scope?.me?.id;
  return {
    deps,
    accountId: request.signedIn?.account.id ?? null,
    onBehalfOfId: isOther ? subject.id : null,
    now: deps.clock.now(),
    requestKey: request.requestKey,
  };
}

function keyOf(request: FastifyRequest): RequestKey | null {
  const key = request.headers['idempotency-key'];
  const accountId = request.signedIn?.account.id;
  if (request.method !== 'POST' || typeof key !== 'string' || key === '' || !accountId) return null;
  return {
    accountId,
    key: key.slice(0, 100),
    hash: hashRequest(request.method, request.url, request.body),
  };
}

/**
 * Idempotency-Key for signed-in POSTs: the key is taken inside the transaction of the change (call.ts), the
 * answer is kept, and a repetition gets that answer without doing anything again.
 */
export function registerIdempotency(app: FastifyInstance, deps: Deps): void {
  app.decorateRequest('requestKey', null);
  app.decorateRequest('isReplay', false);
  app.addHook('preHandler', async (request, reply) => {
    request.requestKey = keyOf(request);
    if (!request.requestKey) return;
    const stored = await findStoredAnswer(deps.db, request.requestKey);
    if (!stored) return;
    request.isReplay = true;
    return reply.status(stored.status).send(stored.body ?? undefined);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (!request.requestKey || request.isReplay || reply.statusCode >= 400) return payload;
    const isJson = String(reply.getHeader('content-type') ?? '').includes('json');
    const isEmpty = payload === undefined || payload === null || payload === '';
    if (!isEmpty && !(isJson && typeof payload === 'string')) return payload; // a file is not kept twice
    const body: unknown = isEmpty ? null : JSON.parse(payload as string);
    // The change is committed: failing to keep the answer must not turn it into an error.
    await storeAnswer(deps.db, request.requestKey, { status: reply.statusCode, body }).catch(
      (error: unknown) =>
        request.log.error({ err: error }, 'answer not kept for its idempotency key'),
    );
    return payload;
  });
}
