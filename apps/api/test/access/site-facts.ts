import * as db from '@ponte/db';
import type { TestApp } from '../app.ts';
import { makeAccount, makeOrganisation } from '../factories.ts';
import { makeInquiry } from '../inquiries.ts';
import { makeNetwork } from '../networks.ts';

/** What editors look after, and a question to the *person*’s organisation with somebody to hand it on to. */
export const siteIdNames = ['sitePage', 'newsletterIssue', 'inquiry', 'askedInstitution'] as const;
export type SiteIds = Record<(typeof siteIdNames)[number], string>;

export async function makeSiteRows(test: TestApp, institutionId: string): Promise<SiteIds> {
  const sitePage = test.deps.ids.next();
  await test.db
    .insert(db.sitePage)
    .values({ id: sitePage, kind: 'page', slug: `page-${sitePage}` });
  const newsletterIssue = test.deps.ids.next();
  await test.db
    .insert(db.newsletterIssue)
    .values({ id: newsletterIssue, subjects: { en: 'News' }, intros: { en: 'Hello' } });
  const other = await makeOrganisation(test, { kind: 'chamber' });
  const speaker = await makeAccount(test);
  await makeNetwork(test, { organisationId: other.id, accountId: speaker.id });
  return {
    sitePage,
    newsletterIssue,
    inquiry: (await makeInquiry(test, { institutionId })).id,
    askedInstitution: other.id,
  };
}
