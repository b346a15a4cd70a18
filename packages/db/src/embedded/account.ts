import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { EmbeddedPostgresError } from './errors.ts';

/** The account that runs the server; undefined means this process's own. */
export type ServerAccount = { name: string; uid: number; gid: number } | undefined;

// Existing accounts only: a start-up command must not change who may sign in to the machine.
const PREFERRED_ACCOUNTS = ['postgres', '_postgres', 'nobody'];

function readAccounts(): NonNullable<ServerAccount>[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    if (!name || uid === undefined || gid === undefined) return [];
    return [{ name, uid: Number(uid), gid: Number(gid) }];
  });
}

/**
 * Chooses who runs the server. PostgreSQL refuses to run as root, so root hands over to the owner
 * of an existing cluster, else to `postgres`, else to `nobody`.
 */
export function chooseServerAccount(clusterDir: string): ServerAccount {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  const accounts = readAccounts();
  for (const name of PREFERRED_ACCOUNTS) {
    const account = accounts.find((one) => one.name === name);
    if (account) return account;
  }
  throw new EmbeddedPostgresError(
    'PostgreSQL does not run as root and this machine has neither a postgres nor a nobody account; start as an ordinary account or set DATABASE_URL.',
  );
}

/** The spawn options that make a child run as the account. */
export function runAs(account: ServerAccount): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

/** Whether the account may enter the folder; tried for real, since parents and lists count too. */
export function canEnter(account: ServerAccount, folder: string): boolean {
  if (!account) return true;
  const options = { ...runAs(account), cwd: '/', stdio: 'ignore' as const };
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], options).status === 0;
}
