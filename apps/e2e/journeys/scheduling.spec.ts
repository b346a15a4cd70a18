import type { Page } from '@playwright/test';
import type { ParsedMail } from 'mailparser';
import { expectAccessible, expectNoSideways, PHONE } from '../stack/accessibility.ts';
import { press, tabTo } from '../stack/keyboard.ts';
import type { Mailbox } from '../stack/mailbox.ts';
import { expect, test } from '../stack/people.ts';
import { importProblem, makeProblem } from '../stack/problem.ts';

const ADMIN = 'admin@ponte.example';
/** For what the worker sends, and the solver finds. */
const SLOW = { timeout: 60_000 };

async function calculate(page: Page, event: string) {
  await page.goto(`/organise/${event}/schedule/drafts`);
  await page.getByLabel('Time limit in seconds').fill('3', SLOW);
  await page.getByRole('button', { name: 'Calculate a draft' }).click();
  await expect(page.getByRole('button', { name: 'Publish …' })).toBeVisible(SLOW);
}

async function publish(page: Page) {
  await page.getByRole('button', { name: 'Publish …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Publish and tell everybody concerned' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Schedule of meetings' })).toBeVisible(
    SLOW,
  );
}

/** The one letter about everything that changes; calendars get a message of their own for each meeting. */
const isDigest = ({ subject }: ParsedMail) =>
  subject?.startsWith('Your meetings have changed') ?? false;

const addressesOf = ({ to }: ParsedMail, event: string): string[] =>
  [to ?? []]
    .flat()
    .flatMap(({ value }) => value)
    .flatMap(({ address = '' }) => (address.endsWith(`@${event}.example`) ? [address] : []));

/** Who of the event's people has got the digests from one mail on, in order of name; twice whoever got two. */
const listDigested = ({ mails }: Mailbox, event: string, from = 0): string[] =>
  mails
    .slice(from)
    .filter(isDigest)
    .flatMap((mail) => addressesOf(mail, event))
    .sort();

const countOwn = ({ mails }: Mailbox, event: string): number =>
  mails.flatMap((mail) => addressesOf(mail, event)).length;

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
  test.setTimeout(420_000);
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
  // One letter each, and for every meeting a message to two calendars.
  await expect.poll(() => countOwn(mailbox, event), SLOW).toBe(18 + 2 * 36);
  expect(new Set(listDigested(mailbox, event)).size).toBe(18);
  const sent = mailbox.mails.length;

  await page.getByRole('button', { name: 'Something happened …' }).click();
  const dialog = page.getByRole('dialog', { name: 'What happened?' });
  await dialog.getByRole('combobox', { name: 'Which table?' }).fill('T1');
  await page.getByRole('option', { name: 'Table T1', exact: true }).click();
  await dialog.getByRole('button', { name: 'Work out a repair' }).click();
  const summary = page.getByRole('region', { name: 'What happened, and what it takes' });
  await expect(summary).toContainText('Table T1 is lost from now on.', SLOW);
  await expect(summary).toContainText(/no repair needs fewer|at least \d+ (is|are) unavoidable/);
  const readers = await readReaders(page, event);
  expect(readers.length).toBeGreaterThan(1);
  expect(readers.length).toBeLessThan(18);
  await page.setViewportSize(PHONE);
  await expectNoSideways(page);
  await publish(page);

  await expect.poll(() => listDigested(mailbox, event, sent).length, SLOW).toBe(readers.length);
  expect(listDigested(mailbox, event, sent)).toEqual(readers);
  const told = mailbox.mails.slice(sent).flatMap((mail) => addressesOf(mail, event));
  expect(told.filter((address) => !readers.includes(address))).toEqual([]);
});

/** Picks the first meeting up, and walks backwards from the last cell to one where it can go. */
async function carryToFreeCell(page: Page) {
  await tabTo(page, page.locator('[role=gridcell][tabindex="0"]'));
  await page.keyboard.press('Control+Home');
  const isOnMeeting = () => page.evaluate(() => Boolean(document.activeElement?.textContent));
  for (let step = 1; step < 32 && !(await isOnMeeting()); step++) {
    // Along the row of four tables, then to the start of the next.
    if (step % 4 === 0) await page.keyboard.press('ArrowDown');
    await page.keyboard.press(step % 4 === 0 ? 'Home' : 'ArrowRight');
  }
  await page.keyboard.press('Space');
  const status = page.getByRole('status').filter({ hasText: /\S/ });
  await expect(status).toContainText('is picked up');
  await page.keyboard.press('Control+End');
  for (let step = 1; step < 32; step++) {
    if ((await status.textContent())?.includes('Free')) break;
    await page.keyboard.press(step % 4 === 0 ? 'ArrowUp' : 'ArrowLeft');
  }
  await expect(status).toContainText('Free: it can go here.');
}

test('a meeting is moved and the change published with the keyboard alone', async ({
  openByLink,
  product,
  mailbox,
}) => {
  test.setTimeout(420_000);
  const page = await openByLink(ADMIN);
  // Room enough that a meeting can go somewhere else.
  const problem = { ...makeProblem({ people: 6, slots: 8, tables: 4 }), name: 'by hand' };
  const event = await importProblem(product, ADMIN, problem);
  await calculate(page, event);
  await publish(page);
  await expect.poll(() => listDigested(mailbox, event).length, SLOW).toBe(6);

  await press(page, page.getByRole('button', { name: 'Change by hand …' }));
  await expect(page.getByRole('button', { name: 'Undo (0)' })).toBeVisible(SLOW);
  await carryToFreeCell(page);
  await expectAccessible(page);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Undo (1)' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Undo (0)' })).toBeVisible();
  await carryToFreeCell(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo (1)' })).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Publish …' }));
  const dialog = page.getByRole('dialog');
  await press(page, dialog.getByRole('button', { name: 'Publish and tell everybody concerned' }));
  await expect.poll(() => listDigested(mailbox, event).length, SLOW).toBe(6 + 2);
});
