import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { canEnter, chooseServerAccount, type ServerAccount } from './account.ts';
import { EmbeddedPostgresError, readErrorCode } from './errors.ts';

export type ClusterPlace = {
  /** The folder of initdb; it exists only when initdb has finished in it. */
  clusterDir: string;
  account: ServerAccount;
};

/** Makes a folder with its parents, or says in one sentence why not. */
export function makeFolder(folder: string): void {
  try {
    // Without a mode: with 0700 every new parent would be closed to the server's account too.
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The folder ${folder} cannot be created (${readErrorCode(error)}); set DATA_DIR to a folder this account may write to.`,
    );
  }
}

/** A closed parent such as /root hides the data from the server's account: then it lives here. */
function chooseOutsideFolder(dataDir: string): string {
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const folder = join('/var/lib', `ponte-${key}`);
  makeFolder(folder);
  return join(folder, 'postgres');
}

function refuseStrangersCluster(folder: string): void {
  const own = process.getuid?.();
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found || own === undefined || own === 0 || found.uid === own) return;
  throw new EmbeddedPostgresError(
    `The database in ${folder} belongs to another account; start as that account or set DATA_DIR to another folder.`,
  );
}

/** Decides where below `dataDir` the cluster lives, so that the server's account can reach it. */
export function chooseClusterPlace(dataDir: string, log: (line: string) => void): ClusterPlace {
  makeFolder(resolve(dataDir));
  const base = realpathSync(resolve(dataDir));
  const inside = join(base, 'postgres');
  refuseStrangersCluster(inside);
  const account = chooseServerAccount(inside);
  if (canEnter(account, base)) return { clusterDir: inside, account };
  if (existsSync(inside)) {
    throw new EmbeddedPostgresError(
      `The account ${account?.name} that runs PostgreSQL may not enter ${base}; open its parent folders or move the data.`,
    );
  }
  const clusterDir = chooseOutsideFolder(base);
  log(`The database lives in ${clusterDir}, since ${account?.name} may not enter ${base}.`);
  return { clusterDir, account };
}
