import { buildBenchApp } from '../../../apps/api/bench/bench-app.ts';
import type { Ground } from '../../../apps/api/bench/ground.ts';
import { createRecorder, type Recording } from '../../../apps/api/bench/recording.ts';
import type { Ask } from './load.ts';

export type Asks = { accepts: Ask[]; directory: Ask[] };

const searches = ['', '?q=pumps', '?mode=fits', '?country=SI', '?q=robots&mode=fits', '?limit=20'];

/** Every request of the bench, each signed in as the person who may send it. */
function describeAsks(ground: Ground, cookieOf: (sessionId: string) => string): Asks {
  const base = (index: number) =>
    `/api/events/${ground.eventId}/as/${ground.people[index]?.participantId ?? ''}`;
  const cookie = (index: number) => cookieOf(ground.people[index]?.sessionId ?? '');
  return {
    accepts: ground.requests.map(({ id, recipient }) => ({
      method: 'POST',
      path: `${base(recipient)}/requests/${id}/accept`,
      cookie: cookie(recipient),
      body: { version: 1 },
    })),
    directory: searches.flatMap((search) =>
      [0, 1, 2, 3].map((index) => ({
        method: 'GET' as const,
        path: `${base(index)}/directory${search}`,
        cookie: cookie(index),
      })),
    ),
  };
}

/** Asks the app everything once, one after the other, and writes down its statements and answers. */
export async function recordApp(
  databaseUrl: string,
  ground: Ground,
): Promise<{ asks: Asks; recording: Recording }> {
  const { app, deps } = await buildBenchApp(databaseUrl);
  const seconds = Math.floor(deps.clock.now().getTime() / 1000);
  const asks = describeAsks(
    ground,
    (sid) => `__Host-ponte-access=${app.jwt.sign({ sid, iat: seconds, exp: seconds + 900 })}`,
  );
  const recorder = createRecorder();
  const recording: Recording = { texts: recorder.texts, requests: {} };
  for (const { method, path, cookie, body } of [...asks.directory, ...asks.accepts]) {
    const headers = { cookie, ...(body && { 'idempotency-key': path.slice(-100) }) };
    recorder.take();
    const answer = await app.inject({ method, url: path, headers, ...(body && { payload: body }) });
    if (answer.statusCode !== 200)
      throw new Error(`${path} answered ${answer.statusCode}: ${answer.body}`);
    recording.requests[`${method} ${path}`] = {
      statements: recorder.take(),
      answer: answer.json(),
    };
  }
  recorder.stop();
  await app.close();
  await deps.db.$client.end();
  return { asks, recording };
}
