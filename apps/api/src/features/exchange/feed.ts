import { isOffer, type Locale, pickText } from '@ponte/domain';
import type { Config } from '../../config.ts';
import { escapeHtml } from '../../mail/layout.ts';
import * as links from '../../mail/links.ts';
import { textsIn } from '../../mail/texts.ts';
import { presentOrganisation } from './present.ts';
import type { ListedProfile } from './public-queries.ts';

/** A stranger reads feeds and pages: nothing hidden is known here. */
const isKnown = false;

const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;

function writeEntry(config: Config, row: ListedProfile, locale: Locale): string {
  const { profile, content } = row;
  const url = links.exchangePage(config, profile.reference);
  const author = presentOrganisation(row, isKnown)?.name ?? textsIn(locale)('exchange.hidden');
  return [
    '<entry>',
    element('id', url),
    element('title', pickText(content.title, locale)),
    `<link rel="alternate" type="text/html" href="${escapeHtml(url)}"/>`,
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
    `<link rel="alternate" type="text/html" href="${escapeHtml(links.exchangePage(config))}"/>`,
    element('updated', newest.toISOString()),
    ...rows.map((row) => writeEntry(config, row, locale)),
    '</feed>',
    '',
  ].join('\n');
}

/** A value as it may stand inside a script element: no text of it can end the element. */
const asScript = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** schema.org: an offer is an Offer, everything else a Demand; who stands behind it only where it may be known. */
export function writeStructuredData(config: Config, row: ListedProfile, locale: Locale): string {
  const { profile, content } = row;
  const organisation = presentOrganisation(row, isKnown);
  const country = row.organisation.country;
  const url = links.exchangePage(config, profile.reference);
  const pictures = content.pictures.map(
    ({ fileId }) =>
      `${config.publicUrl}/api/exchange/profiles/${profile.reference}/files/${fileId}`,
  );
  return asScript({
    '@context': 'https://schema.org',
    '@type': isOffer(profile.kind) ? 'Offer' : 'Demand',
    '@id': url,
    url,
    identifier: profile.reference,
    name: pickText(content.title, locale),
    description: pickText(content.summary, locale),
    category: profile.kind,
    inLanguage: locale,
    validFrom: profile.publishedAt?.toISOString(),
    validThrough: profile.expiresAt?.toISOString(),
    areaServed: content.countriesSought.length > 0 ? [...content.countriesSought] : undefined,
    image: pictures.length > 0 ? pictures : undefined,
    [isOffer(profile.kind) ? 'offeredBy' : 'seller']: organisation
      ? {
          '@type': 'Organization',
          name: organisation.name,
          url: organisation.website || undefined,
          address: {
            '@type': 'PostalAddress',
            addressLocality: organisation.city,
            addressCountry: country,
          },
        }
      : { '@type': 'Organization', address: { '@type': 'PostalAddress', addressCountry: country } },
  });
}
