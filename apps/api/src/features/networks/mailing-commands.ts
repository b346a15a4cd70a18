import type { MailingInput } from '@ponte/contracts';
import { whyNotMail } from '@ponte/domain';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import { queueMessages } from '../../outbox/queue.ts';
import * as queries from './queries.ts';
import { recordInNetwork } from './recording.ts';
import { type Actor, requireLead, requireReader } from './viewing.ts';

const dayMs = 86_400_000;

/** From when on what was sent counts against the group's limit. */
export const mailingDayBefore = (now: Date): Date => new Date(now.getTime() - dayMs);

/** Sends a letter to every contact person who wants such letters: each in a mail of their own. */
export function sendMailing(
  call: Call,
  actor: Actor,
  key: string,
  { subject, body }: MailingInput,
): Promise<string> {
  return transact(call, async (tx) => {
    const { network } = await requireLead(tx, actor, key);
    await queries.holdNetwork(tx, network.id);
    const people = (await queries.listMailingReaders(tx, network.id)).filter(
      (one) => one.wantsMailings,
    );
    const sent = await queries.countMailings(tx, network.id, mailingDayBefore(call.now));
    ensure(whyNotMail({ sent, recipients: people.length }));
    const mailingId = call.deps.ids.next();
    const copies = people.map((to) => ({ to, id: call.deps.ids.next() }));
    const senderId = call.accountId;
    const row = { id: mailingId, networkId: network.id, senderId, subject, body, sentAt: call.now };
    await queries.insertMailing(
      tx,
      row,
      copies.map(({ id, to: { accountId, name } }) => ({ id, mailingId, accountId, name })),
    );
    await queueMessages(
      tx,
      call,
      copies.map(({ id, to: { zone, ...to } }) => ({
        purpose: 'group_mailing',
        dedupeKey: queries.keyOfCopy(id),
        to,
        payload: { copyId: id, zone: zone ?? 'Europe/Rome' },
      })),
    );
    await recordInNetwork(tx, call, network.id, 'send_mailing', { mailingId, title: subject });
    return mailingId;
  });
}

/** Says whether one wants the group's mailings; one stays its contact person either way. */
export function chooseMailings(
  call: Call,
  actor: Actor & { accountId: string },
  key: string,
  wantsMailings: boolean,
): Promise<void> {
  return transact(call, async (tx) => {
    const { network } = await requireReader(tx, actor, key);
    const { accountId } = actor;
    const isContact = await queries.setWantsMailings(tx, network.id, accountId, wantsMailings);
    if (!isContact) throw refuse('network_not_yours'); // an administrator gets none
    const verb = wantsMailings ? 'take_mailings' : 'leave_mailings';
    await recordInNetwork(tx, call, network.id, verb);
  });
}

/** The same by the address in a mailing's head, without signing in: only leaving. Who is gone already has nothing to leave. */
export function leaveMailings(call: Call, copyId: string): Promise<void> {
  return transact(call, async (tx) => {
    const { network, accountId, wantsMailings } = found(await queries.findCopy(tx, copyId));
    if (!accountId || !wantsMailings) return;
    await queries.setWantsMailings(tx, network.id, accountId, false);
    await recordInNetwork(tx, { ...call, accountId }, network.id, 'leave_mailings');
  });
}
