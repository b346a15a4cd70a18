import type { Deps } from '../../deps.ts';
import { houseName } from '../../mail/house.ts';
import {
  type FeedText,
  feedSince,
  listOwnEntries,
  readFeedToken,
  writeFeed,
} from '../invitations/queries.ts';
import { isOn, toGroupEntry } from './meeting-entry.ts';
import * as queries from './queries.ts';

/**
 * The feed of a person: their meetings in all events and in all groups, under the UIDs of the invitations. Null for
 * every token that is not their present one.
 */
export async function readPersonalFeed(deps: Deps, token: string): Promise<FeedText | null> {
  const key = readFeedToken(deps.config.secret, token, 'account-feed');
  const account = key && (await queries.findFeedAccount(deps.db, key.ownerId));
  if (!key || account?.feedVersion !== key.version) return null;
  const since = feedSince(deps.clock.now());
  const [own, group] = await Promise.all([
    listOwnEntries(deps, account),
    queries.listToldMeetings(deps.db, account.id, since),
  ]);
  const reader = { config: deps.config, locale: account.locale };
  const entries = group
    .filter((row) => isOn(row) || row.person.toldAt > since)
    .map((row) => {
      const { sequence, toldAt: stampedAt } = row.person;
      return toGroupEntry(reader, row, { sequence, stampedAt });
    });
  return writeFeed(houseName, [...own, ...entries]);
}
