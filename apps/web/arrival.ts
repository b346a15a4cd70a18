import type { Plugin } from 'vite';
import { type Chunks, chunksIn, withImports } from './chunks.ts';

/** What a participant's first page draws, beyond the layout every page has. */
export const firstPage = [
  'layouts/participant-layout.tsx',
  'features/participants/home/home-page.tsx',
  'features/meetings/next-meeting.tsx',
] as const;

const beside = ['features/meetings/prepare-next.ts'] as const;

/** The files of a participant's first page that its document does not name. */
export function listArrival(chunks: Chunks): string[] {
  const all = [...chunks.values()];
  const entries = all.filter(({ isEntry }) => isEntry);
  const named = withImports(chunks, entries);
  const roots = all.filter(({ facadeModuleId }) =>
    [...firstPage, ...beside].some((page) => facadeModuleId?.endsWith(`/src/${page}`)),
  );
  const later = withImports(chunks, roots).filter((chunk) => !named.includes(chunk));
  const styles = later.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  return [...later.map(({ fileName }) => fileName), ...new Set(styles)].map((name) => `/${name}`);
}

/**
 * Writes `arrival.json`, the files that a participant's first page needs beside those its document names. The server
 * tells the browser of them with the document (apps/api/src/http/arrival.ts): otherwise each would be asked for only
 * when the one before it has run, and every round trip of a phone is a seventh of a second.
 */
export function arrival(): Plugin {
  return {
    name: 'arrival',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const source = JSON.stringify(listArrival(chunksIn(bundle)));
        this.emitFile({ type: 'asset', fileName: 'arrival.json', source });
      },
    },
  };
}
