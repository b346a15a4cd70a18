import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { type Chunk, type Chunks, chunksIn, withImports } from './chunks.ts';

const source = '/src/offline/worker.ts';
// `/` itself leads strangers to the public site.
const page = '/start';

/** What only those who run an event load; everything else opens without a network. */
const notKept = [
  /\/features\/(schedule|imports|reports|letters|delivery|website)\//,
  /\/features\/participants\/(people|form|registration)\//,
  /\/features\/timetable\/(timetable-page|sessions-page)/,
  /\/features\/events\/(?!home|my-events)/,
  /\/(organiser-layout|organiser-panel|palette|event-requests-page|inbound-page|report-page|sent-(mail|message)-page|design-page)/,
  /\/locales\/\w+\/(organising|imports|schedule[\w-]*|drafts|activity|reports|letters|delivery|website|palette)\.json$/,
];

const isKept = ({ facadeModuleId: id }: Chunk): boolean =>
  id !== null && /\/apps\/web\/src\//.test(id) && !notKept.some((one) => one.test(id));

function listFiles(chunks: Chunks): string[] {
  const all = [...chunks.values()].filter(({ fileName }) => fileName !== 'sw.js');
  const roots = all.filter((chunk) => chunk.isEntry || isKept(chunk));
  const files = withImports(chunks, roots).flatMap(({ fileName, viteMetadata }) => [
    `/${fileName}`,
    ...[...(viteMetadata?.importedCss ?? [])].map((name) => `/${name}`),
  ]);
  return [page, '/favicon.svg', '/manifest.webmanifest', ...new Set(files)].sort();
}

/**
 * Builds the service worker as /sw.js and tells it which files to keep. Its version follows from their names, which
 * follow from their content; the page itself is looked at whenever there is a network.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: source, fileName: 'sw.js', name: 'sw' });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = listFiles(chunksIn(bundle));
        const worker = bundle['sw.js'];
        if (worker?.type !== 'chunk') throw new Error('the service worker was not built');
        const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
        worker.code = `const PRECACHE=${JSON.stringify(files)},VERSION=${JSON.stringify(version)};${worker.code}`;
      },
    },
  };
}
