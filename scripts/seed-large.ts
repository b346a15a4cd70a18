import { connectDatabase } from '@ponte/db';
import { fillLarge, largeSize } from '../apps/api/bench/large-ground.ts';
import { Failure } from './failure.ts';
import { migrateDatabase } from './start/database.ts';
import { prepare } from './start/prepare.ts';
import { runCommand } from './start/shutdown.ts';

/**
 * Adds an event of the largest size to the installation of this checkout, to walk through by hand.
 * usage: npm run seed:large [-- SLUG]
 */
const slug = process.argv[2] ?? `large-${Date.now().toString(36)}`;
if (!/^[a-z0-9-]{3,60}$/.test(slug))
  throw new Failure('Name the event in small letters, digits and hyphens.');

await runCommand(async (shutdown) => {
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  const { databaseUrl } = await prepare(shutdown, { tell, mayShare: true });
  await migrateDatabase(databaseUrl);
  const db = connectDatabase(databaseUrl, {
    maxConnections: 1,
    onError: (error) => tell(String(error)),
  });
  try {
    await fillLarge(db, slug);
  } finally {
    await db.$client.end();
  }
  const { people, requests } = largeSize;
  console.log(`${people} people and ${requests} requests are in the event /organise/${slug};`);
  console.log(`its owner signs in as owner@${slug}.example, its office as office@${slug}.example.`);
});
