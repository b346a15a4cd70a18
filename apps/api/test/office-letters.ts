import * as db from '@ponte/db';
import type { MailPurpose } from '@ponte/domain';
import type { TestApp } from './app.ts';
import { makeOrganisation } from './factories.ts';

const figures = { events: 1, requests: 2, meetings: 1, held: 1, outcomes: 0 };
const dayMs = 86_400_000;

/** What a letter of an office, or to one, is about, made for this reader; answers with its payload. */
export async function makeOfficeLetter(
  test: TestApp,
  purpose: MailPurpose,
  accountId: string,
): Promise<Record<string, unknown>> {
  const [office, company] = [await makeOrganisation(test), await makeOrganisation(test)];
  const [id, now] = [test.deps.ids.next(), test.clock.now()];
  const [officeId, organisationId] = [office.id, company.id];
  if (purpose === 'office_invitation') {
    const row = { id, officeId, email: `${id}@test.test`, locale: 'en' as const };
    await test.db.insert(db.officeInvitation).values({ ...row, words: 'Come with us.' });
    return { invitationId: id };
  }
  if (purpose === 'office_company_came') {
    await test.db.insert(db.exchangeOffice).values({ organisationId, officeId, chosenAt: now });
    return { organisationId, officeId };
  }
  if (purpose === 'office_company_left') {
    const row = { id, officeId, organisationId, figures, leftAt: now };
    await test.db.insert(db.officeParting).values(row);
    return { partingId: id, officeId };
  }
  if (purpose === 'office_assigned') return { officeId, organisationId, side: 'person' };
  const isDeclined = purpose === 'office_handover_declined';
  if (purpose !== 'office_contact_missing')
    await test.db
      .insert(db.organisationMember)
      .values({ organisationId, accountId, role: 'manager' });
  await test.db.insert(db.officeHandover).values({
    id,
    organisationId,
    toId: officeId,
    askedBy: 'new_office',
    askedAt: now,
    expiresAt: new Date(now.getTime() + 14 * dayMs),
    ...(isDeclined ? { state: 'declined' as const, decidedAt: now } : {}),
  });
  return { handoverId: id, officeId };
}
