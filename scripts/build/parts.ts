import { API_DIST, bundleApi } from './bundle-api.ts';
import { bundleWeb, WEB_DIST } from './bundle-web.ts';
import { hashSources, isFresh, writeStamp } from './stamp.ts';

type Part = { dist: string; sources: string[]; build: () => Promise<void> };

const PARTS: Part[] = [
  {
    dist: API_DIST,
    sources: ['apps/api/src/**/*', 'apps/api/package.json', 'packages/*/src/**/*'],
    build: bundleApi,
  },
  {
    dist: WEB_DIST,
    sources: ['apps/web/**/*', 'packages/{contracts,domain}/src/**/*'],
    build: bundleWeb,
  },
];

const findStale = () =>
  PARTS.map((part) => ({ ...part, hash: hashSources(part.sources) })).filter(
    ({ dist, hash }) => !isFresh(dist, hash),
  );

/** Whether the sources have changed since the last build. */
export const mustBuild = () => findStale().length > 0;

/** Builds the parts whose sources have changed. */
export async function buildStale(): Promise<void> {
  await Promise.all(
    findStale().map(async ({ dist, hash, build }) => {
      await build();
      writeStamp(dist, hash);
    }),
  );
}
