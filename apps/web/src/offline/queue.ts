import { useSyncExternalStore } from 'react';

/** What can be said without a network and is sent later. */
export type QueuedCall =
  | { kind: 'accept'; event: string; request: string; version: number }
  | { kind: 'decline'; event: string; request: string; version: number; reason: string }
  | { kind: 'late'; event: string; meeting: string; minutes: number };

export type QueuedAnswer = {
  /** Also its idempotency key: however often it is sent, it counts once. */
  id: string;
  /** Whose answer it is; nobody else sees or sends it. */
  owner: string;
  /** Whom it is about, as the page named them. */
  about: string;
  call: QueuedCall;
  /** Why the server would not have it; null while it waits. */
  refusal: string | null;
};

const key = 'ponte.queue';
const listeners = new Set<() => void>();

function read(): QueuedAnswer[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as QueuedAnswer[];
  } catch {
    // Without storage the queue lives as long as the page.
    return [];
  }
}

let answers: readonly QueuedAnswer[] = read();

function write(next: readonly QueuedAnswer[]): void {
  answers = next;
  try {
    if (next.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(next));
  } catch {
    // See read.
  }
  for (const listener of listeners) listener();
}

const subjectOf = (call: QueuedCall): string =>
  call.kind === 'late' ? call.meeting : call.request;

export const listAnswers = (): readonly QueuedAnswer[] => answers;

/** Puts an answer at the end; one about the same thing that still waits is replaced by it. */
export function queueAnswer(answer: Omit<QueuedAnswer, 'refusal'>): void {
  const others = answers.filter(
    ({ call, owner }) => owner !== answer.owner || subjectOf(call) !== subjectOf(answer.call),
  );
  write([...others, { ...answer, refusal: null }]);
}

/** Takes one out: it was sent, taken back, or its refusal was read. */
export const dropAnswer = (id: string): void => write(answers.filter((one) => one.id !== id));

export const refuseAnswer = (id: string, refusal: string): void =>
  write(answers.map((one) => (one.id === id ? { ...one, refusal } : one)));

export function dropAnswersOf(isUnwanted: (owner: string) => boolean): void {
  if (answers.some(({ owner }) => isUnwanted(owner)))
    write(answers.filter(({ owner }) => !isUnwanted(owner)));
}

export const forgetAnswers = (): void => write([]);

function listen(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key !== key) return;
    answers = read();
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}

export const onQueueChange = listen;

/** All queued answers of this browser; the caller picks those of the person who is signed in. */
export const useQueuedAnswers = (): readonly QueuedAnswer[] =>
  useSyncExternalStore(listen, listAnswers, listAnswers);

/** The answer about this request or meeting that still waits to be sent, if any. */
export function useQueuedAbout(owner: string | undefined, subject: string): QueuedAnswer | null {
  return (
    useQueuedAnswers().find(
      (one) => one.owner === owner && one.refusal === null && subjectOf(one.call) === subject,
    ) ?? null
  );
}
