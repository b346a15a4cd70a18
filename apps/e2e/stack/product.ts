import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '@ponte/db/embedded';

const START = fileURLToPath(new URL('../../../scripts/start.ts', import.meta.url));
const READY = /Ponte is ready after [\d.]+ s: (\S+)/;
const PATIENCE_MS = 240_000;

export type Product = {
  address: string;
  connectionString: string;
  dataDir: string;
  stop: () => Promise<void>;
};

function awaitReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => reject(new Error(`The product ${why}:\n${output}`));
    const timer = setTimeout(() => fail('did not start in time'), PATIENCE_MS);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = READY.exec(output)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => {
      clearTimeout(timer);
      fail('ended at once');
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await ended;
}

/** The whole product as `npm start` runs it, on a fresh database and a free port. */
export async function startProduct(
  environment: Record<string, string>,
  options: { hasDemo: boolean },
): Promise<Product> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ponte-journey-'));
  const database = await startEmbeddedPostgres({ temporary: true });
  const { connectionString } = database;
  const args = options.hasDemo ? [START] : [START, '--no-demo'];
  const child = spawn(process.execPath, args, {
    env: {
      ...process.env,
      ...environment,
      DATABASE_URL: connectionString,
      DATA_DIR: dataDir,
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    await end(child);
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    return { address: await awaitReady(child), connectionString, dataDir, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
