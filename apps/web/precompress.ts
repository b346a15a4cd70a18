import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(js|css|html|svg|json|txt|webmanifest)$/;
// Below one network packet compression saves nothing.
const smallest = 1400;

const pack = {
  '.gz': (source: Buffer) => promisify(gzip)(source, { level: 9 }),
  '.br': (source: Buffer) =>
    promisify(brotliCompress)(source, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: source.length,
      },
    }),
};

/** Writes `.gz` and `.br` beside every built file, so that the server compresses nothing while it serves. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    // Last of all: vite itself fills in the list of preloads only in this step.
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const files = Object.values(bundle).filter(({ fileName }) => compressible.test(fileName));
        for (const file of files) {
          const source = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          if (source.length < smallest) continue;
          for (const [suffix, compress] of Object.entries(pack)) {
            this.emitFile({
              type: 'asset',
              fileName: `${file.fileName}${suffix}`,
              source: await compress(source),
            });
          }
        }
      },
    },
  };
}
