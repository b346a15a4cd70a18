import { client } from '../../../api/client.ts';
import { Problem } from '../../../api/problem.ts';
import type { Run } from '../shapes.ts';
import { nextLabel } from './next-label.ts';

type FreeSlot = { event: string; participant: string; slotId: string };

/** Takes an absence back on somebody's behalf; one that is no absence but a session is theirs to leave. */
export async function freeSlot({ event, participant, slotId }: FreeSlot) {
  const path = { event, participant };
  const { data } = await client.GET('/api/events/{event}/as/{participant}/availability', {
    params: { path },
  });
  const slots = data?.slots ?? [];
  const slot = slots.find(({ id }) => id === slotId);
  if (!slot?.isAbsent || slot.session) {
    const code = slot?.session ? 'participant_taken' : 'stale_state';
    throw new Problem({ status: 409, code, title: code, errors: [] });
  }
  const absentSlotIds = slots.flatMap(({ id, isAbsent }) =>
    isAbsent && id !== slotId ? [id] : [],
  );
  return client.PUT('/api/events/{event}/as/{participant}/availability', {
    params: { path },
    body: { absentSlotIds },
  });
}

/** One ordinary table more, numbered on from the last. */
export async function addOneTable(event: string) {
  const { data } = await client.GET('/api/events/{event}/schedule', {
    params: { path: { event } },
  });
  const tables = data?.tables ?? [];
  const label = nextLabel(
    tables.filter(({ kind }) => kind === 'table').map((table) => table.label),
    new Set(tables.map((table) => table.label)),
  );
  return client.POST('/api/events/{event}/timetable/tables', {
    params: { path: { event } },
    body: { label },
  });
}

const higher = (limit: number | null | undefined) => (typeof limit === 'number' ? limit + 1 : null);

/** The same run with every limit one higher. */
export function startWithHigherLimits(event: string, run: Run) {
  const { perDay, run: inARow, pause } = run.limits ?? {};
  return client.POST('/api/events/{event}/schedule/runs', {
    params: { path: { event } },
    body: {
      seconds: run.seconds,
      seed: run.seed,
      keep: run.keep,
      fairness: run.fairness,
      limits: { perDay: higher(perDay), run: higher(inARow), pause: pause ?? null },
    },
  });
}
