import { type ChildProcess, fork } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { HostFailure, HostMessage, SearchNote } from './messages.ts';
import { writeJson } from './write-json.ts';

export type ThreadName = 'search-thread' | 'exact-thread' | 'inquiry-thread';

/** Why a solver's process has no answer. */
export class SolverFailure extends Error {
  readonly reason: HostFailure;
  constructor(reason: HostFailure, detail: string) {
    super(`the solver ended without an answer (${reason}): ${detail}`);
    this.reason = reason;
  }
}

export interface Host {
  readonly pid: number | undefined;
  /** Tells the thread something on its way. */
  note(note: SearchNote): void;
  /** Ends the process at once, whatever it is doing; nothing is heard of it any more. */
  kill(): void;
}

export interface HostHooks<Message> {
  onMessage(message: Message): void;
  /** Once, when the process ends before it was killed. */
  onFailure(failure: SolverFailure): void;
}

/** The largest events need a quarter of it; a solver that wants more than this is stopped. */
const MOST_MEGABYTES = 1_536;
const KEPT_STDERR = 2_000;

/** What a process needs of the system, and none of the secrets of its parent. */
const KEPT_VARIABLES = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'NODE_COMPILE_CACHE'];

const keepEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(KEPT_VARIABLES.flatMap((name) => [[name, process.env[name]]]));

/** Beside the sources the files are TypeScript; in a bundle they are expected under the same names as JavaScript. */
function locate(name: string): URL {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./${name}.${ending}`, import.meta.url);
}

const forkHost = (name: ThreadName, megabytes: number): ChildProcess =>
  fork(fileURLToPath(locate('host-process')), [locate(name).href, String(megabytes)], {
    stdio: ['pipe', 'ignore', 'pipe', 'ipc'],
    execArgv: [],
    env: keepEnvironment(),
  });

/**
 * Starts a thread in a process of its own, so that a crash of a solver in it ends that process alone. The task is
 * written in pieces, and the process dies with its parent.
 */
export function startHost<Message>(
  name: ThreadName,
  task: unknown,
  hooks: HostHooks<Message>,
  megabytes = MOST_MEGABYTES,
): Host {
  const child = forkHost(name, megabytes);
  let isOver = false;
  let complaint = '';
  const fail = (reason: HostFailure, detail: string): void => {
    if (isOver) return;
    isOver = true;
    child.kill('SIGKILL');
    hooks.onFailure(new SolverFailure(reason, detail));
  };
  child.stderr?.on('data', (text: Buffer) => {
    complaint = `${complaint}${text.toString()}`.slice(-KEPT_STDERR);
  });
  child.on('message', (said: HostMessage) => {
    if (isOver) return;
    if (said.kind === 'message') hooks.onMessage(said.message as Message);
    else fail(said.reason, said.detail);
  });
  child.on('error', (error) => fail('crash', error.message));
  child.on('close', (code, signal) => fail('crash', `${signal ?? `code ${code}`} ${complaint}`));
  // A process that dies while it is being told its task ends here, too; `close` says why.
  if (child.stdin) pipeline(Readable.from(writeJson(task)), child.stdin).catch(() => {});
  return {
    pid: child.pid,
    note: (note) => {
      if (!isOver && child.connected) child.send(note, () => {});
    },
    kill: () => {
      isOver = true;
      child.kill('SIGKILL');
    },
  };
}
