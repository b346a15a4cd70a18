import { expect, type Page } from '@playwright/test';

/** Until the application has taken the place of a page that the server drew: its links then lead on without a new document. */
export async function awaitLiving(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#ponte-answers')).toHaveCount(0);
}
