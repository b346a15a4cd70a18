import type { APIRequestContext, Page } from '@playwright/test';
import { get, post } from '../stack/api.ts';
import { findDayZone, passEvent, runClockTask } from '../stack/clock.ts';
import { makeEvent } from '../stack/event.ts';
import { expect as ordinary, test } from '../stack/people.ts';

/** What is handed in, accepted or met is written for several people before the page says so. */
const expect = ordinary.configure({ timeout: 25_000 });

type Id = { id: string };
type Items<Item> = { items: Item[] };

const makeOrganisation = (person: APIRequestContext, name: string, kind: string, country: string) =>
  post<Id>(person, '/api/organisations', { name, kind, country });

const send = async (
  person: APIRequestContext,
  method: 'PUT' | 'PATCH',
  url: string,
  data: object,
) => expect((await person.fetch(url, { method, data })).ok(), url).toBe(true);

/** What the office has prepared with its company; the words come in the browser. */
const draft = (organisationId: string) => ({
  organisationId,
  kind: 'technology_offer',
  isBlind: true,
  months: 12,
  contact: { name: 'Ana Kos', email: 'ana.kos@vodik.example', phone: '+386 5 111 22 33' },
  content: {
    title: { it: 'Accumulo di idrogeno per piccole navi' },
    summary: { it: 'Serbatoi a idruri metallici che stanno sotto coperta.' },
    description: { it: 'Provati per un anno su due barche del nord Adriatico.' },
    partnerRole: { it: 'Un cantiere che monti i serbatoi.' },
    sectors: ['30'],
    technologies: ['01.3'],
    cooperation: ['technical_cooperation'],
    countriesSought: ['IT'],
    languages: ['it', 'sl', 'en'],
  },
});

