import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSideways, PHONE } from '../stack/accessibility.ts';
import type { Mailbox } from '../stack/mailbox.ts';
import { expect, test } from '../stack/people.ts';
import { importProblem, makeProblem } from '../stack/problem.ts';

const ADMIN = 'admin@ponte.example';

async function calculate(page: Page, event: string) {
  await page.goto(`/organise/${event}/schedule/drafts`);
  await page.getByLabel('Time limit in seconds').fill('3');
  await page.getByRole('button', { name: 'Calculate a draft' }).click();
  await expect(page.getByRole('button', { name: 'Publish …' })).toBeVisible({ timeout: 40_000 });
}

async function publish(page: Page) {
  await page.getByRole('button', { name: 'Publish …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Publish and tell everybody concerned' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Schedule of meetings' })).toBeVisible({
    timeout: 40_000,
  });
}

const isCalendarMail = ({ attachments }: Mailbox['mails'][number]): boolean =>
  attachments.some(({ contentType }) => /calendar|ics/.test(contentType));

/** How many letters each of the event's people has got, beside the updates for their calendars. */
function countLetters({ mails }: Mailbox, event: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { to } of mails.filter((mail) => !isCalendarMail(mail))) {
    for (const { address = '' } of [to ?? []].flat().flatMap(({ value }) => value))
      if (address.endsWith(`@${event}.example`))
        counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: Map<string, number>) =>
  [...counts.values()].reduce((all, one) => all + one, 0);

/** People "Person p7" of the list, as the addresses that the import gave them. */
async function readReaders(page: Page, event: string): Promise<string[]> {
  const list = page.getByRole('list', { name: 'People who get a mail' });
  await page.getByText(/^Who gets a mail \(/).click();
  const names = await list.getByText(/^Person p\d+$/).allTextContents();
  return names.map((name) => `person${name.slice('Person p'.length)}@${event}.example`).sort();
}

test('a lost table moves as little as it can, and only those whose meetings move get one mail', async ({
  openByLink,
  product,
  mailbox,
}) => {
  test.slow();
  const page = await openByLink(ADMIN);
  const problem = makeProblem({ people: 18, slots: 7, tables: 7 });
  const event = await importProblem(product, ADMIN, problem);

  await calculate(page, event);
  await expect(page.getByText('36 of 36 meetings')).toBeVisible();
  await expect(
    page.getByText('Every meeting has a place: no schedule can hold more.'),
  ).toBeVisible();
  await expect(page.getByText('Sealed: this is, to the letter')).toBeVisible();
  for (const view of ['Figures', 'Without a slot (0)', 'Changes']) {
    await page.getByRole('tab', { name: view }).click();
    await expect(page.getByText('Loading …')).toHaveCount(0);
    await expectAccessible(page);
  }
  await publish(page);
  await expect.poll(() => countLetters(mailbox, event).size, { timeout: 30_000 }).toBe(18);
  const before = countLetters(mailbox, event);
  expect([...before.values()].every((count) => count === 1)).toBe(true);

  await page.getByRole('button', { name: 'Something happened …' }).click();
  const dialog = page.getByRole('dialog', { name: 'What happened?' });
  await dialog.getByRole('combobox', { name: 'Which table?' }).fill('T1');
  await page.getByRole('option', { name: 'Table T1', exact: true }).click();
  await dialog.getByRole('button', { name: 'Work out a repair' }).click();
  const summary = page.getByRole('region', { name: 'What happened, and what it takes' });
  await expect(summary).toContainText('Table T1 is lost from now on.', { timeout: 30_000 });
  await expect(summary).toContainText(/no repair needs fewer|at least \d+ (is|are) unavoidable/);
  const readers = await readReaders(page, event);
  expect(readers.length).toBeGreaterThan(1);
  expect(readers.length).toBeLessThan(18);
  await page.setViewportSize(PHONE);
  await expectNoSideways(page);
  await publish(page);

  const wanted = sum(before) + readers.length;
  await expect.poll(() => sum(countLetters(mailbox, event)), { timeout: 30_000 }).toBe(wanted);
  const after = countLetters(mailbox, event);
  const told = [...after].flatMap(([address, count]) =>
    count > (before.get(address) ?? 0) ? [address] : [],
  );
  expect(told.sort()).toEqual(readers);
  expect(told.every((address) => after.get(address) === 2)).toBe(true);
});
