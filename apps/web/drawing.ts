import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { locales } from '@ponte/domain';
import { minify, type Plugin, transformWithOxc } from 'vite';
import { listArrival } from './arrival.ts';
import { type Chunks, chunksIn, withImports } from './chunks.ts';

/** What is drawn beside the first page's own files. */
const drawnBeside = ['layouts/account-menu.tsx', 'offline/offline-bar.tsx'] as const;
const textsOf = (locale: string) => [
  `/src/i18n/catalogues/${locale}.ts`,
  ...['participants', 'meetings'].map((name) => `/src/locales/${locale}/${name}.json`),
];

const earlySource = new URL('src/drawing/early.ts', import.meta.url);

async function buildEarly(): Promise<{ fileName: string; source: string }> {
  const { code } = await transformWithOxc(readFileSync(earlySource, 'utf8'), 'early.ts');
  const { code: small } = await minify('early.js', code);
  // A plain script: what it declares shall be nobody else's.
  const source = `(()=>{${small}})()`;
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return { fileName: `assets/early-${hash}.js`, source };
}

/** A place in the built document is another now, or the build ends. */
function swap(html: string, from: RegExp, to: string): string {
  if (!from.test(html)) throw new Error(`index.html has nothing like ${from}`);
  return html.replace(from, () => to);
}

/** The chunks of these sources with all that they import at once. */
const listChunks = (chunks: Chunks, sources: readonly string[]) =>
  withImports(
    chunks,
    [...chunks.values()].filter(({ facadeModuleId }) =>
      sources.some((source) => facadeModuleId?.endsWith(source)),
    ),
  );

type Parts = {
  early: string;
  application: string;
  files: string[];
  texts: Record<string, string[]>;
  styles: string[];
};

/** The built document without the application, and with marks where the server puts what it has drawn. */
function makeTemplate(html: string, { early, application, files, texts, styles }: Parts): string {
  const links = styles.map((name) => `<link rel="stylesheet" href="${name}">`).join('');
  const lists = Object.entries({ files, ...texts }).map(
    ([name, list]) => ` data-${name}="${list.join(' ')}"`,
  );
  const script = `<script src="${early}" data-application="${application}"${lists.join('')}></script>`;
  const bare = html.replaceAll(/\s*<link rel="modulepreload"[^>]*>/g, '');
  const withScript = swap(bare, /<script type="module"[^>]*><\/script>/, script);
  const withStyles = swap(withScript, /<\/head>/, `${links}</head>`);
  const withTitle = swap(withStyles, /<title>.*<\/title>/, '<title>ponte:title</title>');
  const withLanguage = swap(withTitle, /<html lang="en">/, '<html lang="ponte:language">');
  return swap(
    withLanguage,
    /<!--[^>]*-->\s*<div id="root">[\s\S]*<\/div>\s*<\/body>/,
    '<div id="root">ponte:page</div><script type="application/json" id="ponte-answers">ponte:answers</script></body>',
  );
}

const pathOf = ({ fileName }: { fileName: string }): string => `/${fileName}`;

/** Which files the document of a drawn page names: some for its looks, the others to be fetched before they are wanted. */
function listParts(chunks: Chunks): Omit<Parts, 'early'> {
  const entries = [...chunks.values()].filter(
    ({ isEntry, fileName }) => isEntry && fileName !== 'sw.js',
  );
  const [application] = entries;
  if (!application) throw new Error('the application was not built');
  const beside = listChunks(
    chunks,
    drawnBeside.map((name) => `/src/${name}`),
  );
  const styles = beside.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  const arrival = listArrival(chunks);
  const first = [...withImports(chunks, entries), ...beside].map(pathOf);
  const listTexts = (locale: string): string[] =>
    listChunks(chunks, textsOf(locale))
      .map(pathOf)
      .filter((name) => !first.includes(name));
  return {
    application: pathOf(application),
    files: [...new Set([...first, ...arrival.filter((name) => name.endsWith('.js'))])],
    texts: Object.fromEntries(locales.map((locale) => [locale, listTexts(locale)])),
    styles: [
      ...arrival.filter((name) => name.endsWith('.css')),
      ...styles.map((fileName) => pathOf({ fileName })),
    ],
  };
}

/**
 * Writes `drawn.html`, the document of a page that the server draws (apps/api/src/http/drawing), and the script that
 * wakes the application in it.
 */
export function drawing(): Plugin {
  return {
    name: 'drawing',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const document = bundle['index.html'];
        if (document?.type !== 'asset') throw new Error('the document was not built');
        const early = await buildEarly();
        this.emitFile({ type: 'asset', ...early });
        const parts = { ...listParts(chunksIn(bundle)), early: pathOf(early) };
        const source = makeTemplate(String(document.source), parts);
        this.emitFile({ type: 'asset', fileName: 'drawn.html', source });
      },
    },
  };
}
