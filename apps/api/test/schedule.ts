import { meeting, meetingPerson } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { awaitRun } from '../src/features/schedule/solving.ts';
import type { TestApp } from './app.ts';
import * as make from './factories.ts';

type Named = { meetingId: string };
export type RunAnswer = {
  id: string;
  kind: string;
  state: string;
  failure: string;
  seed: number;
  isSealed: boolean;
  isQueued: boolean;
  attempts: number;
  keep: string;
  fairness: number | null;
  figures: { scheduled: number; certificate: unknown } | null;
  repair: { unavoidableMoves: number; frozen: number } | null;
};
export type DraftAnswer = {
  run: RunAnswer;
  placements: (Named & {
    slotId: string;
    tableId: string;
    change: string;
    isReseated: boolean;
  })[];
  unscheduled: (Named & { reason: string; remedy: { kind: string } | null })[];
  dropped: (Named & { reason: string })[];
  conflicts: (Named & { cause: string })[];
  quality: {
    must: { wished: number; met: number };
    people: { placed: number; breaks: number; idleMinutes: number }[];
    leastServed: { organisationName: string; wished: number; placed: number }[];
    tableUse: { used: number; tables: number }[];
    crossBorder: { meetings: number; share: number };
  };
  curve: { scheduled: number; weightBound: number }[];
};

/** An event whose organiser places, with what the tests about schedules do in it. */
export async function makeScheduleGround(test: TestApp, size: { slots: number; tables: number }) {
  const ground = await make.makeReadyEvent(test, { placementMode: 'organiser' }, size);
  const owner = await make.agentOf(test, ground.owner.id);
  const eventId = ground.event.id;
  const base = `/api/events/${eventId}/schedule`;

  const makePerson = (row: Parameters<typeof make.makeParticipant>[3] = {}) =>
    make.makeParticipant(test, eventId, ground.type.id, row);

  async function agree(participantIds: readonly string[], row = {}): Promise<string> {
    const id = test.deps.ids.next();
    const values = { id, eventId, changedAt: test.clock.now(), ...row };
    await test.db.insert(meeting).values(values);
    await test.db
      .insert(meetingPerson)
      .values(participantIds.map((participantId) => ({ eventId, meetingId: id, participantId })));
    return id;
  }

  const read = async (runId: string): Promise<DraftAnswer> =>
    (await owner.get<DraftAnswer>(`${base}/runs/${runId}`)).body;

  /** Starts what the path says and waits for its draft. */
  async function run(path: string, body: object = {}): Promise<DraftAnswer> {
    test.clock.advance({ minutes: 1 });
    const started = await owner.post<RunAnswer>(`${base}/${path}`, body);
    if (started.status !== 201) throw new Error(started.text);
    await awaitRun(started.body.id);
    return read(started.body.id);
  }

  return {
    ...ground,
    base,
    organiser: owner,
    makePerson,
    agree,
    read,
    solve: (body: object = {}) => run('runs', { seconds: 1, ...body }),
    repair: (...changes: object[]) => run('repairs', { changes }),
    restart: (runId: string) => run(`runs/${runId}/restart`),
    publish: ({ run: { id } }: DraftAnswer) => owner.post(`${base}/runs/${id}/publish`),
    meetingOf: async (id: string) =>
      (await test.db.select().from(meeting).where(eq(meeting.id, id)))[0],
  };
}
export type ScheduleGround = Awaited<ReturnType<typeof makeScheduleGround>>;
