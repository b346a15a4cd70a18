import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { Failure } from '../failure.ts';
import { fromRoot, ROOT } from '../root.ts';

export type Environment = Record<string, string | undefined>;

function readEnvFile(): Environment {
  const file = fromRoot('.env');
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}

/** An empty value means "not set", as in .env.example. */
const dropBlank = (environment: Environment): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));

/** The environment of the process; the file .env fills in what is not set there. */
export function readEnvironment(): Environment {
  return { ...dropBlank(readEnvFile()), ...dropBlank(process.env) };
}

/** The data folder, made if missing; a relative one is meant from the checkout. */
export function prepareDataDir(environment: Environment): string {
  const folder = resolve(ROOT, environment.DATA_DIR || './data');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new Failure(
      `The data folder ${folder} cannot be used (${code}); set DATA_DIR to a folder this account may write to.`,
    );
  }
  return folder;
}

function readSecrets(file: string): Environment {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Failure(`${file} cannot be read; repair it, or delete it to sign everyone out.`);
  }
}

/**
 * Secrets for a trial: made once and kept, so that sessions outlive a restart. In production they
 * must be set on purpose, and the server itself refuses to start without them.
 */
export function provideSecrets(environment: Environment, dataDir: string): Environment {
  if (environment.SECRET || environment.NODE_ENV === 'production') return {};
  const file = join(dataDir, 'secrets.json');
  const kept = readSecrets(file);
  if (kept.SECRET) return { SECRET: kept.SECRET };
  const made = { SECRET: randomBytes(32).toString('hex') };
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  return made;
}
