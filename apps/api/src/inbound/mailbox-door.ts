import { type Database, inboundMailbox, inTransaction, type Transaction } from '@ponte/db';
import { limits } from '@ponte/domain';
import { eq } from 'drizzle-orm';
import { ImapFlow } from 'imapflow';
import type { Call } from '../call/call.ts';
import type { Deps } from '../deps.ts';
import { keepWithin } from './store.ts';

/** Where and how to read: `imaps://user:password@host:993/Folder`. */
export function readMailboxUrl(mailboxUrl: string) {
  const url = new URL(mailboxUrl);
  const isTls = url.protocol === 'imaps:';
  const user = decodeURIComponent(url.username);
  const folder = decodeURIComponent(url.pathname.replace(/^\//, '')) || 'INBOX';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return {
    name: `${user}@${host}/${folder}`,
    folder,
    connection: {
      host,
      port: Number(url.port) || (isTls ? 993 : 143),
      secure: isTls,
      auth: { user, pass: decodeURIComponent(url.password) },
    },
  };
}

export function openMailbox(mailboxUrl: string): ImapFlow {
  return new ImapFlow({
    ...readMailboxUrl(mailboxUrl).connection,
    logger: false,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
    disableAutoIdle: true,
  });
}

/** How far a mailbox has been read; numbers of another UIDVALIDITY say nothing (RFC 9051 section 2.3.1.1). */
async function findLastUid(db: Database, name: string, uidValidity: number): Promise<number> {
  const [row] = await db.select().from(inboundMailbox).where(eq(inboundMailbox.name, name));
  return row?.uidValidity === uidValidity ? row.lastUid : 0;
}

async function noteRead(tx: Transaction, row: typeof inboundMailbox.$inferInsert): Promise<void> {
  await tx
    .insert(inboundMailbox)
    .values(row)
    .onConflictDoUpdate({ target: inboundMailbox.name, set: row });
}

/** Null when somebody has removed the mail in the meantime. */
async function fetchRaw(client: ImapFlow, uid: number): Promise<Buffer | null> {
  const mail = await client.fetchOne(`${uid}`, { source: true }, { uid: true });
  return mail ? (mail.source ?? null) : null;
}

const atOnce = 200;

/**
 * Keeps everything that is new in the open folder. Mail and mark are written together: what a crash interrupts is
 * read again, and what is read twice is known. Nothing depends on flags, which a person may change.
 */
async function readFolder(deps: Deps, client: ImapFlow, name: string): Promise<number> {
  const { mailbox } = client;
  if (!mailbox) return 0;
  const uidValidity = Number(mailbox.uidValidity);
  const lastUid = await findLastUid(deps.db, name, uidValidity);
  const sizes = [];
  const range = { uid: `${lastUid + 1}:*` };
  for await (const { uid, size } of client.fetch(range, { uid: true, size: true })) {
    // `*` names the last mail even where there is no newer one.
    if (uid > lastUid) sizes.push({ uid, size: size ?? 0 });
  }
  const next = sizes.sort((a, b) => a.uid - b.uid).slice(0, atOnce);
  for (const { uid, size } of next) {
    const isTooLarge = size > limits.inboundBytes;
    const raw = isTooLarge ? null : await fetchRaw(client, uid);
    if (isTooLarge) deps.log.warn({ uid, size }, 'a mail in the mailbox is too large to be read');
    await inTransaction(deps.db, async (tx) => {
      if (raw) await keepWithin(tx, deps, { raw, door: 'mailbox', recipients: [] });
      await noteRead(tx, { name, uidValidity, lastUid: uid, readAt: deps.clock.now() });
    });
  }
  return next.length;
}

/** Run by the clock: reads what has come into the mailbox since. Returns how many mails. */
export async function readMailbox({ deps }: Call): Promise<number> {
  const { mailboxUrl } = deps.config.inbound;
  if (!mailboxUrl) return 0;
  const { name, folder } = readMailboxUrl(mailboxUrl);
  const client = openMailbox(mailboxUrl);
  client.on('error', (err: Error) => deps.log.warn({ err }, 'the connection to the mailbox broke'));
  await client.connect();
  try {
    await client.mailboxOpen(folder, { readOnly: true });
    return await readFolder(deps, client, name);
  } finally {
    client.close();
  }
}
