import type { ChangedExchangeProfile, NewExchangeProfile } from '@ponte/contracts';
import type { Queryable } from '@ponte/db';
import {
  type ExchangeContent,
  type ExchangeKind,
  type ExchangePart,
  findExpiry,
  findMissingExchangeParts,
  isAddressOfItself,
  isNamingItself,
  limits,
  locales,
  tidyKeywords,
  whyNotExchange,
  whyNotHide,
  whyNotRenew,
  whyNotSubmit,
} from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { deleteFile } from '../../files/store.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import { findOrganisation } from '../organisations/queries.ts';
import { type Actor, requireActing } from './acting.ts';
import { changeOwn, requireOwn, type Seen } from './change.ts';
import * as files from './file-queries.ts';
import * as queries from './profile-queries.ts';
import { makeReference } from './reference.ts';
import { tellEditors } from './telling.ts';

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** The content as it is kept; files must be the profile's own. */
async function tidyContent(
  db: Queryable,
  profileId: string,
  content: ExchangeContent,
): Promise<ExchangeContent> {
  const own = await files.listExchangeFiles(db, profileId);
  const has = (isPicture: boolean) => (use: { fileId: string }) =>
    own.some((file) => file.fileId === use.fileId && file.isPicture === isPicture);
  if (!content.pictures.every(has(true)) || !content.documents.every(has(false)))
    throw refuse('validation_failed', {
      faults: [{ path: 'content.pictures', code: 'unknown_file' }],
    });
  const once = <T>(values: readonly T[]) => [...new Set(values)];
  return {
    ...content,
    sectors: once(content.sectors),
    technologies: once(content.technologies),
    keywords: tidyKeywords(content.keywords),
    countriesSought: once(content.countriesSought).sort(),
    languages: once(content.languages),
  };
}

/** A new draft of a company, by its own people or by the office that it has chosen. */
export function createExchangeProfile(
  call: Call,
  actor: Actor,
  input: NewExchangeProfile,
): Promise<queries.ExchangeProfileRow> {
  const { organisationId, kind } = input;
  return transact(call, async (tx) => {
    await requireActing(tx, actor, organisationId);
    await queries.holdOrganisation(tx, organisationId);
    const present = await queries.countExchangeProfiles(tx, organisationId);
    if (present >= limits.exchangeProfiles) throw refuse('too_many_entries');
    const id = call.deps.ids.next();
    const row = await queries.insertExchangeProfile(tx, {
      ...input,
      id,
      reference: makeReference(call.deps.ids, kind),
      content: await tidyContent(tx, id, input.content),
      createdById: actor.accountId,
      createdAt: call.now,
      updatedAt: call.now,
    });
    await recordActivity(tx, call, { action: 'exchange.create', subjectId: id });
    return row;
  });
}

/** Changes the working text; what is listed stays as it was published. */
export const changeExchangeProfile = (
  call: Call,
  actor: Actor,
  id: string,
  { version, content, contact, months }: ChangedExchangeProfile,
) =>
  changeOwn(call, actor, 'change', { id, version }, async (row, tx) => {
    ensure(whyNotExchange('edit', row));
    return { content: await tidyContent(tx, id, content), contact, months, textState: 'draft' };
  });

/** Hides the company, or names it: at once, because nobody should have to wait to be seen. */
export const setVisibility = (call: Call, actor: Actor, seen: Seen, isBlind: boolean) =>
  changeOwn(call, actor, 'change_visibility', seen, (row) => {
    if (isBlind) ensure(whyNotHide(row.wasNamed));
    const isPublic = row.listing === 'published' || row.listing === 'expired';
    return { isBlind, wasNamed: row.wasNamed || (isPublic && !isBlind) };
  });

const isFilled = (value: string | undefined): value is string => Boolean(value?.trim());

