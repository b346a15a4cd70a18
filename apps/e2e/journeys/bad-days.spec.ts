import { makeEvent, register } from '../stack/event.ts';
import { outdateSignInLinks, withoutDatabase } from '../stack/outage.ts';
import { expect, findSignInLink, test } from '../stack/people.ts';

test('a link that is too old says so and leads to a new one', async ({
  page,
  request,
  product,
  mailbox,
}) => {
  const email = 'late@journey.example';
  await request.post('/api/sign-in-links', { data: { email, locale: 'en' } });
  const link = await findSignInLink(mailbox, email);
  await outdateSignInLinks(product.connectionString);
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign me in' }).click();
  await expect(page.getByRole('alert')).toContainText('expired');
  await page.getByRole('link', { name: 'Request another link' }).click();
  await expect(page.getByRole('button', { name: 'Mail me a link' })).toBeVisible();
});

test('pages of others and addresses of nothing look the same', async ({ openByLink }) => {
  const admin = await openByLink('admin@ponte.example');
  const { slug } = await makeEvent(admin.request, 'strangers');
  const page = await openByLink('partner@journey.example');
  await register(page.request, slug, { name: 'Piero Sol', organisation: 'Soil Works' });
  for (const address of [
    `/organise/${slug}`,
    `/organise/${slug}/registrations`,
    `/e/${slug}/meetings/01920000-0000-7000-8000-000000000000`,
    '/events/nothing-here',
    '/no/such/page',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveText('Page not found');
  }
});

test('while the database is away the page says so, and goes on afterwards', async ({
  page,
  request,
  product,
}) => {
  await page.goto('/networks');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await withoutDatabase(product.connectionString, async () => {
    expect((await request.get('/api/health')).status()).toBe(503);
    await page.goto('/networks');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
  await expect.poll(async () => (await request.get('/api/health')).status()).toBe(200);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('No networks yet')).toBeVisible();
});
