import type { Page } from '@playwright/test';
import { post } from '../stack/api.ts';
import { makeEvent, register } from '../stack/event.ts';
import { expect, findSignInLink, test } from '../stack/people.ts';

const NEWCOMER = 'ana.kos@newcomer.example';

async function registerInBrowser(page: Page) {
  await page.getByLabel('Name').fill('Ana Kos');
  await page.getByLabel('Job title').fill('Export manager');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('Name of the organisation').fill('Kos Instruments d.o.o.');
  await page.getByLabel('Country').selectOption({ label: 'Slovenia' });
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('radio', { name: 'Participant' }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('Kos Instruments d.o.o.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'My details may be used' }).check();
  await page.getByRole('button', { name: 'Register' }).click();
}

async function describe(page: Page, kind: 'offer' | 'request', title: string) {
  await page.getByRole('button', { name: `Add ${kind === 'offer' ? 'an' : 'a'} ${kind}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill(title);
  await dialog.getByLabel('Keywords').fill('sensors,');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

async function askFromDirectory(page: Page) {
  await page.getByRole('link', { name: 'Partners' }).click();
  await page.getByLabel('Search partners').fill('lisimeters');
  await expect(page.getByText('1 participant found')).toBeVisible();
  const card = page.getByRole('article').filter({ hasText: 'Soil Works' });
  await card.getByRole('button', { name: 'Request a meeting' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Send the request' }).click();
  await expect(dialog).toBeHidden();
  await expect(card.getByRole('button', { name: 'Request sent' })).toBeVisible();
}

test('somebody new registers by a mailed link, introduces themselves and asks for a meeting', async ({
  page,
  openByLink,
  mailbox,
}) => {
  const admin = await openByLink('admin@ponte.example');
  const { slug } = await makeEvent(admin.request, 'newcomers');
  const partner = await openByLink('partner@journey.example');
  await register(partner.request, slug, { name: 'Piero Sol', organisation: 'Soil Works' });
  await post(partner.request, `/api/events/${slug}/as/me/profiles`, {
    kind: 'offer',
    title: 'Lysimeters for vineyards',
  });

  await page.goto(`/events/${slug}`);
  await page.getByRole('link', { name: 'Register' }).click();
  // The other one, folded away, belongs to a password.
  await page.getByLabel('E-mail address').first().fill(NEWCOMER);
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await expect(page.getByRole('heading', { name: 'Look into your mailbox' })).toBeVisible();
  await page.goto(await findSignInLink(mailbox, NEWCOMER));
  await page.getByRole('button', { name: 'Sign me in' }).click();

  await registerInBrowser(page);
  await expect(page.getByRole('heading', { name: 'Welcome, Ana Kos' })).toBeVisible();
  await page.getByRole('link', { name: 'Say what you offer and what you seek' }).click();
  await describe(page, 'offer', 'Humidity sensors for greenhouses');
  await describe(page, 'request', 'Installer in Friuli');
  await askFromDirectory(page);

  const mail = await mailbox.waitForMail('partner@journey.example', ({ subject }) =>
    Boolean(subject?.includes('Ana Kos')),
  );
  expect(mail.text).toContain('Kos Instruments d.o.o.');
});
