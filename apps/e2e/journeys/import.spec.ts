import { get } from '../stack/api.ts';
import { makeEvent } from '../stack/event.ts';
import { expect, test } from '../stack/people.ts';

const LIST = [
  'Name;E-mail;Organisation;Country',
  'Irena Novak;irena@import.example;Novak Orodja;Slovenija',
  'Ugo Bassi;ugo-at-import.example;Bassi Legno;Italia',
  'Heidi Kern;heidi@import.example;Kern Holz;AT',
].join('\r\n');

test('a list with a wrong row is imported without that row, and a second time changes nothing', async ({
  openByLink,
  mailbox,
}) => {
  const page = await openByLink('admin@ponte.example');
  const { id, slug } = await makeEvent(page.request, 'imports');
  const file = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST, 'utf8') };

  await page.goto(`/organise/${slug}/import`);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Check the list' }).click();
  const wrong = page.getByRole('row').filter({ hasText: 'ugo-at-import.example' });
  await expect(wrong).toContainText('This is not a complete e-mail address.');
  const counts = `/api/events/${id}/participants/counts`;
  const before = JSON.stringify(await get(page.request, counts));
  const submit = page.getByRole('button', { name: /^Import 2 people/ });
  await page.getByRole('checkbox', { name: 'Leave the 1 wrong row out' }).check();
  expect(JSON.stringify(await get(page.request, counts))).toBe(before);
  await submit.click();
  await expect(page.getByText('2 people are new in the event.')).toBeVisible();
  await expect(page.getByText('1 wrong row was left out.')).toBeVisible();
  await mailbox.waitForMail('irena@import.example');

  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Check the list' }).click();
  await expect(page.getByText('2 there already')).toBeVisible();
  await expect(page.getByText('0 new')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
});
