import { findExpiry, whyNotReview } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import type { Actor } from './acting.ts';
import { syncCopies } from './attach-commands.ts';
import { type Seen, writeChange } from './change.ts';
import { judgeText } from './own-commands.ts';
import { isOwnOf, setEditor } from './people-queries.ts';
import * as queries from './profile-queries.ts';
import { tellCaretakers } from './telling.ts';

export type Verdict = { decision: 'publish' | 'return'; remarks: string };

/** What listing the text that was handed in makes of the profile. */
function toListed(row: queries.ExchangeProfileRow, number: number, now: Date) {
  const expiresAt = findExpiry(now, row.months, row.content.callDeadline);
  if (expiresAt <= now) throw refuse('exchange_incomplete'); // the call ended while the text waited
  // A new text of what is listed lives as long as the listing does: renewing is another matter.
  const keepsEnd = row.listing === 'published' && row.expiresAt && row.expiresAt < expiresAt;
  return {
    textState: 'approved',
    listing: 'published',
    publishedVersion: number,
    publishedAt: now,
    firstPublishedAt: row.firstPublishedAt ?? now,
    expiresAt: keepsEnd ? row.expiresAt : expiresAt,
    wasNamed: row.wasNamed || !row.isBlind,
  } as const;
}

/** An editor's yes or no to what was handed in, told to its authors. */
export function reviewExchangeProfile(
  call: Call,
  actor: Actor,
  seen: Seen,
  { decision, remarks }: Verdict,
): Promise<queries.ExchangeProfileRow> {
  return transact(call, async (tx) => {
    const row = found(await queries.findExchangeProfile(tx, seen.id));
    const isOwn = await isOwnOf(tx, actor.accountId, row.organisationId);
    ensure(whyNotReview(decision, row, isOwn));
    const isYes = decision === 'publish';
    // The company may have gone into hiding after it handed the text in.
    if (isYes && (await judgeText(tx, row, call.now)).isNaming)
      throw refuse('exchange_names_itself');
    const number = await queries.closeExchangeVersion(tx, row.id, {
      outcome: isYes ? 'published' : 'returned',
      remarks,
      reviewedById: actor.accountId,
      reviewedAt: call.now,
    });
    if (number === null) throw refuse('stale_state');
    const change = isYes ? toListed(row, number, call.now) : ({ textState: 'returned' } as const);
    const written = await writeChange(tx, call, decision, seen, change);
    await tellCaretakers(tx, call, written, {
      purpose: isYes ? 'exchange_published' : 'exchange_returned',
      once: String(number),
      remarks,
    });
    if (isYes) await syncCopies(tx, call, written);
    return written;
  });
}

/** Makes somebody an editor, or no longer. */
export function nameEditor(call: Call, email: string, isEditor: boolean): Promise<void> {
  return transact(call, async (tx) => {
    const accountId = found(await setEditor(tx, email, isEditor));
    await recordActivity(tx, call, {
      action: 'exchange.set_editor',
      subjectId: accountId,
      detail: { isEditor },
    });
  });
}
