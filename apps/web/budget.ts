import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { firstPage } from './arrival.ts';
import { type Chunk, type Chunks, chunksIn, withImports } from './chunks.ts';

/**
 * What a phone in a crowded hall is asked to load, in bytes of gzipped JavaScript: what every page needs before it
 * draws anything, and beside it, with their own code, the pages where people arrive.
 */
const budgets = [
  { name: 'what every page needs', pages: [], most: 160_000 },
  { name: 'the page of an event', pages: ['features/events/event-page.tsx'], most: 160_000 },
  {
    name: 'a mailed sign-in link',
    pages: ['features/accounts/sign-in-link-page.tsx'],
    most: 160_000,
  },
  {
    name: "a participant's first page",
    pages: firstPage,
    most: 160_000,
  },
] as const;

/** The chunks of these pages with the entry and all that they import at once. */
function listNeeded(chunks: Chunks, pages: readonly string[]): Chunk[] {
  const roots = [...chunks.values()].filter(
    ({ facadeModuleId, isEntry, fileName }) =>
      pages.some((page) => facadeModuleId?.endsWith(`/src/${page}`)) ||
      (isEntry && fileName !== 'sw.js'),
  );
  return withImports(chunks, roots);
}

const measure = (chunks: readonly Chunk[]): number =>
  chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);

/** Ends the build when a page would ask for more JavaScript than it may. */
export function budget(): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = chunksIn(bundle);
        const exceeded = budgets.flatMap(({ name, pages, most }) => {
          const bytes = measure(listNeeded(chunks, pages));
          return bytes > most
            ? [`${name}: ${bytes} bytes of gzipped JavaScript, at most ${most}`]
            : [];
        });
        if (exceeded.length > 0) this.error(`Too much to load for\n${exceeded.join('\n')}`);
      },
    },
  };
}
