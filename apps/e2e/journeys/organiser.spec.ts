import type { APIRequestContext, Page } from '@playwright/test';
import { get, post } from '../stack/api.ts';
import { dayFromNow, register } from '../stack/event.ts';
import { readInvitation } from '../stack/invitation.ts';
import { expect, test } from '../stack/people.ts';

type Request = { id: string; version: number };

const goTo = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Organiser' }).getByRole('link', { name }).click();

async function createEvent(page: Page) {
  await page.goto('/organise');
  await page.getByRole('link', { name: 'New event' }).click();
  await page.getByLabel('Name of the event (English)').fill('Forum of the Valleys');
  await page.getByLabel('First day').fill(dayFromNow(40));
  await page.getByLabel('Last day').fill(dayFromNow(40));
  await page.getByLabel('City').fill('Tolmezzo');
  await page.getByRole('button', { name: 'Create the draft' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
}

async function setRules(page: Page) {
  await goTo(page, 'Event settings');
  await page.getByRole('radio', { name: 'The organiser, for all together' }).check();
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByText('The settings are saved.')).toBeVisible();
  await goTo(page, 'Participation types');
  await page.getByRole('button', { name: 'Edit Participant' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'The organiser decides' }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
}

async function setTimetable(page: Page) {
  await goTo(page, 'Timetable and tables');
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Add a block' }).first().click();
  await expect(dialog.getByText('This gives 9 slots')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add a block' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Add tables' }).click();
  await dialog.getByLabel('How many').fill('3');
  await dialog.getByRole('button', { name: 'Add tables' }).click();
  await expect(page.getByRole('rowheader', { name: 'Table 3' })).toBeVisible();
}

async function open(page: Page) {
  await goTo(page, 'Overview');
  await page.getByRole('button', { name: 'Open registration' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open registration' }).click();
  await expect(page.getByText('People can register.')).toBeVisible();
}

async function approve(page: Page, name: string) {
  await goTo(page, 'Registrations');
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByRole('button', { name: 'Check in' })).toBeVisible();
}

async function agree(from: APIRequestContext, to: APIRequestContext, event: string) {
  const { id: recipientId } = await get<Request>(to, `/api/events/${event}/as/me`);
  const wish = { recipientId, rank: 'must', message: 'Let us talk.' };
  const own = `/api/events/${event}/as/me/requests`;
  const { id, version } = await post<Request>(from, own, wish);
  await post(to, `${own}/${id}/accept`, { version });
}

async function schedule(page: Page) {
  await goTo(page, 'Schedule of meetings');
  await expect(page.getByText('1 meeting without a slot')).toBeVisible();
  await page.getByRole('link', { name: 'To the scheduler' }).click();
  await page.getByLabel('Time limit in seconds').fill('5');
  await page.getByRole('button', { name: 'Calculate a draft' }).click();
  await page.getByRole('button', { name: 'Publish …' }).click({ timeout: 30_000 });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 meeting gets its first slot.');
  await dialog.getByRole('button', { name: 'Publish and tell everybody concerned' }).click();
  await expect(dialog).toBeHidden();
  const cell = page.getByRole('gridcell').filter({ hasText: 'Alpha Valley' });
  await expect(cell).toContainText('Beta Valley');
}

test('an organiser leads an event from nothing to a published schedule', async ({
  openByLink,
  mailbox,
}) => {
  test.slow();
  const page = await openByLink('admin@ponte.example');
  await createEvent(page);
  await setRules(page);
  await setTimetable(page);
  await open(page);

  const event = `forum-of-the-valleys-${dayFromNow(40).slice(0, 4)}`;
  const alpha = (await openByLink('asking@journey.example')).request;
  const beta = (await openByLink('partner@journey.example')).request;
  await register(alpha, event, { name: 'Alma Alpha', organisation: 'Alpha Valley' });
  await register(beta, event, { name: 'Berta Beta', organisation: 'Beta Valley' });
  await approve(page, 'Alma Alpha');
  await approve(page, 'Berta Beta');

  await agree(alpha, beta, event);
  await goTo(page, 'Requests');
  await expect(page.getByRole('row').filter({ hasText: 'Alpha Valley' })).toContainText('Accepted');

  await schedule(page);
  const mail = await mailbox.waitForMail(
    'asking@journey.example',
    (one) => readInvitation(one)?.method === 'REQUEST' && Boolean(one.subject?.includes('Beta')),
  );
  expect(readInvitation(mail)).toMatchObject({
    sequence: 0,
    location: expect.stringContaining('Table 1'),
  });
});