/** In Italian: what she looks for is kept, and what is new will be told. */
async function saveSearch(page: Page) {
  await page.goto('/exchange?q=idrogeno');
  await page.getByRole('button', { name: 'Salva questa ricerca' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Salva' }).click();
  await expect(dialog).toBeHidden();
}

/** The office says how far it is, and hands in what it has just written without saving it first. */
async function handIn(page: Page, profileId: string) {
  await page.goto(`/exchange/own/${profileId}`);
  await page.getByLabel('Stage of development').selectOption('Prototype');
  await page.getByRole('button', { name: 'Save and hand in for review' }).click();
  await expect(page.getByText('In review').first()).toBeVisible();
}

async function publish(page: Page, profileId: string) {
  await page.goto(`/exchange/reviews/${profileId}`);
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page).toHaveURL(/\/exchange\/reviews$/);
}

async function expressInterest(page: Page) {
  await expect(page.getByText('Per ora riservata')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Vodik');
  await page.getByRole('button', { name: 'Manifesta interesse' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Il tuo messaggio').fill('Costruiamo barche a Marano.');
  await dialog.getByRole('button', { name: 'Invia' }).click();
  await expect(dialog).toBeHidden();
}

async function accept(page: Page) {
  await page.goto('/exchange/interests');
  const card = page.getByRole('article').filter({ hasText: 'Cantieri Marano' });
  await card.getByRole('button', { name: 'Accept' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(card.getByText('Accepted')).toBeVisible();
}

/** Both come to the event; the profile is shown there with one click, and the two agree to meet. */
async function meet(italian: Page, slovene: Page, eventId: string, ids: Record<string, string>) {
  const api = `/api/events/${eventId}`;
  const types = await get<Items<Id>>(italian.request, `${api}/participation-types`);
  const register = ({ request }: Page, name: string, id = '') =>
    post<Id>(request, `${api}/registrations`, {
      name,
      organisation: { id },
      typeId: types.items[0]?.id,
      hasConsented: true,
    });
  await register(italian, 'Carla Neri', ids.italian);
  const { id: recipientId } = await register(slovene, 'Ana Kos', ids.slovene);

  await slovene.goto(`/exchange/own/${ids.profile}`);
  await slovene.getByRole('button', { name: 'Show there' }).click();
  await slovene.getByRole('dialog').getByRole('button', { name: 'Show there' }).click();
  await expect(slovene.getByRole('button', { name: 'Remove from there' })).toBeVisible();

  await italian.goto(`/e/${eventId}/directory/${recipientId}`);
  await expect(italian.getByText('Accumulo di idrogeno per piccole navi')).toBeVisible();
  const { id } = await post<Id>(italian.request, `${api}/as/me/requests`, { recipientId });
  await post(slovene.request, `${api}/as/me/requests/${id}/accept`, { version: 1 });
}

async function fillCard(page: Page, eventId: string) {
  await page.goto(`/e/${eventId}/outcomes`);
  await page.getByText('Yes', { exact: true }).click();
  await page.getByText('Very useful', { exact: true }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Took place')).toBeVisible();
}

test('an offer from across the border is found, answered, met and counted', async ({
  openByLink,
  mailbox,
  product,
}) => {
  test.setTimeout(240_000);
  const admin = await openByLink('admin@ponte.example');
  const office = await openByLink('office@chamber.example');
  const slovene = await openByLink('ana.kos@vodik.example');
  const italian = await openByLink('carla@marano.example', { locale: 'it-IT' });
  const event = await makeEvent(admin.request, 'across-the-border');
  const chamber = await makeOrganisation(office.request, 'Zbornica Koper', 'chamber', 'SI');
  const company = await makeOrganisation(slovene.request, 'Vodik d.o.o.', 'company', 'SI');
  const yard = await makeOrganisation(italian.request, 'Cantieri Marano', 'company', 'IT');
  const choice = { officeId: chamber.id };
  await send(slovene.request, 'PUT', `/api/organisations/${company.id}/office`, choice);
  const reader = { locale: 'it', zone: findDayZone() };
  await send(italian.request, 'PATCH', '/api/account', reader);

  await saveSearch(italian);
  const own = await post<Id>(office.request, '/api/exchange/own', draft(company.id));
  await handIn(office, own.id);
  await publish(admin, own.id);
  await runClockTask(product.connectionString, 'exchange.digest');
  const digest = await mailbox.waitForMail('carla@marano.example', ({ text }) =>
    Boolean(text?.includes('Accumulo di idrogeno')),
  );
  expect(`${digest.subject} ${digest.text} ${digest.html}`).not.toContain('Vodik');
  const address = /https?:\/\/\S+\/exchange\/TO-\w{6}/.exec(digest.text ?? '')?.[0] ?? '';

  await italian.goto(address);
  await expressInterest(italian);
  await accept(slovene);
  await italian.goto('/exchange/interests?box=sent');
  const sent = italian.getByRole('article').filter({ hasText: 'Vodik d.o.o.' });
  await expect(sent.getByText('ana.kos@vodik.example')).toBeVisible();

  const ids = { italian: yard.id, slovene: company.id, profile: own.id };
  await meet(italian, slovene, event.id, ids);
  await italian.goto('/exchange/interests?box=sent');
  await expect(sent.getByRole('link', { name: `Journey ${event.slug}` })).toBeVisible();

  await passEvent(product.connectionString, event.id, 31);
  await fillCard(slovene, event.id);
  await admin.goto(`/organise/${event.id}/outcomes`);
  const matrix = admin.getByRole('table', { name: 'Meetings held' });
  await expect(matrix.getByRole('row', { name: /Slovenia/ })).toContainText('1');
});

const GROUP = 'sectors-of-the-border';

async function runSurvey(admin: Page, lead: Page, actor: Page, leadId: string): Promise<string> {
  await post(admin.request, '/api/networks', {
    slug: GROUP,
    kind: 'working_group',
    leadId,
    names: { en: 'Sectors of the border' },
    isPublic: true,
  });
  const contact = { organisationId: leadId, email: 'lead@cluster.example' };
  await post(admin.request, `/api/networks/${GROUP}/contacts`, contact);
  const surveys = `/api/networks/${GROUP}/surveys`;
  const titles = { en: 'Where should we meet next?' };
  const made = await post<Id & { version: number }>(lead.request, surveys, {
    titles,
    options: ['10', '28', '30'],
  });
  const one = `${surveys}/${made.id}`;
  await post(lead.request, `${one}/state`, { to: 'open', version: made.version });
  const { key, version } = await get<{ key: string; version: number }>(lead.request, one);
  for (const { request } of [lead, actor])
    await send(request, 'PUT', `/api/surveys/${key}`, { weights: { '10': 1, '28': 2, '30': 5 } });
  await post(lead.request, `${one}/state`, { to: 'closed', version });
  return made.id;
}

test('a working group asks, decides, and the next event proposes its sectors', async ({
  openByLink,
}) => {
  test.slow();
  const admin = await openByLink('admin@ponte.example');
  const lead = await openByLink('lead@cluster.example');
  const actor = await openByLink('actor@town.example');
  const cluster = await makeOrganisation(lead.request, 'Cluster Isonzo', 'cluster', 'IT');
  const surveyId = await runSurvey(admin, lead, actor, cluster.id);

  await lead.goto(`/networks/${GROUP}/surveys/${surveyId}`);
  const ship = 'Other transport equipment';
  await lead.getByRole('checkbox', { name: ship }).check();
  await lead.getByRole('button', { name: 'Decide on these sectors' }).click();
  await expect(lead.getByText('It is decided.')).toBeVisible();

  await admin.goto('/organise/new');
  await admin.getByRole('heading', { level: 1 }).waitFor();
  const proposal = admin.getByText(/Sectors of the border:/);
  await expect(proposal).toContainText(ship);
  await admin.getByRole('button', { name: 'Take these sectors' }).click();
  await expect(proposal).toBeHidden();
});
