import { type Locale, pickText } from '@ponte/domain';
import type { Config } from '../../config.ts';
import { escapeHtml } from '../../mail/layout.ts';
import * as links from '../../mail/links.ts';
import { textsIn } from '../../mail/texts.ts';
import { siteAddress } from './address.ts';
import { nameOrganisation } from './naming.ts';
import type { ListedProfile } from './public-queries.ts';

/** A stranger reads feeds: nothing hidden is known here. */
const isKnown = false;

const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;

function writeEntry(config: Config, row: ListedProfile, locale: Locale): string {
  const { profile, content } = row;
  const author = nameOrganisation(row, isKnown)?.name ?? textsIn(locale)('exchange.hidden');
  return [
    '<entry>',
    // The same in every language and for ever, whatever addresses become: a reader's program knows it by this.
    element('id', links.exchangePage(config, profile.reference)),
    element('title', pickText(content.title, locale)),
    `<link rel="alternate" type="text/html" href="${escapeHtml(siteAddress(config, locale, profile.reference))}"/>`,
    element('updated', (profile.publishedAt ?? profile.createdAt).toISOString()),
    element('published', (profile.firstPublishedAt ?? profile.createdAt).toISOString()),
    `<author>${element('name', author)}</author>`,
    `<category term="${profile.kind}"/>`,
    element('summary', pickText(content.summary, locale)),
    '</entry>',
  ].join('');
}

/** Atom (RFC 4287) of what was published last, in the reader's language with the text's own as the fallback. */
export function writeAtom(
  config: Config,
  rows: readonly ListedProfile[],
  { locale, self, now }: { locale: Locale; self: string; now: Date },
): string {
  const newest = rows[0]?.profile.publishedAt ?? now;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    element('id', self),
    element('title', textsIn(locale)('exchange.feedTitle')),
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(siteAddress(config, locale))}"/>`,
    element('updated', newest.toISOString()),
    ...rows.map((row) => writeEntry(config, row, locale)),
    '</feed>',
    '',
  ].join('\n');
}
