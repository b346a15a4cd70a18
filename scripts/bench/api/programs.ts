import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fromRoot } from '../../root.ts';

/** A server in a process of its own, which tells how much processor time it has used. */
export type Program = { address: string; cpuMs(): Promise<number>; stop(): Promise<void> };

const sayEnd = ([code]: unknown[]): never => {
  throw new Error(`a server of the bench ended with ${code}`);
};

/** Starts apps/api/bench/<name>.ts and waits until it listens. */
export async function startProgram(
  name: string,
  environment: Record<string, string>,
): Promise<Program> {
  const child = fork(fromRoot('apps/api/bench', `${name}.ts`), {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    execArgv: ['--disable-warning=ExperimentalWarning', ...flagsFor(name)],
  });
  const ended = once(child, 'exit');
  const hear = async () => {
    const [message] = await Promise.race([once(child, 'message'), ended.then(sayEnd)]);
    return message as { address: string; cpuMs: number };
  };
  const { address } = await hear();
  return {
    address,
    cpuMs: async () => {
      const heard = hear();
      child.send('usage');
      return (await heard).cpuMs;
    },
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}

/** BENCH_PROFILE=<folder> leaves a processor profile of each program there. */
const flagsFor = (name: string): string[] =>
  process.env.BENCH_PROFILE
    ? [
        '--cpu-prof',
        `--cpu-prof-dir=${process.env.BENCH_PROFILE}`,
        `--cpu-prof-name=${name}.cpuprofile`,
      ]
    : [];
