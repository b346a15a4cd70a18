import openapiTS, { astToString } from 'openapi-typescript';
import { Failure } from '../failure.ts';
import { fromRoot } from '../root.ts';
import { runNode } from '../stages/run-command.ts';

export const CLIENT_TYPES = 'apps/web/src/api/schema.d.ts';

const HEADER = "// Written by `npm run openapi` from the API's own description; do not edit.\n\n";

/** The types of the web pages' client, made from the description that the API prints. */
export async function generateClientTypes(): Promise<string> {
  const printer = fromRoot('apps/api/src/openapi-file.ts');
  const { code, output } = await runNode([printer], { isQuiet: true });
  if (code !== 0) throw new Failure(`The API cannot describe itself:\n${output.trim()}`);
  return HEADER + astToString(await openapiTS(JSON.parse(output)));
}
