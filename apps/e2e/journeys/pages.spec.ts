import type { Page } from '@playwright/test';
import {
  organiserArea,
  organiserPages,
  participantArea,
  participantPages,
  publicPages,
} from '../../web/src/paths.ts';
import { DESKTOP, expectAccessible, expectNoSideways, PHONE } from '../stack/accessibility.ts';
import { expect, test } from '../stack/people.ts';
import {
  fillIn,
  findOfficePlaces,
  findOrganiserPlaces,
  findOwnPlaces,
  type Places,
} from '../stack/places.ts';

// Recording costs more than looking does here, and a fault names its element anyway.
test.use({ hasDemo: true, trace: 'off' });

/** For developers only, for organisers, and for whom a mail was written to. */
const OF_EDITORS = ['exchangeReviews', 'exchangeReview'] as const;
const OF_SITE = ['website', 'websitePage', 'newsletter', 'newsletterIssue', 'inquiry'] as const;
const OF_GROUPS = [
  'networkSettings',
  'groupMeetings',
  'newGroupMeeting',
  'groupMeeting',
  'groupWork',
  'groupDocuments',
  'groupActivity',
  'groupMailings',
  'newGroupMailing',
  'groupMailing',
  'surveys',
  'newSurvey',
  'survey',
  'answerSurvey',
] as const;
const OF_OFFICES = ['office', 'officeClient', 'officeInvitations', 'officeHandovers'] as const;
const OF_LETTERS = [
  'mailLink',
  'outcomeLink',
  'handoverLink',
  'unsubscribe',
  'endDigests',
  'leaveMailings',
] as const;
const NOT_FOR_COMPANIES = new Set<string>([
  'design',
  'newEvent',
  'eventFromFile',
  'newNetwork',
  ...OF_SITE,
  ...OF_EDITORS,
  ...OF_GROUPS,
  ...OF_OFFICES,
  ...OF_LETTERS,
]);

const below = (area: string, pages: Record<string, string>): string[] =>
  Object.values(pages).map((path) => `${area}${path}`.replace(/(.)\/$/, '$1'));
const choose = (names: (keyof typeof publicPages)[]): string[] =>
  names.map((name) => publicPages[name]);

const OPEN = choose(['home', 'signIn', 'signInLink', 'event']);
// What strangers are shown at the address of an event is another page, of the site.
const SIGNED_IN = Object.entries(publicPages).flatMap(([name, path]) =>
  NOT_FOR_COMPANIES.has(name) || (OPEN.includes(path) && name !== 'event') ? [] : [path],
);
const OFFICE = (['home', 'registrations', 'registration', 'requests', 'schedule'] as const).map(
  (name) => `${organiserArea}${organiserPages[name]}`.replace(/(.)\/$/, '$1'),
);
const ON_BEHALF = (['home', 'directory', 'requests', 'schedule', 'profile'] as const).map(
  (name) => `${participantArea}${participantPages[name]}?as=$participantId`,
);

/** What Playwright itself says where pages are read without a service worker. */
const OF_READERS = /Service Worker registration blocked by Playwright/;

/** What the console of a page says from now on, until its listeners are removed. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.removeAllListeners();
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (!OF_READERS.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** One h1, nothing pushed out of sight, nothing that axe or the console complains about. */
async function expectGoodPage(page: Page, address: string, expected: RegExp | null = null) {
  const complaints = listen(page);
  await page.setViewportSize(DESKTOP);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByText('Loading …')).toHaveCount(0);
  await expect(page.getByText('There is nothing at this address')).toHaveCount(0);
  for (const { width, height } of [DESKTOP, PHONE]) {
    await page.setViewportSize({ width, height });
    // As high as the page itself: what the bar at a phone's bottom covers would count as too small.
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(whole, height) });
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expectNoSideways(page);
    await expectAccessible(page);
  }
  page.removeAllListeners();
  expect(complaints.filter((complaint) => !expected?.test(complaint))).toEqual([]);
}

const known = new Map<string, Places>();

async function placesOf(who: string, find: () => Promise<Places>): Promise<Places> {
  const places = known.get(who) ?? (await find());
  known.set(who, places);
  return places;
}

for (const pattern of OPEN) {
  test(`a stranger reads ${pattern}`, async ({ readAs }) => {
    const page = await readAs('stranger');
    await expectGoodPage(page, fillIn(pattern, { slug: 'ponte-isonzo', token: 'abc' }));
  });
}

/** Written by the server: the longest of its pages, one in each language. */
for (const address of [
  '/en/newsletter/1',
  '/de/newsletter',
  '/sl/ask',
  '/it/networks/due-gorizie',
]) {
  test(`a stranger reads ${address}`, async ({ readAs }) => {
    await expectGoodPage(await readAs('stranger'), address);
  });
}

for (const name of OF_LETTERS) {
  test(`a stranger reads ${publicPages[name]} of a mail that is over`, async ({ readAs }) => {
    const page = await readAs('stranger');
    const address = fillIn(publicPages[name], { token: 'abc' });
    await expectGoodPage(page, address, /status of 4\d\d/);
  });
}

for (const pattern of [...SIGNED_IN, ...below(participantArea, participantPages)]) {
  test(`a company reads ${pattern}`, async ({ readAs }) => {
    const page = await readAs('italian');
    const places = await placesOf('company', () => findOwnPlaces(page.request));
    await expectGoodPage(page, fillIn(pattern, places));
  });
}

const ORGANISER = [
  publicPages.newEvent,
  publicPages.eventFromFile,
  ...choose([...OF_EDITORS, ...OF_GROUPS, ...OF_SITE]),
  ...below(organiserArea, organiserPages),
];
for (const pattern of ORGANISER) {
  test(`an organiser reads ${pattern}`, async ({ readAs }) => {
    const page = await readAs('organiser');
    const places = await placesOf('organiser', () => findOrganiserPlaces(page.request));
    await expectGoodPage(page, fillIn(pattern, places));
  });
}

for (const pattern of [...OFFICE, ...choose([...OF_OFFICES]), ...ON_BEHALF]) {
  test(`a support office reads ${pattern}`, async ({ readAs }) => {
    const page = await readAs('support');
    const places = await placesOf('support', () => findOfficePlaces(page.request));
    await expectGoodPage(page, fillIn(pattern, places));
  });
}
