import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@ponte/domain';
import type { FastifyBaseLogger } from 'fastify';
import { Piscina } from 'piscina';
import { z } from 'zod';

/** What a page is drawn from; `zone` is '' where nobody knows the reader's clock. */
export type Order = {
  locale: Locale;
  zone: string;
  slug: string;
  answers: Record<string, unknown>;
};

const drawingOf = z.strictObject({ html: z.string(), title: z.string() });
export type Drawing = z.infer<typeof drawingOf>;

export type Drawer = { draw(order: Order): Promise<Drawing>; close(): Promise<void> };

/** More in a row would be drawn too late for the last of them. */
const mostWaiting = 20;
// A drawing that takes this long has lost its way: its thread ends and another begins.
const stuckMs = 10_000;

/**
 * Draws a participant's first page in a thread of its own, one at a time, with what the build has made of the
 * application's components; null where there is no such build. Rejects when a page cannot be drawn or too many wait.
 */
export function createDrawer(webDir: string, log: FastifyBaseLogger): Drawer | null {
  const filename = join(webDir, '.drawing', 'draw.js');
  if (!existsSync(filename)) return null;
  const pool = new Piscina({
    filename,
    minThreads: 1,
    maxThreads: 1,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  // Of a thread that fails while it draws for nobody; without a listener the whole server would end.
  pool.on('error', (err) => log.warn({ err }, 'the thread that draws pages failed'));
  let waiting = 0;
  return {
    draw: async (order) => {
      if (waiting >= mostWaiting) throw new Error('too many pages wait to be drawn');
      waiting++;
      try {
        return drawingOf.parse(await pool.run(order, { signal: AbortSignal.timeout(stuckMs) }));
      } finally {
        waiting--;
      }
    },
    close: () => pool.destroy(),
  };
}
