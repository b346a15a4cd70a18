import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { provideBrowser } from '../browser.ts';

const ground = '#fbf9f5';

type Icon = {
  name: string;
  size: number;
  /** The share of the picture that the mark takes: a mask may cut away everything outside of a circle of 80 %. */
  share: number;
};

const icons: Icon[] = [
  { name: 'icon-192', size: 192, share: 0.86 },
  { name: 'icon-512', size: 512, share: 0.86 },
  { name: 'maskable-192', size: 192, share: 0.56 },
  { name: 'maskable-512', size: 512, share: 0.56 },
  { name: 'apple-touch-icon', size: 180, share: 0.72 },
];

async function draw(browser: Browser, mark: string, { name, size, share }: Icon, folder: string) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = Math.round(size * share);
  const picture = Buffer.from(mark).toString('base64');
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">
      <img width="${side}" height="${side}" src="data:image/svg+xml;base64,${picture}" alt="" />`,
  );
  await page.waitForFunction(() => document.images[0]?.complete);
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  await page.close();
  return file;
}

/** Draws the icons of the installed application from the brand mark; gives their files. */
export async function drawIcons(markFile: string, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const mark = readFileSync(markFile, 'utf8');
  const { executablePath, env: own } = await provideBrowser();
  const env = { ...process.env, ...own } as Record<string, string>;
  const browser = await chromium.launch({ executablePath, env });
  try {
    const files: string[] = [];
    for (const icon of icons) files.push(await draw(browser, mark, icon, folder));
    return files;
  } finally {
    await browser.close();
  }
}
