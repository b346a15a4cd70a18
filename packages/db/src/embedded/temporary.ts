import {
  accessSync,
  chmodSync,
  constants,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findLiveServer } from './lock.ts';
import { isProcessGone } from './processes.ts';
import { stopServer } from './stop.ts';

const PREFIX = 'ponte-temporary-';
const MEMORY_FOLDER = '/dev/shm';
const NEEDED_BYTES = 1_000_000_000;

function chooseParent(): string {
  try {
    accessSync(MEMORY_FOLDER, constants.W_OK);
    const space = statfsSync(MEMORY_FOLDER);
    // Containers often get 64 MB here, too little for a cluster.
    return space.bavail * space.bsize > NEEDED_BYTES ? MEMORY_FOLDER : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** Stops and removes the temporary clusters of parents that were killed. */
async function sweepAbandoned(parent: string): Promise<void> {
  for (const name of readdirSync(parent)) {
    const pid = Number(name.match(/^ponte-temporary-(\d+)-/)?.[1]);
    if (!Number.isInteger(pid) || !isProcessGone(pid)) continue;
    const folder = join(parent, name);
    try {
      const client = await findLiveServer(join(folder, 'postgres'));
      await client?.end();
      if (client) await stopServer(join(folder, 'postgres'), client);
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another account's leftovers, or another sweep at the same moment: not ours to remove.
    }
  }
}

/** A fresh data folder, in memory where there is room; the number in its name is this process. */
export async function makeTemporaryFolder(): Promise<string> {
  const parent = chooseParent();
  await sweepAbandoned(parent);
  const folder = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o711);
  return folder;
}
