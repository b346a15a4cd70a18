import type { Page } from '@playwright/test';
import { participantArea, participantPages, publicPages } from '../../web/src/paths.ts';
import { DESKTOP, expectNoSideways } from '../stack/accessibility.ts';
import { DEMO_EVENT } from '../stack/demo.ts';
import { expect, test } from '../stack/people.ts';
import { fillIn, findOwnPlaces } from '../stack/places.ts';

test.use({ hasDemo: true, trace: 'off' });

/** As narrow as a page gets when somebody enlarges a laptop's screen four times (WCAG 1.4.10). */
const NARROWEST = { width: 320, height: 640 };

const open = [publicPages.home, publicPages.signIn, publicPages.event];
const own = Object.values(participantPages).map((path) =>
  `${participantArea}${path}`.replace(/(.)\/$/, '$1'),
);

async function settle(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByText('Loading …')).toHaveCount(0);
}

/** Whether words are cut at the edge of a box that hides what does not fit. */
const findCutWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, a, button, label, dd')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .filter((element) => getComputedStyle(element).overflowX === 'hidden')
      .map(({ textContent }) => textContent?.trim().slice(0, 60) ?? ''),
  );

async function expectReflow(page: Page, address: string) {
  await page.setViewportSize(NARROWEST);
  await page.goto(address);
  await settle(page);
  await expectNoSideways(page);
  expect(await findCutWords(page)).toEqual([]);
  await page.setViewportSize(DESKTOP);
  // Letters twice as large, in the way a browser's own setting makes them so.
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expectNoSideways(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
}

// One test for many pages: starting a browser's page anew for each costs more than looking at it.
test('pages for everybody read at 320 px and with letters twice as large', async ({ readAs }) => {
  test.slow();
  const page = await readAs('stranger');
  for (const pattern of open) {
    await test.step(pattern, () => expectReflow(page, fillIn(pattern, { slug: DEMO_EVENT })));
  }
});

test('a company’s pages read at 320 px and with letters twice as large', async ({ readAs }) => {
  test.slow();
  const page = await readAs('italian');
  const places = await findOwnPlaces(page.request);
  for (const pattern of own) {
    await test.step(pattern, () => expectReflow(page, fillIn(pattern, places)));
  }
});
