import * as db from '@ponte/db';
import { refreshExchangeEntry } from '../../src/features/exchange/entry.ts';
import { writeUnsubscribeToken } from '../../src/mail/unsubscribe.ts';
import type { TestApp } from '../app.ts';
import { contact, wholeContent } from '../exchange.ts';
import { makeOrganisation } from '../factories.ts';
import { png } from '../pictures.ts';
import { makeProfile } from '../profiles.ts';

/** What the *person*’s organisation has in the exchange, and what it has to do with others there. */
export const exchangeIdNames = [
  'ownDraft',
  'ownWaiting',
  'ownListed',
  'ownEnding',
  'ownFile',
  'ownSearch',
  'ownParticipation',
  'foreignReference',
  'listedReference',
  'interestIn',
  'interestOut',
  'interestYes',
  'institution',
  'unsubscribe',
] as const;
export type ExchangeIds = Record<(typeof exchangeIdNames)[number], string>;

type State = Partial<typeof db.exchangeProfile.$inferInsert>;
let counter = 100_000;

async function makeRow(test: TestApp, organisationId: string, state: State) {
  const now = test.clock.now();
  const reference = `TO-${++counter}`;
  const row = {
    id: test.deps.ids.next(),
    reference,
    organisationId,
    kind: 'technology_offer' as const,
    content: wholeContent(),
    contact,
    updatedAt: now,
    ...state,
  };
  await test.db.insert(db.exchangeProfile).values(row);
  const isIn = row.textState === 'in_review' || row.publishedVersion === 1;
  if (isIn) {
    await test.db.insert(db.exchangeVersion).values({
      profileId: row.id,
      number: 1,
      content: row.content,
      outcome: row.textState === 'in_review' ? 'waiting' : 'published',
      submittedAt: now,
    });
  }
  await db.inTransaction(test.db, (tx) => refreshExchangeEntry(tx, row.id, now));
  return row;
}

type Person = { id: string; eventId: string; organisationId: string };

const listedFor = (now: Date, days: number): State => ({
  textState: 'approved',
  listing: 'published',
  publishedVersion: 1,
  publishedAt: now,
  expiresAt: new Date(now.getTime() + days * 86_400_000),
});

async function makeOwnRows(test: TestApp, { id, eventId, organisationId }: Person) {
  const now = test.clock.now();
  const [draft, waiting, listed, ending] = [
    await makeRow(test, organisationId, {}),
    await makeRow(test, organisationId, { textState: 'in_review' }),
    await makeRow(test, organisationId, listedFor(now, 300)),
    await makeRow(test, organisationId, listedFor(now, 20)),
  ];
  const copy = await makeProfile(test, { id, eventId, organisationId });
  await test.db.insert(db.exchangeAttachment).values({
    profileId: ending.id,
    eventId,
    participantId: id,
    copyId: copy.id,
    copyVersion: 1,
  });
  const file = test.deps.ids.next();
  await test.db
    .insert(db.storedFile)
    .values({ id: file, name: 'a.png', mediaType: 'image/png', size: png.length, content: png });
  await test.db
    .insert(db.exchangeFile)
    .values({ fileId: file, profileId: waiting.id, isPicture: true });
  return { draft, waiting, listed, ending, file };
}

async function makeInterests(
  test: TestApp,
  { organisationId }: Person,
  own: string,
  others: string,
) {
  const now = test.clock.now();
  const next = () => test.deps.ids.next();
  const [foreign, answered, wanted] = [
    await makeRow(test, others, listedFor(now, 300)),
    await makeRow(test, others, listedFor(now, 300)),
    await makeRow(test, others, listedFor(now, 300)),
  ];
  const ids = { in: next(), out: next(), yes: next() };
  const row = { contact, message: 'We are interested.', createdAt: now };
  const yes = { state: 'accepted', givenContact: contact } as const;
  await test.db.insert(db.exchangeInterest).values([
    { ...row, id: ids.in, profileId: own, organisationId: others },
    { ...row, id: ids.out, profileId: foreign.id, organisationId },
    { ...row, id: ids.yes, profileId: answered.id, organisationId, ...yes },
  ]);
  return { ...ids, wanted };
}

export async function makeExchangeRows(
  test: TestApp,
  accountId: string,
  person: Person,
): Promise<ExchangeIds> {
  const own = await makeOwnRows(test, person);
  const others = await makeOrganisation(test, { kind: 'chamber' });
  const interests = await makeInterests(test, person, own.listed.id, others.id);
  const search = test.deps.ids.next();
  await test.db
    .insert(db.exchangeSearch)
    .values({ id: search, accountId, name: 'All', filter: {}, seenAt: test.clock.now() });
  return {
    ownDraft: own.draft.id,
    ownWaiting: own.waiting.id,
    ownListed: own.listed.id,
    ownEnding: own.ending.id,
    ownFile: own.file,
    ownSearch: search,
    ownParticipation: person.id,
    foreignReference: interests.wanted.reference,
    listedReference: own.listed.reference,
    interestIn: interests.in,
    interestOut: interests.out,
    interestYes: interests.yes,
    institution: others.id,
    unsubscribe: writeUnsubscribeToken(test.deps.config.secret, 'digests', accountId),
  };
}
