import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { provideBrowser } from './browser.ts';

const browser = await provideBrowser();

export default defineConfig({
  testDir: 'journeys',
  outputDir: fileURLToPath(new URL('../../test-results/journeys', import.meta.url)),
  // One stack and one browser are what two cores carry without waiting for each other.
  workers: 1,
  // Whole journeys take a quiet machine half a minute; a limit is there for what hangs.
  timeout: 240_000,
  // Each failure starts a new stack; when everything fails, the first ones tell enough.
  maxFailures: 12,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'en-GB',
    timezoneId: 'Europe/Rome',
    actionTimeout: 40_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    // A video wants a program that is downloaded.
    video: 'off',
    launchOptions: {
      executablePath: browser.executablePath,
      env: { ...process.env, ...browser.env } as Record<string, string>,
    },
  },
});
