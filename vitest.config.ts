import { defineConfig } from 'vitest/config';

// What takes a second by itself took twenty on a machine at work: a limit is there for what hangs.
const timeouts = { testTimeout: 120_000, hookTimeout: 120_000 };

/** Files of one worker share the modules that they load, which costs more than most tests do. */
const together = { isolate: false };

export default defineConfig({
  test: {
    // Two cores are what the smallest machine has; more workers only queue on them.
    maxWorkers: 2,
    passWithNoTests: true,
    projects: [
      {
        test: {
          ...timeouts,
          ...together,
          name: 'unit',
          environment: 'node',
          include: ['packages/{domain,scheduling,matching,calendar,contracts}/**/*.test.ts'],
        },
      },
      {
        test: {
          ...timeouts,
          ...together,
          name: 'slices',
          environment: 'node',
          include: ['{packages/db,apps/api}/**/*.test.ts'],
          globalSetup: ['packages/db/src/testing/global-setup.ts'],
        },
      },
      {
        test: {
          ...timeouts,
          name: 'scripts',
          environment: 'node',
          include: ['scripts/**/*.test.ts', 'docker/**/*.test.ts'],
          exclude: ['scripts/start/**'],
        },
      },
      {
        test: {
          // Whole starts of the product, as real processes, one after the other.
          name: 'start',
          environment: 'node',
          include: ['scripts/start/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      'apps/web/vite.config.ts',
    ],
  },
});
