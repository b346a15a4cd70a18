import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ClausesAnswer, readClaspLines } from '../exact/read-clasp.ts';

interface ClaspModule {
  ccall(name: string, returns: string, types: string[], values: unknown[]): number;
}

interface ClaspHooks {
  stdin: () => number | null;
  print: (line: string) => void;
  printErr: (line: string) => void;
}

type LoadClasp = (hooks: ClaspHooks) => Promise<ClaspModule>;

/**
 * clasp, out of the clingo package, on the pieces of a DIMACS text. It blocks the thread until it has an answer, so it
 * belongs in a worker of its own; ending the worker is the only way to stop it. Text goes in through the standard
 * input hook, since one argument of more than a megabyte crashes the module.
 */
export async function runClasp(pieces: readonly string[], options: string): Promise<ClausesAnswer> {
  const lines: string[] = [];
  const clasp = await (await loadClasp())({
    stdin: createReader(pieces),
    print: (line) => lines.push(line),
    printErr: () => {},
  });
  clasp.ccall(
    'run',
    'number',
    ['string', 'string'],
    ['', `--mode=clasp --outf=0 ${options} /dev/stdin 1`],
  );
  return readClaspLines(lines);
}

/** The package exports only its own worker; the single-threaded module under it takes hooks. */
async function loadClasp(): Promise<LoadClasp> {
  const require = createRequire(import.meta.url);
  const home = dirname(require.resolve('clingo-wasm/package.json'));
  const loaded: unknown = await import(pathToFileURL(join(home, 'dist', 'clingo.js')).href);
  return (loaded as { default: LoadClasp }).default;
}

function createReader(pieces: readonly string[]): () => number | null {
  let piece = 0;
  let at = 0;
  return () => {
    while (piece < pieces.length && at >= (pieces[piece] as string).length) {
      piece++;
      at = 0;
    }
    return piece < pieces.length ? (pieces[piece] as string).charCodeAt(at++) : null;
  };
}
