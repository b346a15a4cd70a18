import type { Environment } from './environment.ts';

export const readHost = (environment: Environment) => environment.HOST ?? '127.0.0.1';

/** The address at which a browser of this machine reaches the server. */
export function writeAddress(host: string, port: number): string {
  if (['0.0.0.0', '::', '127.0.0.1'].includes(host)) return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
