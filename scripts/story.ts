import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { migrate } from '@ponte/db';
import { startEmbeddedPostgres } from '@ponte/db/embedded';
import { nameFiles } from '../apps/api/story/files.ts';
import { playStory } from '../apps/api/story/play.ts';
import { runStatements, withDatabase } from '../packages/db/src/testing/template.ts';

/**
 * Plays a fixed set of life cycles through the whole application, its worker and a mail server, and writes every
 * mail that was sent, in order.
 * usage: npm run --silent story -- OUT_DIR
 */
const [folder, ...more] = process.argv.slice(2);
if (!folder || more.length > 0) {
  console.error('usage: npm run --silent story -- OUT_DIR');
  process.exit(2);
}
const target = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
const server = await startEmbeddedPostgres({ temporary: true });
try {
  await runStatements(server.connectionString, 'create database story');
  const address = withDatabase(server.connectionString, 'story');
  await migrate(address);
  const files = await nameFiles(await playStory(address));
  mkdirSync(target, { recursive: true });
  for (const { name, raw } of files) writeFileSync(join(target, name), raw);
  for (const { name, act, subject } of files) console.log(`${name}\t${act}\t${subject}`);
} finally {
  await server.stop();
}
