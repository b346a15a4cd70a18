import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { provideBrowser } from '../browser.ts';
import { post } from '../stack/api.ts';
import { findDemoPerson } from '../stack/demo.ts';
import { openMailbox } from '../stack/mailbox.ts';
import { type Product, startProduct } from '../stack/product.ts';
import { type Shot, shots } from './shots.ts';

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
type SizeName = keyof typeof SIZES;

/** Desktop pictures have the plain name, for they are the ones that documents show. */
const fileOf = ({ name }: Shot, size: SizeName) =>
  size === 'desktop' ? `${name}.png` : `${name}-${size}.png`;

async function awaitSilence(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('.mantine-Loader-root'));
  // The rows are there; what can be done with them comes after.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await page.evaluate(() => document.fonts.ready);
}

/** A browser for all pictures of one role, size and language. */
async function openContext(browser: Browser, product: Product, size: SizeName, shot: Shot) {
  const context = await browser.newContext({
    baseURL: product.address,
    viewport: SIZES[size],
    locale: shot.language ?? 'en-GB',
    timezoneId: 'Europe/Rome',
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  if (shot.role) {
    const { email, password } = findDemoPerson(product, shot.role);
    await post(context.request, '/api/session', { email, password });
  }
  return context;
}

async function take(context: BrowserContext, size: SizeName, shot: Shot, file: string) {
  const page = await context.newPage();
  const { width, height } = SIZES[size];
  const ownHeight = size === 'desktop' ? shot.height : undefined;
  await page.setViewportSize({ width, height: ownHeight ?? height });
  await page.goto(shot.path);
  await awaitSilence(page);
  await page.screenshot({ path: file });
  await page.close();
}

async function takeAll(browser: Browser, product: Product, folder: string): Promise<string[]> {
  const contexts = new Map<string, BrowserContext>();
  const files: string[] = [];
  for (const size of ['desktop', 'phone'] as const) {
    for (const shot of shots) {
      // Signing in for every picture would meet the limit per minute.
      const key = `${size} ${shot.role} ${shot.language}`;
      const context = contexts.get(key) ?? (await openContext(browser, product, size, shot));
      contexts.set(key, context);
      const file = join(folder, fileOf(shot, size));
      await take(context, size, shot, file);
      files.push(file);
    }
  }
  return files;
}

/** Starts the demo on a fresh database and takes the pictures of its main pages; gives their files and sizes. */
export async function takeScreens(folder: string): Promise<{ file: string; bytes: number }[]> {
  mkdirSync(folder, { recursive: true });
  const mailbox = await openMailbox();
  const product = await startProduct({ SMTP_URL: mailbox.url }, { hasDemo: true });
  const { executablePath, env: own } = await provideBrowser();
  const env = { ...process.env, ...own } as Record<string, string>;
  const browser = await chromium.launch({ executablePath, env });
  try {
    const files = await takeAll(browser, product, folder);
    return files.map((file) => ({ file, bytes: statSync(file).size }));
  } finally {
    await browser.close();
    await product.stop();
    await mailbox.close();
  }
}
