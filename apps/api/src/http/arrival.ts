import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { listPaths } from './drawing/answers.ts';

const listed = z.array(z.string().regex(/^\/assets\/[\w.-]+\.(js|css)$/));

// Both as the application asks for them: a preload that differs is fetched twice.
const announceFile = (path: string): string =>
  path.endsWith('.css')
    ? `<${path}>; rel=preload; as=style; crossorigin=anonymous`
    : `<${path}>; rel=modulepreload`;

const announceAnswer = (path: string): string =>
  `<${path}>; rel=preload; as=fetch; crossorigin=anonymous`;

/**
 * Tells the browser with the document of a participant's first page what the page will ask for (RFC 8288, Link), so
 * that all of it is on its way before the first script has run. The build lists the files (apps/web/arrival.ts).
 */
export async function readArrival(folder: string): Promise<(slug: string) => string> {
  const list = join(folder, 'arrival.json');
  const files = existsSync(list) ? listed.parse(JSON.parse(await readFile(list, 'utf8'))) : [];
  const announced = files.map(announceFile);
  return (slug) => [...announced, ...listPaths(slug).map(announceAnswer)].join(', ');
}
