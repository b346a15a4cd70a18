import { inboundMessage, inTransaction, type Transaction } from '@ponte/db';
import { type InboundDoor, limits } from '@ponte/domain';
import { sql } from 'drizzle-orm';
import type { Deps } from '../deps.ts';
import { identifyMail } from './identity.ts';

/** A mail as a door takes it. */
export type IncomingMail = {
  raw: Buffer;
  door: InboundDoor;
  /** The recipients of the envelope, where the door knows them. */
  recipients: readonly string[];
};

export type KeptMail = { id: string; isNew: boolean };

export const handleTask = 'handle_inbound';

/** Adds the job that works the mail off; asking twice makes one job. */
export async function addHandleJob(tx: Transaction, id: string): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job(${handleTask}, json_build_object('inboundId', ${id}::text),
      queue_name => null, max_attempts => 12, job_key => 'inbound:' || ${id}::text)`);
}

/** As `keepInbound`, in a transaction of the door's own. */
export async function keepWithin(
  tx: Transaction,
  deps: Pick<Deps, 'config' | 'clock' | 'ids'>,
  { raw, door, recipients }: IncomingMail,
): Promise<KeptMail> {
  const named = recipients.slice(0, limits.inboundRecipients);
  const identity = identifyMail(deps.config, raw, named);
  const [row] = await tx
    .insert(inboundMessage)
    .values({
      id: deps.ids.next(),
      identity,
      door,
      recipients: named.map((address) => address.slice(0, limits.email)),
      raw,
      size: raw.length,
      receivedAt: deps.clock.now(),
    })
    .onConflictDoNothing()
    .returning({ id: inboundMessage.id });
  if (row) {
    await addHandleJob(tx, row.id);
    return { id: row.id, isNew: true };
  }
  const known = await tx
    .select({ id: inboundMessage.id })
    .from(inboundMessage)
    .where(sql`${inboundMessage.identity} = ${identity}`);
  return { id: known[0]?.id ?? '', isNew: false };
}

/**
 * Keeps a mail with the job that works it off. Once this has returned the mail may be acknowledged: it is not lost
 * any more. A mail that is there already, through whichever door, changes nothing.
 */
export const keepInbound = (deps: Deps, mail: IncomingMail): Promise<KeptMail> =>
  inTransaction(deps.db, (tx) => keepWithin(tx, deps, mail));
