import * as db from '@ponte/db';
import type { MailPurpose } from '@ponte/domain';
import type { TestApp } from './app.ts';
import { makeOrganisation } from './factories.ts';
import { makeNetwork } from './networks.ts';

const title = 'Ask the companies <first>';

/** What a letter about the work of a group is about, made for this reader; answers with its payload. */
export async function makeGroupLetter(
  test: TestApp,
  purpose: MailPurpose,
  accountId: string,
): Promise<Record<string, unknown>> {
  const { id: organisationId } = await makeOrganisation(test);
  const network = await makeNetwork(test, { organisationId, accountId });
  const [id, copyId] = [test.deps.ids.next(), test.deps.ids.next()];
  const of = { id, networkId: network.id };
  if (purpose === 'group_mailing') {
    const words = { subject: title, body: 'Please read the plan.' };
    const sentAt = test.clock.now();
    await test.db.insert(db.groupMailing).values({ ...of, ...words, sentAt, senderId: accountId });
    const copy = { id: copyId, mailingId: id, accountId, name: 'Ana' };
    await test.db.insert(db.groupMailingRecipient).values(copy);
    return { copyId };
  }
  const row = { ...of, title, ownerId: accountId, dueOn: '2027-03-10' };
  await test.db.insert(db.groupTask).values(row);
  return purpose === 'tasks_due' ? { taskIds: [id] } : { taskId: id, giverId: accountId };
}
