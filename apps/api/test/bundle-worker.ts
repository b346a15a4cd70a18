import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Packages of hundreds of small files: reading them one by one is most of what the start of a worker costs. */
const inside = /^(@ponte\/|drizzle-orm|zod|ical-generator)/;

/** Writes the worker of the tests as one file into the folder, and answers with its path. */
export async function bundleWorker(folder: string): Promise<string> {
  const outfile = join(folder, 'worker.mjs');
  await build({
    entryPoints: [new URL('./worker-process.ts', import.meta.url).pathname],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    plugins: [
      {
        name: 'packages-by-their-path',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
            if (kind === 'entry-point' || inside.test(path)) return undefined;
            return {
              path: path.startsWith('node:') ? path : import.meta.resolve(path),
              external: true,
            };
          });
          onLoad({ filter: /apps\/api\/.*\.ts$/ }, ({ path }) => {
            const url = JSON.stringify(pathToFileURL(path).href);
            const contents = readFileSync(path, 'utf8').replaceAll('import.meta.url', url);
            return { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
  return outfile;
}
