// The first step of the container: the newest tables, before the server takes part in business.
import { migrate } from '../packages/db/src/migrate.ts';

const url = process.env.DATABASE_URL;

try {
  if (!url) throw new Error('DATABASE_URL is missing.');
  await migrate(url);
} catch (error) {
  process.stderr.write(
    `The database cannot be migrated: ${error instanceof Error ? error.message : error}\n`,
  );
  process.exitCode = 1;
}
