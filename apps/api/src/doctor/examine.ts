import { readFileSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { examineDatabase } from './database.ts';
import { type Finding, wrong } from './findings.ts';
import { examineInbound } from './inbound.ts';
import * as surroundings from './surroundings.ts';

function countMigrations(): number {
  const journal = JSON.parse(
    readFileSync(new URL('../../../../drizzle/meta/_journal.json', import.meta.url), 'utf8'),
  ) as { entries: unknown[] };
  return journal.entries.length;
}

/** Looks at everything Ponte needs and says in plain words what is right and what is wrong. Changes nothing. */
export async function examineInstallation(
  environment: Record<string, string | undefined>,
  now: () => Date,
): Promise<Finding[]> {
  const result = readConfig(environment);
  if ('faults' in result)
    return [
      ...result.faults.map((fault) => wrong('Settings', fault)),
      ...surroundings.examineZones(),
    ];
  const { config } = result;
  return [
    ...(await examineDatabase(config.databaseUrl, countMigrations(), now)),
    ...(await surroundings.examineMail(config)),
    ...(await examineInbound(config)),
    ...surroundings.examineZones(),
    ...surroundings.examineSecrets(config),
    ...(await surroundings.examineDisk(config)),
    ...surroundings.examineProxy(config),
  ];
}
