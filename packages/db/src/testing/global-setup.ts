import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../embedded/index.ts';
import { migrate } from '../index.ts';
import { dropDatabase, runStatements, withDatabase } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: string;
    testTemplate: string;
  }
}

async function provideServer(): Promise<{ connectionString: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { connectionString: given, stop: async () => undefined };
  return startEmbeddedPostgres({ temporary: true });
}

/**
 * Starts one server for the whole run (TEST_DATABASE_URL names one instead) and migrates one
 * database on it, which every test file clones.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await provideServer();
  // The embedded server drops all with its folder; a given one must be left as it was found.
  const template = `ponte_template_${randomBytes(4).toString('hex')}`;
  const teardown = async () => {
    await runStatements(server.connectionString, dropDatabase(template));
    await server.stop();
  };
  try {
    await runStatements(server.connectionString, `create database "${template}"`);
    await migrate(withDatabase(server.connectionString, template));
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide('testServer', server.connectionString);
  project.provide('testTemplate', template);
  return teardown;
}
