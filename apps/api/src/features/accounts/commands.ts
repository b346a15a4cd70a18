import type { Transaction } from '@ponte/db';
import { durations, type Locale } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { refreshDirectoryEntry } from '../../directory/refresh.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import { hashSecret } from '../../http/session.ts';
import { type LiveSession, revokeSessions } from '../../http/session-store.ts';
import { queueMessages } from '../../outbox/queue.ts';
import { checkPassword, hashPassword, whyNotPassword } from './passwords.ts';
import * as queries from './queries.ts';

const mostOpenLinks = 3;

/**
 * Mails a one-time link to the address, whether or not it has an account: the answer never tells. An address
 * with three open links gets no fourth.
 */
export async function requestSignInLink(
  call: Call,
  input: { email: string; locale: Locale; redirectTo: string },
): Promise<void> {
  const { deps, now } = call;
  await transact(call, async (tx) => {
    await queries.lockEmail(tx, input.email); // counted: two at once must wait for each other
    if ((await queries.countOpenLinks(tx, input.email, now)) >= mostOpenLinks) return;
    const account = await queries.findAccountByEmail(tx, input.email);
    const [id, token] = [deps.ids.next(), deps.ids.secret()];
    const expiresAt = new Date(now.getTime() + durations.signInLinkMinutes * 60_000);
    await queries.insertSignInLink(tx, {
      id,
      accountId: account?.id ?? null,
      email: input.email,
      tokenHash: hashSecret(token),
      redirectTo: input.redirectTo,
      locale: input.locale,
      expiresAt,
      createdAt: now,
    });
    await queueMessages(tx, call, [
      {
        purpose: 'sign_in_link',
        dedupeKey: `sign_in_link:${id}`,
        to: {
          address: input.email,
          name: account?.name ?? '',
          locale: account?.locale ?? input.locale,
          accountId: account?.id ?? null,
        },
        payload: { token, minutes: durations.signInLinkMinutes },
      },
    ]);
  });
}

/** Uses a link up and answers with its account, made on the first visit. */
export function consumeSignInLink(call: Call, token: string) {
  const { deps, now } = call;
  return transact(call, async (tx) => {
    const link = await queries.takeSignInLink(tx, hashSecret(token), now);
    if (!link) throw refuse('link_expired');
    const account = await queries.ensureAccount(tx, {
      id: deps.ids.next(),
      email: link.email,
      name: link.email.split('@')[0] ?? link.email,
      locale: link.locale,
      isAdministrator: link.email === deps.config.adminEmail,
    });
    if (account.disabledAt) throw refuse('account_disabled');
    await recordActivity(
      tx,
      { ...call, accountId: account.id },
      { action: 'accounts.sign_in', subjectId: account.id },
    );
    return { account, redirectTo: link.redirectTo };
  });
}

/** The account of this address and password. Unknown address, no password and wrong password look and last the same. */
export async function signInWithPassword(call: Call, input: { email: string; password: string }) {
  const account = await queries.findAccountByEmail(call.deps.db, input.email);
  const fits = await checkPassword(input.password, account?.passwordHash ?? null);
  if (fits === 'busy') throw refuse('too_many_requests');
  if (!fits || !account || account.disabledAt) throw refuse('sign_in_failed');
  return account;
}

type AccountChange = {
  name?: string | undefined;
  locale?: Locale | undefined;
  zone?: string | null | undefined;
  wantsReminders?: boolean | undefined;
  wantsSuggestions?: boolean | undefined;
};

/** Changes name, language, zone or what a person wants to be told within a larger use case; a new name shows wherever the person takes part. */
export async function editAccount(
  tx: Transaction,
  call: Call,
  accountId: string,
  { name, locale, zone, wantsReminders, wantsSuggestions }: AccountChange,
): Promise<queries.AccountRow> {
  const change = {
    ...(name ? { name } : {}),
    ...(locale ? { locale } : {}),
    ...(zone === undefined ? {} : { zone }),
    ...(wantsReminders === undefined ? {} : { wantsReminders }),
    ...(wantsSuggestions === undefined ? {} : { wantsSuggestions }),
  };
  const account = found(await queries.updateAccount(tx, accountId, change));
  if (name) await refreshDirectoryEntry(tx, await queries.listParticipations(tx, accountId));
  await recordActivity(tx, call, { action: 'accounts.change', subjectId: accountId });
  return account;
}

export const changeAccount = (
  call: Call,
  accountId: string,
  change: AccountChange,
): Promise<queries.AccountRow> => transact(call, (tx) => editAccount(tx, call, accountId, change));

/** Sets, changes or removes the password; who has one must show it. Whoever is signed in elsewhere has to sign in again. */
export async function changePassword(
  call: Call,
  { account, session }: LiveSession,
  input: { currentPassword?: string | undefined; password: string | null },
) {
  if (account.passwordHash) {
    const fits = await checkPassword(input.currentPassword ?? '', account.passwordHash);
    if (fits === 'busy') throw refuse('too_many_requests');
    if (!fits) throw refuse('sign_in_failed');
  }
  if (input.password !== null) ensure(whyNotPassword(input.password, account.email));
  const passwordHash = input.password === null ? null : await hashPassword(input.password);
  if (passwordHash === 'busy') throw refuse('too_many_requests');
  return transact(call, async (tx) => {
    await recordActivity(tx, call, { action: 'accounts.change_password', subjectId: account.id });
    await revokeSessions(tx, account.id, call.now, session.id);
    return found(await queries.updateAccount(tx, account.id, { passwordHash }));
  });
}

/** Ends every session of the account, this one too. */
export function signOutEverywhere(call: Call, accountId: string): Promise<number> {
  return transact(call, async (tx) => {
    await recordActivity(tx, call, {
      action: 'accounts.sign_out_everywhere',
      subjectId: accountId,
    });
    return revokeSessions(tx, accountId, call.now, null);
  });
}

const dayMs = 24 * 3_600_000;

/**
 * Forgets used-up access: links a day after their end, sessions a week after theirs (the account page has shown
 * them), answers to repeated requests after a day.
 */
export function purgeOldAccess(call: Call): Promise<void> {
  const daysAgo = (days: number) => new Date(call.now.getTime() - days * dayMs);
  return transact(call, (tx) =>
    queries.deleteOldAccess(tx, { links: daysAgo(1), sessions: daysAgo(7), answers: daysAgo(1) }),
  );
}
