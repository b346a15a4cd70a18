import * as db from '@ponte/db';
import type { NetworkRole } from '@ponte/domain';
import type { TestApp } from './app.ts';
import { makeOrganisation } from './factories.ts';

let counter = 0;

type Row = Partial<typeof db.network.$inferInsert>;

/** A network of this organisation, in which the account speaks for it. */
export async function makeNetwork(
  test: TestApp,
  speaker: { organisationId: string; accountId: string; role?: NetworkRole },
  row: Row = {},
) {
  const id = test.deps.ids.next();
  const slug = `network-${++counter}`;
  const [network] = await test.db
    .insert(db.network)
    .values({ id, slug, kind: 'working_group', names: { en: slug }, isPublic: true, ...row })
    .returning();
  if (!network) throw new Error('the network was not inserted');
  await addMember(test, id, speaker);
  return network;
}

/** One more member, with the account as its contact. */
export async function addMember(
  test: TestApp,
  networkId: string,
  {
    organisationId,
    accountId,
    role = 'lead',
  }: { organisationId: string; accountId: string; role?: NetworkRole },
): Promise<void> {
  await test.db.insert(db.networkMember).values({ networkId, organisationId, role });
  await test.db.insert(db.networkContact).values({ networkId, organisationId, accountId });
}

/** A member that nobody speaks for. */
export async function addSilentMember(test: TestApp, networkId: string): Promise<string> {
  const { id } = await makeOrganisation(test, { kind: 'chamber' });
  await test.db.insert(db.networkMember).values({ networkId, organisationId: id, role: 'member' });
  return id;
}
