import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../problem.ts';
import type { HostFailure, HostMessage, SearchNote, ThreadData } from './messages.ts';
import {
  createSharedState,
  noteImpossible,
  noteProvedBreaks,
  offerSchedule,
  requestStop,
  type SharedState,
} from './shared-state.ts';

/**
 * Entry of a process that exists for one thread: the task comes by standard input, notes by the channel, answers go
 * back by the channel. This thread stays idle, so that it can hear that the parent has gone. The process never ends a
 * thread: it is killed, because ending a thread that compiles or runs WebAssembly can abort the process anyway.
 */
const MEMORY_LOOK_MS = 500;
const MEGABYTE = 1_048_576;

const die = (): void => void process.kill(process.pid, 'SIGKILL');
process.on('disconnect', die);

const send = (message: HostMessage, then?: () => void): void => {
  process.send?.(message, undefined, undefined, () => then?.());
};
const fail = (reason: HostFailure, detail: string): void =>
  send({ kind: 'failure', reason, detail }, die);

function follow(state: SharedState, note: SearchNote): void {
  if (note.kind === 'stop') requestStop(state);
  else if (note.kind === 'impossible') noteImpossible(state);
  else if (note.kind === 'proved') noteProvedBreaks(state, note.breaks);
  else offerSchedule(state, Int32Array.from(note.slotOf));
}

const [file = '', megabytes = ''] = process.argv.slice(2);
const mostMegabytes = Number(megabytes);
setInterval(() => {
  const used = Math.round(process.memoryUsage.rss() / MEGABYTE);
  if (used > mostMegabytes) fail('memory', `${used} MB of ${mostMegabytes} MB`);
}, MEMORY_LOOK_MS);

// Listening keeps the channel, and with it this process, alive; the notes that come too early wait in it.
const early: SearchNote[] = [];
let take = (note: SearchNote): void => void early.push(note);
process.on('message', (note: SearchNote) => take(note));

const task = JSON.parse(await text(process.stdin)) as { problem?: Problem };
const state = createSharedState(task.problem?.meetings.length ?? 0);
take = (note) => follow(state, note);
early.forEach(take);

const worker = new Worker(new URL(file), {
  workerData: { task, shared: state.buffer } satisfies ThreadData<unknown>,
  resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
});
worker.on('message', (message: unknown) => send({ kind: 'message', message }));
worker.on('error', (error: Error & { code?: string }) => {
  const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  fail(isMemory ? 'memory' : 'error', error.stack ?? error.message);
});
