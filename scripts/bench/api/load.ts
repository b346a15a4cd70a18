import { Agent, request } from 'node:http';
import type { Program } from './programs.ts';

export type Ask = { method: 'GET' | 'POST'; path: string; cookie: string; body?: object };
export type Round = { cpuMs: number; perSecond: number };

function send(agent: Agent, address: string, ask: Ask): Promise<void> {
  const body = ask.body && JSON.stringify(ask.body);
  const headers = {
    cookie: ask.cookie,
    ...(body && {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'idempotency-key': ask.path.slice(-100),
    }),
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(
      address + ask.path,
      { method: ask.method, agent, headers },
      (answer) => {
        answer.resume();
        answer.on('end', () => {
          if (answer.statusCode === 200) resolve();
          else reject(new Error(`${ask.method} ${ask.path} answered ${answer.statusCode}`));
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Sends all, so many at once over connections that stay open; answers processor time and rate per request. */
export async function runRound(
  program: Program,
  asks: readonly Ask[],
  atOnce: number,
): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const queue = [...asks];
  const [cpuBefore, start] = [await program.cpuMs(), performance.now()];
  const work = async () => {
    for (let ask = queue.shift(); ask; ask = queue.shift()) await send(agent, program.address, ask);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const seconds = (performance.now() - start) / 1000;
  const cpuMs = ((await program.cpuMs()) - cpuBefore) / asks.length;
  agent.destroy();
  return { cpuMs, perSecond: asks.length / seconds };
}