/** Everything in the content that is read by people. */
export const listTexts = (content: ExchangeContent): string[] => {
  const { title, summary, description, advantages, partnerRole } = content;
  const captions = [...content.pictures, ...content.documents].map(({ caption }) => caption);
  const localised = [title, summary, description, advantages, partnerRole, ...captions];
  return [
    ...localised.flatMap((text) => locales.map((locale) => text[locale])),
    ...content.keywords,
    content.callName,
  ].filter(isFilled);
};

/** What keeps the working text from being handed in. */
export async function judgeText(
  db: Queryable,
  row: { kind: ExchangeKind; organisationId: string; isBlind: boolean; content: ExchangeContent },
  now: Date,
): Promise<{ missing: ExchangePart[]; isNaming: boolean }> {
  const missing = findMissingExchangeParts({ ...row.content, kind: row.kind }, dayOf(now));
  if (!row.isBlind) return { missing, isNaming: false };
  const { name, website } = found(await findOrganisation(db, row.organisationId));
  const own = { names: [name], website };
  const { callUrl } = row.content;
  return {
    missing,
    isNaming: isNamingItself(listTexts(row.content), own) || isAddressOfItself(callUrl, own),
  };
}

/** Hands the text in: it is kept as a version, and the editors hear of it. */
export function submitExchangeProfile(call: Call, actor: Actor, seen: Seen) {
  return changeOwn(call, actor, 'submit', seen, async (row, tx) => {
    const { missing, isNaming } = await judgeText(tx, row, call.now);
    ensure(whyNotSubmit(row, missing, isNaming));
    const last = await queries.findLastVersion(tx, row.id);
    const number = (last?.number ?? 0) + 1;
    await queries.insertExchangeVersion(tx, {
      profileId: row.id,
      number,
      content: row.content,
      submittedById: actor.accountId,
      submittedAt: call.now,
    });
    await tellEditors(tx, call, row, number);
    return { textState: 'in_review' };
  });
}

export const takeBackExchangeProfile = (call: Call, actor: Actor, seen: Seen) =>
  changeOwn(call, actor, 'take_back', seen, async (row, tx) => {
    ensure(whyNotExchange('takeBack', row));
    await queries.closeExchangeVersion(tx, row.id, { outcome: 'taken_back' });
    return { textState: 'draft' };
  });

/** Lists it for its months again, from now on. */
export const renewExchangeProfile = (call: Call, actor: Actor, seen: Seen) =>
  changeOwn(call, actor, 'renew', seen, async (row, tx) => {
    ensure(whyNotRenew(row, row.expiresAt, call.now));
    // The working text may name another deadline, which nobody has reviewed.
    const listed = found(await queries.findLastPublished(tx, row));
    const expiresAt = findExpiry(call.now, row.months, listed.content.callDeadline);
    if (expiresAt <= call.now) throw refuse('exchange_incomplete'); // the call is over
    return { listing: 'published', expiresAt, wasNamed: row.wasNamed || !row.isBlind };
  });

/** Takes it out of the exchange; a later return is a new publication with its review. */
export const withdrawExchangeProfile = (call: Call, actor: Actor, seen: Seen) =>
  changeOwn(call, actor, 'withdraw', seen, async (row, tx) => {
    ensure(whyNotExchange('withdraw', row));
    await queries.closeExchangeVersion(tx, row.id, { outcome: 'taken_back' });
    return { listing: 'withdrawn', textState: 'draft' };
  });

export function deleteExchangeProfile(call: Call, actor: Actor, seen: Seen): Promise<void> {
  return transact(call, async (tx) => {
    const row = await requireOwn(tx, actor, seen.id);
    ensure(whyNotExchange('delete', row));
    const left = await files.listExchangeFiles(tx, row.id);
    if (!(await queries.deleteExchangeProfile(tx, seen))) throw refuse('stale_state');
    for (const { fileId } of left) await deleteFile(tx, fileId);
    await recordActivity(tx, call, { action: 'exchange.delete', subjectId: row.id });
  });
}
