import { pickText } from '@ponte/domain';
import type { Deps } from '../../deps.ts';
import { ordinaryEnvelope } from '../../mail/envelope.ts';
import { houseName } from '../../mail/house.ts';
import type { Fact } from '../../mail/letter.ts';
import * as links from '../../mail/links.ts';
import { oneLine } from '../../mail/one-line.ts';
import { type DigestPart, payloadSchema } from '../../mail/payloads.ts';
import { textsIn } from '../../mail/texts.ts';
import { unsubscribeHeaders, unsubscribePage } from '../../mail/unsubscribe.ts';
import { writeLetter } from '../../mail/write-letter.ts';
import type { MessageRow, RenderMessage } from '../../outbox/rendering.ts';
import { findListedTitles } from './public-queries.ts';

/** One line for each profile that is still listed, under the name of the search that found it. */
async function writeParts(deps: Deps, row: MessageRow, parts: readonly DigestPart[]) {
  const ids = parts.flatMap(({ profileIds }) => profileIds);
  const titles = new Map((await findListedTitles(deps.db, ids)).map((each) => [each.id, each]));
  const t = textsIn(row.locale);
  return parts.flatMap(({ name, profileIds, more }): Fact[] => {
    const lines = profileIds.flatMap((id): Fact[] => {
      const found = titles.get(id);
      if (!found) return [];
      const value = oneLine(pickText(found.title, row.locale)) || found.reference;
      const url = links.exchangePage(deps.config, found.reference);
      return [{ label: oneLine(name), value, url }];
    });
    const rest = { label: oneLine(name), value: t('exchange_digest.more', { number: more }) };
    return more > 0 && lines.length > 0 ? [...lines, rest] : lines;
  });
}

/** What a person's saved searches have found. It names no company: whoever wants to know opens the profile. */
export const renderDigest: RenderMessage = async (deps, row) => {
  const { found } = payloadSchema.parse(row.payload);
  const facts = found ? await writeParts(deps, row, found) : [];
  if (facts.length === 0 || !row.accountId) return 'obsolete';
  const t = textsIn(row.locale);
  const letter = writeLetter({
    locale: row.locale,
    name: row.toName,
    subject: t('exchange_digest.subject'),
    preheader: t('exchange_digest.preheader'),
    paragraphs: [t('exchange_digest.body')],
    facts,
    quote: '',
    action: {
      label: t('exchange_digest.action'),
      url: links.exchangePage(deps.config, 'searches'),
    },
    because: t('because.digest'),
    unsubscribe: {
      label: t('exchange_digest.stop'),
      url: unsubscribePage(deps.config, 'digests', row.accountId),
    },
  });
  return {
    ...letter,
    headers: unsubscribeHeaders(deps.config, 'digests', row.accountId),
    ...ordinaryEnvelope(deps.config, row, houseName, deps.clock.now()),
  };
};
