import * as db from '@ponte/db';
import type { SurveyState } from '@ponte/domain';
import { writeUnsubscribeToken } from '../../src/mail/unsubscribe.ts';
import type { TestApp } from '../app.ts';
import { makeAccount } from '../factories.ts';
import { makeGroupMeeting } from '../group-meetings.ts';
import { addSilentMember, makeNetwork } from '../networks.ts';

/** Of a network that the *person* leads. */
export const networkIdNames = [
  'network',
  'networkMember',
  'networkContact',
  'draftSurvey',
  'spareSurvey',
  'openSurvey',
  'closedSurvey',
  'surveyKey',
  'draftMeeting',
  'spareMeeting',
  'calledMeeting',
  'heldMeeting',
  'decision',
  'task',
  'ownTask',
  'document',
  'mailing',
  'leaveMailings',
] as const;
export type NetworkIds = Record<(typeof networkIdNames)[number], string>;

async function makeSurvey(test: TestApp, networkId: string, state: SurveyState) {
  const row = {
    id: test.deps.ids.next(),
    key: test.deps.ids.secret(),
    networkId,
    titles: { en: 'Which sectors?' },
    options: ['10', '30'],
    state,
  };
  await test.db.insert(db.sectorSurvey).values(row);
  return row;
}

async function makeMeetings(test: TestApp, networkId: string, accountId: string) {
  const dayAgo = new Date(test.clock.now().getTime() - 86_400_000);
  const held = { startsAt: dayAgo, endsAt: new Date(dayAgo.getTime() + 3_600_000) };
  const draft = { state: 'draft' } as const;
  return {
    draftMeeting: (await makeGroupMeeting(test, networkId, [], draft)).id,
    spareMeeting: (await makeGroupMeeting(test, networkId, [], draft)).id,
    calledMeeting: (await makeGroupMeeting(test, networkId, [accountId])).id,
    heldMeeting: (await makeGroupMeeting(test, networkId, [accountId], held)).id,
  };
}

async function makeWork(test: TestApp, networkId: string, ownerId: string) {
  const row = () => ({ id: test.deps.ids.next(), networkId, title: 'Ask the companies' });
  const decision = row();
  const [task, own] = [row(), row()];
  await test.db.insert(db.groupDecision).values({ ...decision, decidedOn: '2027-02-01' });
  await test.db.insert(db.groupTask).values([task, { ...own, ownerId }]);
  return { decision: decision.id, task: task.id, ownTask: own.id };
}

async function makeDocument(test: TestApp, networkId: string) {
  const [id, fileId] = [test.deps.ids.next(), test.deps.ids.next()];
  const content = Buffer.from('%PDF-1.7');
  const file = { name: 'plan.pdf', mediaType: 'application/pdf', size: content.length, content };
  await test.db.insert(db.storedFile).values({ ...file, id: fileId });
  await test.db.insert(db.groupDocument).values({ id, networkId, title: 'Plan' });
  await test.db.insert(db.groupDocumentVersion).values({ documentId: id, number: 1, fileId });
  return { document: id };
}

async function makeMailing(test: TestApp, networkId: string, accountId: string) {
  const [id, copyId] = [test.deps.ids.next(), test.deps.ids.next()];
  const sentAt = new Date(test.clock.now().getTime() - 2 * 86_400_000);
  const words = { subject: 'To all', body: 'Please read the plan.' };
  await test.db.insert(db.groupMailing).values({ id, networkId, sentAt, ...words });
  const copy = { id: copyId, mailingId: id, accountId, name: 'Ana' };
  await test.db.insert(db.groupMailingRecipient).values(copy);
  return {
    mailing: id,
    leaveMailings: writeUnsubscribeToken(test.deps.config.secret, 'groups', copyId),
  };
}

export async function makeNetworkRows(
  test: TestApp,
  accountId: string,
  organisationId: string,
): Promise<NetworkIds> {
  const network = await makeNetwork(test, { organisationId, accountId });
  const networkMember = await addSilentMember(test, network.id);
  const contact = await makeAccount(test);
  await test.db
    .insert(db.networkContact)
    .values({ networkId: network.id, organisationId, accountId: contact.id });
  const [draft, spare, open, closed] = [
    await makeSurvey(test, network.id, 'draft'),
    await makeSurvey(test, network.id, 'draft'),
    await makeSurvey(test, network.id, 'open'),
    await makeSurvey(test, network.id, 'closed'),
  ];
  return {
    network: network.id,
    networkMember,
    networkContact: contact.id,
    draftSurvey: draft.id,
    spareSurvey: spare.id,
    openSurvey: open.id,
    closedSurvey: closed.id,
    surveyKey: open.key,
    ...(await makeMeetings(test, network.id, accountId)),
    ...(await makeWork(test, network.id, accountId)),
    ...(await makeDocument(test, network.id)),
    ...(await makeMailing(test, network.id, accountId)),
  };
}
