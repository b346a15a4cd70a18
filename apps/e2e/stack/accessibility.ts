import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 800 };

/** Fails with one line per fault that axe finds under WCAG 2.2 AA on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page })
    // Joining the results of frames opens a page of its own each time, and there are none to join.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    // A frame that allows no scripts lets none in that looks about.
    .exclude('iframe[sandbox]')
    .analyze();
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
  expect(faults).toEqual([]);
}

const measureSurplus = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Fails when the page can be pushed sideways, as on a phone with a table that is too wide. */
export async function expectNoSideways(page: Page): Promise<void> {
  // A page that has just been resized takes a moment to lay itself out.
  await expect.poll(() => measureSurplus(page)).toBeLessThanOrEqual(0);
}
