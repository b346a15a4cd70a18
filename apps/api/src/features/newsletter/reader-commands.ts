import { durations, type Locale } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { found } from '../../http/errors.ts';
import { queueMessages } from '../../outbox/queue.ts';
import * as queries from './queries.ts';

const dayMs = 86_400_000;
/** An address gets no more such mails in a day, whoever asks for them. */
const mostRequests = 3;

export const confirmUntil = (createdAt: Date): Date =>
  new Date(createdAt.getTime() + durations.newsletterConfirmDays * dayMs);

type Wish = { email: string; locale: Locale; fields: string[] };

/**
 * Asks the address by mail whether it wants the newsletter, or wants it so. The same happens for an address that is
 * known, one that is not, and one that gets no mail: nobody learns from it who reads.
 */
export function requestSubscription(call: Call, { email, locale, fields }: Wish): Promise<void> {
  return transact(call, async (tx) => {
    const since = new Date(call.now.getTime() - dayMs);
    if ((await queries.countRequests(tx, email, since)) >= mostRequests) return;
    const id = call.deps.ids.next();
    await queries.insertRequest(tx, { id, email, locale, fields, createdAt: call.now });
    await queueMessages(tx, call, [
      {
        purpose: 'newsletter_confirm',
        dedupeKey: `newsletter_confirm:${id}`,
        to: { address: email, name: '', locale },
        payload: { requestId: id },
      },
    ]);
  });
}

/** The address is whose the mail says: from now on it gets the newsletter, as it was asked for. */
export function confirmSubscription(call: Call, requestId: string): Promise<queries.ReaderRow> {
  return transact(call, async (tx) => {
    const { email, locale, fields } = found(await queries.takeRequest(tx, requestId));
    const reader = await queries.writeReader(tx, {
      id: call.deps.ids.next(),
      email,
      locale,
      fields,
      confirmedAt: call.now,
    });
    await recordActivity(tx, call, { action: 'newsletter.subscribe', subjectId: reader.id });
    return reader;
  });
}

export function changeSubscription(
  call: Call,
  readerId: string,
  change: { locale: Locale; fields: string[] },
): Promise<void> {
  return transact(call, async (tx) => {
    found(await queries.findReader(tx, readerId));
    await queries.updateReader(tx, readerId, change);
    await recordActivity(tx, call, {
      action: 'newsletter.change_subscription',
      subjectId: readerId,
    });
  });
}

/** Sends no more, and forgets the address; that it was one counts for the issue it had last. Doing it again is no error. */
export function endSubscription(call: Call, readerId: string): Promise<void> {
  return transact(call, async (tx) => {
    const lastIssue = await queries.findLastIssue(tx, readerId);
    const reader = await queries.deleteReader(tx, readerId);
    if (!reader) return;
    if (lastIssue) await queries.countUnsubscribed(tx, lastIssue);
    await queries.scrubMail(tx, readerId, reader.email);
    await recordActivity(tx, call, { action: 'newsletter.unsubscribe', subjectId: readerId });
  });
}

/** Whoever did not confirm in time is forgotten. */
export function forgetUnconfirmed({ deps, now }: Call): Promise<void> {
  return queries.forgetRequests(
    deps.db,
    new Date(now.getTime() - durations.newsletterConfirmDays * dayMs),
  );
}
