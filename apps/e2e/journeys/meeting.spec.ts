import type { Page } from '@playwright/test';
import { get } from '../stack/api.ts';
import { DEMO_EVENT, findDemoPerson } from '../stack/demo.ts';
import { listInvitations } from '../stack/invitation.ts';
import { expect, test } from '../stack/people.ts';

test.use({ hasDemo: true });

const AREA = `/e/${DEMO_EVENT}`;
const MESSAGE = 'Your cellar, our software: ten minutes?';

const entryWith = (page: Page, organisation: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: organisation }) });

async function readPlace(page: Page, organisation: string) {
  await page.goto(`${AREA}/schedule`);
  // What the device has kept is shown first; what is true comes from the network.
  await page.waitForLoadState('networkidle');
  const entry = entryWith(page, organisation);
  const time = await entry.getByText(/^\d\d:\d\d–\d\d:\d\d$/).textContent();
  const table = await entry.getByText(/^(Table|Booth|Online:) /).textContent();
  return { time, table };
}

async function ask(page: Page, participantId: string) {
  await page.goto(`${AREA}/directory/${participantId}`);
  await page.getByRole('radio', { name: 'Must meet' }).check();
  await page.getByLabel('Message (optional)').fill(MESSAGE);
  await page.getByRole('button', { name: 'Send the request' }).click();
  await expect(page.getByText('You have asked for a meeting')).toBeVisible();
}

async function accept(page: Page) {
  await page.goto(`${AREA}/requests`);
  const card = page.getByRole('article').filter({ hasText: MESSAGE });
  await card.getByRole('button', { name: 'Accept' }).click();
  const notice = page.getByRole('status').filter({ hasText: 'has its time and place' });
  await expect(notice).toContainText(/\d\d:\d\d–\d\d:\d\d/);
  await expect(notice).toContainText(/Table|Booth|Online/);
}

async function move(page: Page, organisation: string) {
  await page.goto(`${AREA}/schedule`);
  await entryWith(page, organisation).getByRole('button', { name: 'Move' }).click();
  const dialog = page.getByRole('dialog', { name: 'Move the meeting' });
  await dialog.locator('input[type=radio]:enabled:not(:checked)').last().check();
  await dialog.getByRole('button', { name: 'Move it here' }).click();
  await expect(dialog).toBeHidden();
}

async function cancel(page: Page, organisation: string) {
  await page.goto(`${AREA}/schedule`);
  await entryWith(page, organisation).getByRole('button', { name: 'Cancel the meeting' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cancel this meeting?' });
  await dialog.getByRole('button', { name: 'Cancel the meeting' }).click();
  await expect(dialog).toBeHidden();
}

/** In Sent mail: all three for one recipient, and in the last one the UID. */
async function findSentMail(page: Page, recipient: string, about: string, uid: string) {
  await page.goto(`/organise/${DEMO_EVENT}/mail`);
  await page.getByRole('searchbox').fill(recipient);
  await page.waitForURL(
    (url) => url.search.includes(encodeURIComponent(recipient)) || url.search.includes(recipient),
  );
  const rows = page.getByRole('row').filter({ hasText: recipient }).filter({ hasText: about });
  for (const version of ['REQUEST, version 0', 'REQUEST, version 1', 'CANCEL, version 2']) {
    await expect(rows.filter({ hasText: version })).toHaveCount(1);
  }
  await rows.filter({ hasText: 'CANCEL' }).getByRole('link').click();
  await page.getByRole('tab', { name: 'Calendar' }).click();
  await expect(page.getByText(uid, { exact: true })).toBeVisible();
}

test('two companies agree, move and cancel, and every calendar is told under one UID', async ({
  openAs,
  product,
  mailbox,
}) => {
  test.slow();
  const italian = findDemoPerson(product, 'italian');
  const slovene = findDemoPerson(product, 'slovene');
  const [asking, asked] = [await openAs('italian'), await openAs('slovene')];
  const own = `/api/events/${DEMO_EVENT}/as/me/directory/me`;
  const { participantId } = await get<{ participantId: string }>(asked.request, own);

  await ask(asking, participantId);
  await accept(asked);
  const first = await readPlace(asked, italian.organisation);
  expect(await readPlace(asking, slovene.organisation)).toEqual(first);

  await move(asking, slovene.organisation);
  const moved = await readPlace(asked, italian.organisation);
  expect(moved.time).not.toBe(first.time);
  expect(await readPlace(asking, slovene.organisation)).toEqual(moved);

  await cancel(asking, slovene.organisation);
  await asked.goto(`${AREA}/schedule`);
  await expect(entryWith(asked, italian.organisation)).toContainText('Cancelled');

  const received = (to: string, about: string) => listInvitations(mailbox, to, about);
  const organiser = await openAs('organiser');
  const uids: string[] = [];
  for (const [to, about] of [
    [italian.email, slovene.organisation],
    [slovene.email, italian.organisation],
  ] as const) {
    await expect.poll(() => received(to, about).length, { timeout: 30_000 }).toBe(3);
    const invitations = received(to, about);
    const versions = invitations.map(({ method, sequence }) => `${method} ${sequence}`);
    expect(versions).toEqual(['REQUEST 0', 'REQUEST 1', 'CANCEL 2']);
    uids.push(...invitations.map(({ uid }) => uid));
    await findSentMail(organiser, to, about, uids[0] ?? '');
  }
  expect(new Set(uids).size).toBe(1);
});
