import { existsSync, readFileSync } from 'node:fs';
import { CLIENT_TYPES, generateClientTypes } from '../openapi/client-types.ts';
import { fromRoot } from '../root.ts';
import type { Check } from './check.ts';

function findFirstDifference(committed: string, generated: string): string {
  const old = committed.split('\n');
  const line = generated.split('\n').findIndex((text, index) => text !== old[index]);
  return `${CLIENT_TYPES}:${line + 1} differs from the API; run \`npm run openapi\` and commit it`;
}

async function run(): Promise<string[]> {
  const file = fromRoot(CLIENT_TYPES);
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const generated = await generateClientTypes();
  return committed === generated ? [] : [findFirstDifference(committed, generated)];
}

/** The committed types of the client are those of the API. */
export const openapi: Check = { name: 'openapi', run };
