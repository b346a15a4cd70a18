import { DESKTOP, expectAccessible, expectNoSideways, PHONE } from '../stack/accessibility.ts';
import { expect, test } from '../stack/test.ts';

test('the first page shows itself without complaints in the console', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints).toEqual([]);
});

for (const [name, size] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
  test(`the first page is accessible and fits the width of a ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await expectNoSideways(page);
  });
}

test('the health address names the version once everything is ready', async ({ request }) => {
  const response = await request.get('/api/health');
  expect(response.status()).toBe(200);
  expect(await response.json()).toMatchObject({ version: expect.stringMatching(/^\d+\.\d+/) });
});
