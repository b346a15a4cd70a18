import type { RunFollow } from '@ponte/contracts';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/errors.ts';
import { presentRun } from './present.ts';
import { findFollowed } from './queries.ts';
import { curveOf, followRun } from './solving.ts';

/** News of a run of this process comes when there is some, but not more often than a screen can draw. */
const leastMs = 250;
/** A run of another process is looked at so often. */
const mostMs = 1_000;

/** Waits for something new about the run, or until somebody has had enough. */
function awaitNews(runId: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const begun = performance.now();
    const end = () => {
      clearTimeout(timer);
      unfollow?.();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const wait = (ms: number) => setTimeout(end, ms);
    let timer = wait(mostMs);
    const unfollow = followRun(runId, () => {
      clearTimeout(timer);
      timer = wait(Math.max(0, leastMs - (performance.now() - begun)));
    });
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
}

/** Where a run stands, with the points of its curve from one on. */
export async function loadFollowed(
  { db }: Deps,
  eventId: string,
  runId: string,
  fromPoint = 0,
): Promise<RunFollow> {
  const row = found(await findFollowed(db, eventId, runId));
  const curve = curveOf(row);
  const run = presentRun(row);
  const progress = run.progress ?? (run.state === 'solving' ? (curve.at(-1) ?? null) : null);
  // A curve that was thinned, or begun anew, is told whole.
  const isShorter = curve.length < fromPoint;
  return {
    run: { ...run, progress },
    isWhole: isShorter || fromPoint === 0,
    points: curve.slice(isShorter ? 0 : fromPoint),
  };
}

/** Where a run stands, again and again until it is over or nobody listens. */
export async function* watchRun(
  deps: Deps,
  eventId: string,
  runId: string,
  signal: AbortSignal,
): AsyncGenerator<{ event: 'progress' | 'done'; data: RunFollow }> {
  let known = 0;
  let told = '';
  while (!signal.aborted) {
    const data = await loadFollowed(deps, eventId, runId, known);
    known = data.isWhole ? data.points.length : known + data.points.length;
    const isOver = data.run.state !== 'solving';
    const text = JSON.stringify(data.run);
    if (isOver || data.points.length > 0 || text !== told)
      yield { event: isOver ? 'done' : 'progress', data };
    told = text;
    if (isOver) return;
    await awaitNews(runId, signal);
  }
}
