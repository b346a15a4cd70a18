import { isEventPublic, outcomesOpenDays } from '@ponte/domain';
import type { Call } from '../../call/call.ts';
import { refuse } from '../../http/errors.ts';
import { readOutcomeToken } from '../../mail/outcome-link.ts';
import { findLinkOwner } from '../mail-links/queries.ts';

const dayMs = 86_400_000;

/** Opens a link, or says that it is over: forged, late, revoked and somebody's who is gone look the same. */
export async function openOutcomeLink(call: Call, token: string) {
  const link = readOutcomeToken(call.deps.config.secret, token);
  const owner = link && (await findLinkOwner(call.deps.db, link.participantId));
  if (!owner || owner.participant.linkVersion !== link.version) throw refuse('link_expired');
  const end = Date.parse(owner.event.lastDay) + (outcomesOpenDays + 1) * dayMs;
  if (!isEventPublic(owner.event.state) || call.now.getTime() > end) throw refuse('link_expired');
  return { owner, call: { ...call, accountId: owner.participant.accountId } };
}
