import type { Page } from '@playwright/test';
import { PHONE } from '../stack/accessibility.ts';
import { get, post } from '../stack/api.ts';
import { makeEvent, register } from '../stack/event.ts';
import { expect, test } from '../stack/people.ts';

type Person = { page: Page; id: string; organisation: string };

/** Waits until the service worker keeps the application, and the pages have what the day needs. */
async function awaitAtHand(page: Page, partnerId: string) {
  await page.evaluate(() => navigator.serviceWorker.ready);
  const asked = `/directory/${partnerId}`;
  await expect
    .poll(() =>
      page.evaluate(
        (path) => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(path)),
        asked,
      ),
    )
    .toBe(true);
  // What has come is written a second later.
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('ponte.kept-for')))
    .not.toBeNull();
  await page.waitForTimeout(2_000);
}

const send = (person: Person, to: Person, slug: string) =>
  post<{ id: string }>(person.page.request, `/api/events/${slug}/as/me/requests`, {
    recipientId: to.id,
    rank: 'like',
  });

const own = (slug: string) => `/api/events/${slug}/as/me`;

async function stateOf(person: Person, slug: string, request: string): Promise<string> {
  const path = `${own(slug)}/requests/${request}`;
  return (await get<{ state: string }>(person.page.request, path)).state;
}

test('airplane mode still shows the meetings, the partner and the map, and answers go out later', async ({
  openByLink,
}) => {
  test.slow();
  const admin = await openByLink('admin@ponte.example');
  const { slug, id: eventId } = await makeEvent(admin.request, 'airplane');
  const join = async (name: string): Promise<Person> => {
    const page = await openByLink(`${name.toLowerCase()}@journey.example`);
    const organisation = `${name} Works`;
    return { page, organisation, id: await register(page.request, slug, { name, organisation }) };
  };
  const [mira, bruno, carla] = [await join('Mira'), await join('Bruno'), await join('Carla')];

  const agreed = await send(bruno, mira, slug);
  await post(mira.page.request, `${own(slug)}/requests/${agreed.id}/accept`, { version: 1 });
  const waiting = await send(carla, mira, slug);
  const tables = await get<{ items: { id: string; label: string }[] }>(
    admin.request,
    `/api/events/${eventId}/timetable/tables`,
  );
  const places = tables.items.map(({ id }, index) => ({
    tableId: id,
    at: { x: 20 + index * 24, y: 20 },
  }));
  await admin.request.put(`/api/events/${eventId}/timetable/floor-plan`, { data: { places } });

  const { page } = mira;
  await page.setViewportSize(PHONE);
  await page.goto(`/e/${slug}/requests`);
  await expect(page.getByRole('article').filter({ hasText: carla.organisation })).toBeVisible();
  await awaitAtHand(page, bruno.id);

  await page.context().setOffline(true);
  await page.goto(`/e/${slug}/schedule`);
  await expect(page.getByText('No network')).toBeVisible();
  const meeting = page.getByRole('listitem').filter({ hasText: bruno.organisation });
  await expect(meeting).toContainText(/\d\d:\d\d–\d\d:\d\d/);
  await expect(meeting).toContainText('Table T1');
  await meeting.getByRole('link', { name: bruno.organisation }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bruno' })).toBeVisible();
  await page.goto(`/e/${slug}/map?table=${tables.items[0]?.id}`);
  await expect(page.getByRole('group', { name: 'Floor plan with T1 highlighted' })).toBeVisible();

  await page.goto(`/e/${slug}/requests`);
  const request = page.getByRole('article').filter({ hasText: carla.organisation });
  await request.getByRole('button', { name: 'Accept' }).click();
  await expect(request.getByText('Accepted: will be sent')).toBeVisible();
  await expect(page.getByText('1 answer will be sent')).toBeVisible();
  expect(await stateOf(carla, slug, waiting.id)).toBe('pending');
  await page.reload();
  await expect(page.getByText('1 answer will be sent')).toBeVisible();

  await page.context().setOffline(false);
  await expect.poll(() => stateOf(carla, slug, waiting.id), { timeout: 40_000 }).toBe('accepted');
  await expect(page.getByText('1 answer will be sent')).toHaveCount(0);
});

test('what was decided meanwhile is told on return, and signing out leaves nothing behind', async ({
  openByLink,
}) => {
  test.slow();
  const admin = await openByLink('admin@ponte.example');
  const { slug } = await makeEvent(admin.request, 'conflict');
  const page = await openByLink('nora@journey.example');
  const asking = await openByLink('paul@journey.example');
  const [nora, paul] = [
    { page, organisation: 'Nora Works', id: '' },
    { page: asking, organisation: 'Paul Works', id: '' },
  ];
  for (const [person, name] of [
    [nora, 'Nora'],
    [paul, 'Paul'],
  ] as const) {
    const { organisation } = person;
    person.id = await register(person.page.request, slug, { name, organisation });
  }
  const { id } = await send(paul, nora, slug);
  await page.goto(`/e/${slug}/requests`);
  const request = page.getByRole('article').filter({ hasText: paul.organisation });
  await expect(request).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForTimeout(2_000);

  await page.context().setOffline(true);
  await request.getByRole('button', { name: 'Accept' }).click();
  await expect(request.getByText('Accepted: will be sent')).toBeVisible();
  await post(asking.request, `${own(slug)}/requests/${id}/withdraw`, { version: 1 });
  await page.context().setOffline(false);
  await expect(page.getByText('Your yes to Paul Works could not be sent')).toBeVisible({
    timeout: 40_000,
  });
  await page.getByRole('button', { name: 'I see' }).click();
  await expect(page.getByText('could not be sent')).toHaveCount(0);

  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await page.waitForTimeout(1_500);
  await page.context().setOffline(true);
  await page.goto(`/e/${slug}/schedule`);
  await expect(page.getByText(paul.organisation)).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('ponte.kept-for');
});
