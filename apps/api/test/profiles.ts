import * as db from '@ponte/db';
import { refreshDirectoryEntry } from '../src/directory/refresh.ts';
import type { TestApp } from './app.ts';
import { makeAccount, makeOrganisation, makeParticipant } from './factories.ts';

/** Writes the directory entries of participants that were made straight in the database. */
export const enterDirectory = (test: TestApp, ...people: { id: string }[]): Promise<void> =>
  db.inTransaction(test.db, (tx) =>
    refreshDirectoryEntry(
      tx,
      people.map(({ id }) => id),
    ),
  );

type ProfileInsert = Partial<typeof db.cooperationProfile.$inferInsert>;

/** A cooperation profile of a participant, an offer unless said otherwise; not in the directory yet. */
export async function makeProfile(
  test: TestApp,
  person: { id: string; eventId: string; organisationId: string },
  row: ProfileInsert = {},
) {
  const { id: participantId, eventId, organisationId } = person;
  const values = {
    id: test.deps.ids.next(),
    kind: 'offer' as const,
    title: 'Something good',
    ...row,
    participantId,
    eventId,
    organisationId,
  };
  await test.db.insert(db.cooperationProfile).values(values);
  return values;
}

type Listed = {
  person?: string;
  organisation?: Partial<typeof db.organisation.$inferInsert>;
  participant?: Partial<typeof db.participant.$inferInsert>;
  profiles?: ProfileInsert[];
};

/** A participant with everything the directory shows, entered into it. */
export async function makeListed(
  test: TestApp,
  event: { id: string },
  type: { id: string },
  { person, organisation = {}, participant = {}, profiles = [] }: Listed = {},
) {
  const account = await makeAccount(test, person ? { name: person } : {});
  const home = participant.organisationId
    ? { id: participant.organisationId }
    : await makeOrganisation(test, organisation, account.id);
  const made = await makeParticipant(test, event.id, type.id, {
    ...participant,
    accountId: account.id,
    organisationId: home.id,
  });
  for (const [position, profile] of profiles.entries())
    await makeProfile(test, made, { position, ...profile });
  await enterDirectory(test, made);
  return made;
}
