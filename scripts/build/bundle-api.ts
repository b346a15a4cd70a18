import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { fromRoot, ROOT } from '../root.ts';

export const API_DIST = 'apps/api/dist';

const toUrlPath = (path: string) => path.split(sep).join('/');

/**
 * Code that asks where it lies must get the answer of its source, or files read beside it and
 * workers started from it would be looked for beside the bundle.
 */
const keepSourceUrls: Plugin = {
  name: 'keep-source-urls',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.')) return undefined;
      const source = JSON.stringify(toUrlPath(relative(fromRoot(API_DIST), path)));
      const folder = JSON.stringify(toUrlPath(relative(fromRoot(API_DIST), dirname(path))));
      const contents = text
        .replaceAll('import.meta.url', `new URL(${source}, import.meta.url).href`)
        .replaceAll('import.meta.dirname', `(import.meta.dirname + "/" + ${folder})`);
      return { contents, loader: 'ts' };
    });
  },
};

const packageNameOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function isWithin(owner: string, name: string): boolean {
  return existsSync(join(owner, 'node_modules', name));
}

function findOwner(importer: string): string {
  let folder = dirname(importer);
  while (folder !== ROOT && !existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** Marks the question that this plugin itself puts to esbuild. */
const ALREADY_ASKED = 'already asked';

/**
 * Packages stay outside the bundle. One that only a workspace package depends on is not found from
 * the bundle's place, so it is named by its path.
 */
const keepPackagesOutside: Plugin = {
  name: 'keep-packages-outside',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[^./]/ }, async ({ path, importer, kind, pluginData }) => {
      if (pluginData === ALREADY_ASKED) return undefined;
      if (kind === 'entry-point' || path.startsWith('@ponte/')) return undefined;
      if (path.startsWith('node:')) return { path, external: true };
      const name = packageNameOf(path);
      const owner = findOwner(importer);
      if (isWithin(fromRoot('apps/api'), name) || !isWithin(owner, name)) {
        return { path, external: true };
      }
      // As an import finds it: a package's file for `require` may have no default export.
      const found = await resolve(path, { resolveDir: owner, kind, pluginData: ALREADY_ASKED });
      if (found.errors.length > 0) return { errors: found.errors };
      const file = realpathSync(found.path);
      return { path: toUrlPath(relative(fromRoot(API_DIST), file)), external: true };
    });
  },
};

/** Bundles the API and its demo command into apps/api/dist, beside the packages they import. */
export async function bundleApi(): Promise<void> {
  const entryPoints = ['main', 'seed']
    .map((name) => fromRoot('apps/api/src', `${name}.ts`))
    .filter((file) => existsSync(file));
  rmSync(fromRoot(API_DIST), { recursive: true, force: true });
  await build({
    entryPoints,
    outdir: fromRoot(API_DIST),
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    sourcemap: 'linked',
    logLevel: 'warning',
    plugins: [keepSourceUrls, keepPackagesOutside],
  });
}
