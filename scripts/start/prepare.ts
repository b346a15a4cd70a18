import { startEmbeddedPostgres } from '@ponte/db/embedded';
import { WEB_DIST } from '../build/bundle-web.ts';
import { fromRoot } from '../root.ts';
import {
  type Environment,
  prepareDataDir,
  provideSecrets,
  readEnvironment,
} from './environment.ts';
import type { Shutdown } from './shutdown.ts';

export type PrepareOptions = {
  tell: (line: string) => void;
  /** For commands that may run while the product does: use its database instead of refusing. */
  mayShare?: boolean;
};

export type Prepared = {
  /** All that the server reads, DATABASE_URL, DATA_DIR and SECRET included. */
  environment: Environment;
  databaseUrl: string;
  dataDir: string;
};

async function provideDatabase(
  environment: Environment,
  dataDir: string,
  shutdown: Shutdown,
  { tell, mayShare = false }: PrepareOptions,
): Promise<string> {
  if (environment.DATABASE_URL) return environment.DATABASE_URL;
  const server = await startEmbeddedPostgres({ dataDir, mayShare, log: tell });
  await shutdown.add(server.stop);
  return server.connectionString;
}

/**
 * The settings with which a command of the product runs: .env and the environment, the data folder
 * and a trial's secrets made where missing, and a database that answers until `shutdown` runs.
 */
export async function prepare(shutdown: Shutdown, options: PrepareOptions): Promise<Prepared> {
  const given = readEnvironment();
  const dataDir = prepareDataDir(given);
  const secrets = provideSecrets(given, dataDir);
  const databaseUrl = await provideDatabase(given, dataDir, shutdown, options);
  const environment: Environment = {
    LOG_LEVEL: 'warn',
    WEB_DIR: fromRoot(WEB_DIST),
    ...given,
    ...secrets,
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
  };
  return { environment, databaseUrl, dataDir };
}
