import type { ChangeNewsletter } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import {
  type Locale,
  type NewsletterAction,
  newsletterLocales,
  whyNotNewsletter,
  whyNotSendNewsletter,
} from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import { type NewMessage, queueMessages } from '../../outbox/queue.ts';
import * as queries from './queries.ts';

export * from './reader-commands.ts';

/** Readers have no account and so no clock: the one of their language's capital tells when they sleep. */
const zones: Record<Locale, string> = {
  en: 'Europe/Rome',
  it: 'Europe/Rome',
  sl: 'Europe/Ljubljana',
  de: 'Europe/Vienna',
};

const atOnce = 1_000;

export const factsOf = (issue: queries.IssueRow) => ({
  ...issue,
  items: issue.newsIds.length + issue.eventIds.length + issue.profileIds.length,
});

async function hold(
  tx: Transaction,
  id: string,
  action: NewsletterAction,
  version?: number,
): Promise<queries.IssueRow> {
  const issue = found(await queries.holdIssue(tx, id));
  ensure(whyNotNewsletter(action, issue.state));
  if (version !== undefined && issue.version !== version) throw refuse('stale_state');
  return issue;
}

export function createIssue(call: Call): Promise<string> {
  return transact(call, async (tx) => {
    const id = call.deps.ids.next();
    await queries.insertIssue(tx, id);
    await recordActivity(tx, call, { action: 'newsletter.create', subjectId: id });
    return id;
  });
}

export function changeIssue(
  call: Call,
  id: string,
  { version, ...change }: ChangeNewsletter,
): Promise<void> {
  return transact(call, async (tx) => {
    const issue = await hold(tx, id, 'edit', version);
    await queries.updateIssue(tx, issue, change);
    await recordActivity(tx, call, { action: 'newsletter.change', subjectId: id });
  });
}

export function deleteIssue(call: Call, id: string): Promise<void> {
  return transact(call, async (tx) => {
    await hold(tx, id, 'delete');
    await queries.deleteIssue(tx, id);
    await recordActivity(tx, call, { action: 'newsletter.delete', subjectId: id });
  });
}

export type Tester = { id: string; email: string; name: string };

/** Sends the issue as it stands to whoever writes it, and to nobody else. */
export function tryIssue(call: Call, id: string, tester: Tester, locale: Locale): Promise<void> {
  return transact(call, async (tx) => {
    await hold(tx, id, 'try');
    await queueMessages(tx, call, [
      {
        purpose: 'newsletter_trial',
        dedupeKey: `newsletter_trial:${call.deps.ids.next()}`,
        to: { address: tester.email, name: tester.name, locale, accountId: tester.id },
        payload: { issueId: id },
      },
    ]);
    await recordActivity(tx, call, { action: 'newsletter.try', subjectId: id });
  });
}

const toMessage = (issueId: string, reader: queries.ReaderRow): NewMessage => ({
  purpose: 'newsletter',
  dedupeKey: `newsletter:${issueId}:${reader.id}`,
  to: { address: reader.email, name: '', locale: reader.locale },
  payload: { issueId, readerId: reader.id, zone: zones[reader.locale] },
});

/** Queues the issue for everybody it is for; a second who comes along finds it sent. */
async function send(tx: Transaction, call: Call, issue: queries.IssueRow): Promise<void> {
  const readers = await queries.listReaders(tx, newsletterLocales(issue), issue.fields);
  for (let from = 0; from < readers.length; from += atOnce)
    await queueMessages(
      tx,
      call,
      readers.slice(from, from + atOnce).map((reader) => toMessage(issue.id, reader)),
    );
  await queries.updateIssue(tx, issue, {
    state: 'sent',
    sentAt: call.now,
    number: await queries.takeNumber(tx),
    recipients: readers.length,
  });
  await recordActivity(tx, call, { action: 'newsletter.send', subjectId: issue.id });
}

/** Sends the issue now (`sendAt` null), or lets it wait for its hour. */
export function scheduleIssue(
  call: Call,
  id: string,
  { sendAt, version }: { sendAt: string | null; version: number },
): Promise<void> {
  return transact(call, async (tx) => {
    const issue = await hold(tx, id, 'schedule', version);
    ensure(whyNotSendNewsletter(factsOf(issue)));
    const at = sendAt ? new Date(sendAt) : call.now;
    if (at <= call.now) return send(tx, call, { ...issue, sendAt: call.now });
    await queries.updateIssue(tx, issue, { state: 'scheduled', sendAt: at });
    await recordActivity(tx, call, { action: 'newsletter.schedule', subjectId: id });
  });
}

/** Takes a waiting issue back, to be changed. */
export function recallIssue(call: Call, id: string, version: number): Promise<void> {
  return transact(call, async (tx) => {
    const issue = await hold(tx, id, 'recall', version);
    await queries.updateIssue(tx, issue, { state: 'draft', sendAt: null });
    await recordActivity(tx, call, { action: 'newsletter.recall', subjectId: id });
  });
}

/** Sends what waits and whose hour has come. */
export async function sendDueIssues(call: Call): Promise<void> {
  for (const { id } of await queries.listDueIssues(call.deps.db, call.now))
    await transact(call, async (tx) => {
      const issue = await queries.holdIssue(tx, id);
      const isDue = issue?.state === 'scheduled' && issue.sendAt && issue.sendAt <= call.now;
      if (issue && isDue) await send(tx, call, issue);
    });
}
