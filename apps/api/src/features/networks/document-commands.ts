import type { Transaction } from '@ponte/db';
import { limits, whyNotTouchDocument } from '@ponte/domain';
import { type Call, transact } from '../../call/call.ts';
import { storeFile } from '../../files/store.ts';
import type { UploadedFile } from '../../files/upload.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import * as queries from './queries.ts';
import { recordInNetwork } from './recording.ts';
import { type Actor, isLead, requirePart } from './viewing.ts';

export type LeftFile = { file: UploadedFile; note: string };

type Version = LeftFile & { documentId: string; number: number };

async function writeVersion(tx: Transaction, call: Call, { file, ...row }: Version) {
  await queries.insertVersion(tx, {
    ...row,
    fileId: await storeFile(tx, call, file),
    createdById: call.accountId,
    createdAt: call.now,
  });
}

/** Refuses what would make the group's files more than it may keep; whoever asks holds the network. */
async function requireRoom(tx: Transaction, networkId: string, { file }: LeftFile) {
  const present = await queries.measureDocuments(tx, networkId);
  if (present.bytes + file.content.length > limits.groupDocumentBytes)
    throw refuse('group_storage_full');
  return present;
}

/** A new document with its first version. */
export function addDocument(
  call: Call,
  actor: Actor,
  key: string,
  { title, ...left }: LeftFile & { title: string },
): Promise<void> {
  return transact(call, async (tx) => {
    const { network } = await requirePart(tx, actor, key);
    await queries.holdNetwork(tx, network.id);
    const { documents } = await requireRoom(tx, network.id, left);
    if (documents >= limits.groupDocuments) throw refuse('too_many_entries');
    const documentId = call.deps.ids.next();
    await queries.insertDocument(tx, {
      id: documentId,
      networkId: network.id,
      title,
      createdById: call.accountId,
      createdAt: call.now,
    });
    await writeVersion(tx, call, { ...left, documentId, number: 1 });
    await recordInNetwork(tx, call, network.id, 'add_document', { documentId, title });
  });
}

/** The document as somebody who works with the group may find it: those who lead also find what is withdrawn. */
async function requireDocument(tx: Transaction, actor: Actor, key: string, id: string) {
  const viewed = await requirePart(tx, actor, key);
  await queries.holdNetwork(tx, viewed.network.id);
  const document = found(await queries.findDocument(tx, viewed.network.id, id));
  if (document.withdrawnAt && !isLead(viewed)) throw refuse('not_found');
  return { document, viewed };
}

/** One more version of a document; the others stay. */
export function addDocumentVersion(
  call: Call,
  actor: Actor,
  key: string,
  documentId: string,
  left: LeftFile,
): Promise<void> {
  return transact(call, async (tx) => {
    const { document } = await requireDocument(tx, actor, key, documentId);
    if (document.withdrawnAt) throw refuse('document_withdrawn');
    await requireRoom(tx, document.networkId, left);
    const versions = await queries.countVersions(tx, documentId);
    if (versions >= limits.documentVersions) throw refuse('too_many_entries');
    const number = versions + 1;
    await writeVersion(tx, call, { ...left, documentId, number });
    const detail = { documentId, title: document.title, number };
    await recordInNetwork(tx, call, document.networkId, 'add_document_version', detail);
  });
}

/** Takes a document from the group's sight, or gives it back; nothing of it is lost. */
export function withdrawDocument(
  call: Call,
  actor: Actor,
  key: string,
  documentId: string,
  isWithdrawn: boolean,
): Promise<void> {
  return transact(call, async (tx) => {
    const { document, viewed } = await requireDocument(tx, actor, key, documentId);
    ensure(whyNotTouchDocument(document, { accountId: actor.accountId, isLead: isLead(viewed) }));
    if ((document.withdrawnAt !== null) === isWithdrawn) return;
    await queries.setWithdrawn(tx, documentId, isWithdrawn ? call.now : null);
    const verb = isWithdrawn ? 'withdraw_document' : 'restore_document';
    const detail = { documentId, title: document.title };
    await recordInNetwork(tx, call, document.networkId, verb, detail);
  });
}
