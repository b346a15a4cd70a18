import type { QueryClient } from '@tanstack/react-query';
import { client } from '../api/client.ts';
import { isOnline, onNetworkChange } from '../api/network.ts';
import { asProblem } from '../api/problem.ts';
import { refreshPaths } from '../api/query-client.ts';
import { sessionOptions } from '../api/session.ts';
import {
  dropAnswer,
  listAnswers,
  onQueueChange,
  type QueuedAnswer,
  type QueuedCall,
  refuseAnswer,
} from './queue.ts';

const own = '/api/events/{event}/as/{participant}';

/** Answers of the API that change with what is sent here. */
export const changedByAnswers = [`${own}/request`, `${own}/meetings`, `${own}/home`];

const patienceMs = 15_000;

/** Sends the call of this participant under this idempotency key; refusals are thrown as `Problem`. */
export function sendCall(call: QueuedCall, key: string, participant = 'me') {
  const headers = { 'Idempotency-Key': key };
  const path = { event: call.event, participant };
  // Whoever waits longer in a hall is told that it will be sent later; under the same key nothing happens twice.
  const signal = AbortSignal.timeout(patienceMs);
  switch (call.kind) {
    case 'accept':
      return client.POST('/api/events/{event}/as/{participant}/requests/{request}/accept', {
        params: { path: { ...path, request: call.request } },
        body: { version: call.version },
        headers,
        signal,
      });
    case 'decline':
      return client.POST('/api/events/{event}/as/{participant}/requests/{request}/decline', {
        params: { path: { ...path, request: call.request } },
        body: { version: call.version, reason: call.reason },
        headers,
        signal,
      });
    case 'late':
      return client.POST('/api/events/{event}/as/{participant}/meetings/{meeting}/late', {
        params: { path: { ...path, meeting: call.meeting } },
        body: { minutes: call.minutes },
        headers,
        signal,
      });
  }
}

/** True when it is done with: sent, or refused for good. False: later again. */
async function sendOne({ id, call }: QueuedAnswer): Promise<boolean> {
  try {
    await sendCall(call, id);
    dropAnswer(id);
    return true;
  } catch (thrown) {
    const problem = asProblem(thrown);
    // Whoever is signed out keeps their answers for when they are back.
    if (problem.isPassing || problem.code === 'unauthenticated') return false;
    refuseAnswer(id, problem.code);
    return true;
  }
}

const waitingOf = (owner: string): QueuedAnswer[] =>
  listAnswers().filter((one) => one.owner === owner && one.refusal === null);

/** Sends what waits, in order, as long as the person who said it is the one who is signed in. */
async function sendWaiting(cache: QueryClient): Promise<void> {
  if (!navigator.onLine || listAnswers().every(({ refusal }) => refusal !== null)) return;
  const { account } = await cache.fetchQuery({ ...sessionOptions(), staleTime: 0, retry: false });
  if (!account) return;
  let hasChanged = false;
  for (const answer of waitingOf(account.id)) {
    if (!(await sendOne(answer))) break;
    hasChanged = true;
  }
  if (hasChanged) await refreshPaths(cache, changedByAnswers);
}

const retryMs = 20_000;

/** Sends queued answers whenever the network may be back: on its word, on return to the page, and now and then. */
export function sendQueued(cache: QueryClient): void {
  let isSending = false;
  const send = async () => {
    if (isSending) return;
    isSending = true;
    // Without a network nobody can be asked; the next occasion comes.
    await sendWaiting(cache).catch(() => undefined);
    isSending = false;
  };
  onNetworkChange(() => void (isOnline() && send()));
  window.addEventListener('online', () => void send());
  onQueueChange(() => void (isOnline() && send()));
  document.addEventListener(
    'visibilitychange',
    () => void (document.visibilityState === 'visible' && send()),
  );
  setInterval(() => void send(), retryMs);
  void send();
}
