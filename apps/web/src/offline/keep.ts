import type { QueryClient } from '@tanstack/react-query';
import { client } from '../api/client.ts';
import { asProblem } from '../api/problem.ts';
import { type Account, isOther, sessionOptions, setSession } from '../api/session.ts';
import { holdKept, isKept } from './kept-queries.ts';
import { writeLastEvent } from './last-event.ts';
import { onOwnerChange, readOwner, writeOwner } from './owner.ts';
import { dropAnswersOf, forgetAnswers } from './queue.ts';

// A hall's Wi-Fi that leads nowhere must not keep anybody from reading their schedule.
const patienceMs = 4_000;
const saveDelayMs = 1_000;

const accountIn = (cache: QueryClient): Account | null | undefined =>
  cache.getQueryData<{ account: Account | null }>(sessionOptions().queryKey)?.account;

/** Forgets all that is kept on the device. */
async function forgetAll(): Promise<void> {
  writeOwner(null);
  writeLastEvent(null);
  const { forgetSnapshot } = await import('./snapshot.ts');
  await forgetSnapshot();
}

type Standing = { account: Account | null } | 'unreachable';

async function askSession(): Promise<Standing> {
  try {
    const { data } = await client.GET('/api/session', { signal: AbortSignal.timeout(patienceMs) });
    return data ?? 'unreachable';
  } catch (thrown) {
    if (asProblem(thrown).isPassing) return 'unreachable';
    throw thrown;
  }
}

/**
 * Before the first page: shows the kept answers if they belong to whoever is signed in, or if nobody can be asked.
 * Those of somebody else are forgotten.
 */
export async function openKept(cache: QueryClient): Promise<void> {
  const owner = readOwner();
  if (!owner) return;
  holdKept(cache);
  const { readSnapshot, showSnapshot } = await import('./snapshot.ts');
  const [standing, snapshot] = await Promise.all([askSession(), readSnapshot(owner)]);
  if (standing !== 'unreachable') {
    setSession(cache, standing.account);
    if (standing.account?.id !== owner) return forgetAll();
  }
  if (snapshot) showSnapshot(cache, snapshot);
}

function createSaver(cache: QueryClient): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = async () => {
    const account = accountIn(cache);
    if (!account) return;
    const { saveSnapshot } = await import('./snapshot.ts');
    // Somebody may have signed out meanwhile.
    if (accountIn(cache)?.id !== account.id) return;
    await saveSnapshot(cache, account.id);
    writeOwner(account.id);
  };
  return () => {
    clearTimeout(timer);
    // A device without room or without storage shows pages all the same.
    timer = setTimeout(() => void save().catch(() => undefined), saveDelayMs);
  };
}

/** The device forgets what belonged to the former account. */
function changeHands(account: Account | null): void {
  void forgetAll().catch(() => undefined);
  if (account) dropAnswersOf((owner) => owner !== account.id);
}

/** Notices when the account changes, whoever changed it in whichever window. */
function createWatch(cache: QueryClient): (isOwnDoing: boolean) => void {
  let holder = accountIn(cache)?.id ?? readOwner();
  return (isOwnDoing) => {
    const account = accountIn(cache) ?? null;
    const former = holder;
    holder = account?.id ?? null;
    if (!former || former === holder) return;
    changeHands(account);
    // Who signs in or out here has the pages begin anew; of another window one has only heard.
    if (!isOwnDoing) void cache.resetQueries({ predicate: isOther });
  };
}

/** Keeps answers as they come, as long as they belong to the same account. */
export function keepAnswers(cache: QueryClient): void {
  const save = createSaver(cache);
  const watch = createWatch(cache);
  holdKept(cache);
  cache.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    if (!isOther(event.query)) watch(event.action.manual ?? false);
    if (isKept(event.query)) save();
  });
  onOwnerChange(() => void cache.invalidateQueries({ queryKey: sessionOptions().queryKey }));
}

/** For signing out: nothing of this person stays on the device, not even what was still to be sent. */
export async function leaveNothing(): Promise<void> {
  forgetAnswers();
  await forgetAll().catch(() => undefined);
}
