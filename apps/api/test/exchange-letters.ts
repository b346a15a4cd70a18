import * as db from '@ponte/db';
import type { InterestState, MailPurpose } from '@ponte/domain';
import { refreshExchangeEntry } from '../src/features/exchange/entry.ts';
import type { TestApp } from './app.ts';
import { contact, wholeContent } from './exchange.ts';
import { makeOrganisation } from './factories.ts';

const answers: Partial<Record<MailPurpose, InterestState>> = {
  interest_accepted: 'accepted',
  interest_declined: 'declined',
};

type State = Partial<typeof db.exchangeProfile.$inferInsert>;
const listed: State = { textState: 'approved', listing: 'published', publishedVersion: 1 };
const states: Partial<Record<MailPurpose, State>> = {
  exchange_review_wanted: { textState: 'in_review' },
  exchange_expired: { ...listed, listing: 'expired' },
};

let counter = 0;

/** A profile in the state that a letter about it needs, with an expression of interest; answers with the payload. */
export async function makeExchangeLetter(
  test: TestApp,
  purpose: MailPurpose,
): Promise<Record<string, unknown>> {
  const now = test.clock.now();
  const [owner, sender] = [await makeOrganisation(test), await makeOrganisation(test)];
  const profileId = test.deps.ids.next();
  await test.db.insert(db.exchangeProfile).values({
    id: profileId,
    reference: `TO-L${++counter}`,
    organisationId: owner.id,
    kind: 'technology_offer',
    content: wholeContent(),
    contact: { ...contact, phone: '+386 5 000' },
    publishedAt: now,
    expiresAt: new Date(now.getTime() + 86_400_000),
    updatedAt: now,
    ...(states[purpose] ?? listed),
  });
  await test.db
    .insert(db.exchangeVersion)
    .values({ profileId, number: 1, content: wholeContent(), submittedAt: now });
  await db.inTransaction(test.db, (tx) => refreshExchangeEntry(tx, profileId, now));
  const interestId = test.deps.ids.next();
  const state = answers[purpose] ?? 'pending';
  await test.db.insert(db.exchangeInterest).values({
    id: interestId,
    profileId,
    organisationId: sender.id,
    contact,
    message: 'We are interested.',
    state,
    givenContact: state === 'accepted' ? contact : null,
  });
  const found = [{ name: 'Hydrogen', profileIds: [profileId], more: 3 }];
  return { profileId, interestId, remarks: 'Please look again.', found };
}
