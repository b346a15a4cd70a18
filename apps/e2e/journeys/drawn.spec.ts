import { participantPath } from '../../web/src/paths.ts';
import { PHONE } from '../stack/accessibility.ts';
import { DEMO_EVENT } from '../stack/demo.ts';
import { expect, test } from '../stack/people.ts';

test.use({ hasDemo: true });

const home = participantPath('home', { slug: DEMO_EVENT });
// A worker of the pages would answer for the files that are held back here.
const phone = { viewport: PHONE, hasTouch: true, isMobile: true, serviceWorkers: 'block' } as const;

test('a participant’s first page is whole without a script', async ({ openAs }) => {
  const page = await openAs('italian', { ...phone, javaScriptEnabled: false });
  await page.goto(home);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Your next meeting' })).toBeVisible();
  await expect(page).toHaveTitle(/ · Ponte$/);
  await expect(page.getByRole('link', { name: 'Partners', exact: true })).toHaveAttribute(
    'href',
    participantPath('directory', { slug: DEMO_EVENT }),
  );
});

test('what is pressed before the application is there is answered when it comes', async ({
  openAs,
}) => {
  const page = await openAs('italian', phone);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/shell-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(home);
  const menu = page.getByRole('button', { name: /^Account of/ });
  await menu.tap();
  await expect(menu).toHaveAttribute('aria-busy', 'true');
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  release();
  await expect(page.getByRole('link', { name: 'My events' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  // The living page asks nobody to wait, and has the focus where it was.
  await expect(menu).not.toHaveAttribute('aria-busy');
  await expect(menu).toBeFocused();
  await page.getByLabel('Language').selectOption('sl');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dobrodošli');
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('sl');
  expect(complaints).toEqual([]);
});
