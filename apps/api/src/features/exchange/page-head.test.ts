import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { makeCompany, makeEditor, publishProfile } from '../../../test/exchange.ts';
import { writeProfilePage } from './page-head.ts';
import * as queries from './queries.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

it('the page of a profile can be read before the application runs, in the template that it really has', async () => {
  const template = readFileSync(new URL('../../../../web/index.html', import.meta.url), 'utf8');
  const company = await makeCompany(test, { name: 'Skrito d.o.o.' });
  const listed = await publishProfile(company, await makeEditor(test), { isBlind: true });
  const row = await queries.findListed(test.db, listed.reference);
  if (!row) throw new Error('the profile is not listed');
  const page = writeProfilePage(test.deps.config, template, row, 'sl');
  expect(page).toContain('<main lang="sl"><article>\n<h1>Hydrogen storage for small ships</h1>');
  expect(page).toContain('under a deck');
  const site = `http://localhost:3000/sl/exchange/${listed.reference}`;
  expect(page).toContain(`<link rel="canonical" href="${site}">`);
  expect(page).toContain(`<meta property="og:url" content="${site}">`);
  expect(page).toContain('<meta property="og:image" content="http://localhost:3000/site/cards/sl');
  expect(page).not.toContain('Skrito');
});
