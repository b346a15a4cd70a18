import { findRunningPostgres, startEmbeddedPostgres } from '@ponte/db/embedded';
import { examineInstallation } from '../apps/api/src/doctor/examine.ts';
import { prepareDataDir, provideSecrets, readEnvironment } from './start/environment.ts';

const marks = { right: '✓', warning: '!', wrong: '✗' };

/** The trial's own database, started for the examination unless it runs already. */
async function provideDatabase(dataDir: string) {
  const running = await findRunningPostgres(dataDir);
  if (running) return { connectionString: running, stop: async () => undefined };
  return startEmbeddedPostgres({ dataDir });
}

async function examine(): Promise<number> {
  const given = readEnvironment();
  const dataDir = prepareDataDir(given);
  const own = given.DATABASE_URL ? null : await provideDatabase(dataDir);
  const environment = {
    ...given,
    DATA_DIR: dataDir,
    ...provideSecrets(given, dataDir),
    ...(own ? { DATABASE_URL: own.connectionString } : {}),
  };
  try {
    const findings = await examineInstallation(environment, () => new Date());
    for (const { verdict, topic, words } of findings)
      console.log(`${marks[verdict]} ${topic}: ${words}`);
    const faults = findings.filter(({ verdict }) => verdict === 'wrong').length;
    console.log(
      faults === 0 ? '\nPonte can run.' : `\n${faults} to mend before Ponte can run well.`,
    );
    return faults === 0 ? 0 : 1;
  } finally {
    await own?.stop();
  }
}

process.exitCode = await examine();
