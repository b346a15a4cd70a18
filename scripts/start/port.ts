import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../failure.ts';

// A server whose starter was killed notices within a second and frees its port.
const PATIENCE_MS = 3000;

function tryListen(host: string, port: number): Promise<{ port: number } | { code: string }> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? '' }));
    probe.listen({ host, port, exclusive: true }, () => {
      const address = probe.address();
      const found = typeof address === 'object' && address ? address.port : port;
      probe.close(() => resolve({ port: found }));
    });
  });
}

function explain(host: string, port: number, code: string): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program; stop it or set PORT to another number.`;
  }
  if (code === 'EACCES') {
    return `This account may not use port ${port}; set PORT to a number above 1023.`;
  }
  return `The server cannot listen on ${host}:${port} (${code}); check HOST and PORT.`;
}

/** Makes sure that the server will be able to listen; port 0 becomes a free one. */
export async function findPort(host: string, given: string | undefined): Promise<number> {
  const wanted = Number(given || 3000);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new Failure(`PORT is ${given}, but must be a number from 0 to 65535.`);
  }
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const result = await tryListen(host, wanted);
    if ('port' in result) return result.port;
    if (result.code !== 'EADDRINUSE' || Date.now() > deadline) {
      throw new Failure(explain(host, wanted, result.code));
    }
    await wait(200);
  }
}
