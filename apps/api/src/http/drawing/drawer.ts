import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@ponte/domain';
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

// Longer than this nobody is kept waiting: the application draws the page itself.
const patienceMs = 1_500;

/**
 * Draws a participant's first page in a thread of its own, one at a time, with what the build has made of the
 * application's components; null where there is no such build. Rejects when it takes too long or too many wait.
 */
export function createDrawer(webDir: string): Drawer | null {
  const filename = join(webDir, '.drawing', 'draw.js');
  if (!existsSync(filename)) return null;
  const pool = new Piscina({
    filename,
    minThreads: 1,
    maxThreads: 1,
    maxQueue: 20,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  // What is wrong with it shows itself again with the first page.
  pool.run(null, { name: 'prepare' }).catch(() => undefined);
  return {
    draw: async (order) =>
      drawingOf.parse(await pool.run(order, { signal: AbortSignal.timeout(patienceMs) })),
    close: () => pool.destroy(),
  };
}
