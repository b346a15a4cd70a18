import { type Locale, type LocalisedText, locales, pickText } from '@ponte/domain';
import type { Config } from '../../config.ts';
import { escapeHtml } from '../../mail/layout.ts';
import { cardPath } from '../../site/layout.ts';
import { siteAddress } from './address.ts';
import { nameOrganisation } from './naming.ts';
import type { ListedProfile } from './public-queries.ts';

const meta = (key: 'name' | 'property', name: string, content: string): string =>
  `<meta ${key}="${name}" content="${escapeHtml(content)}">`;

const paragraph = (text: LocalisedText, locale: Locale): string =>
  pickText(text, locale)
    ? `<p style="white-space:pre-line">${escapeHtml(pickText(text, locale))}</p>`
    : '';

/** The parts of a profile that readers without scripts and search engines get at once. */
function writeArticle(row: ListedProfile, locale: Locale): string {
  const { content, profile, organisation } = row;
  const who = nameOrganisation(row, false)?.name ?? '';
  return [
    `<main lang="${locale}"><article>`,
    `<h1>${escapeHtml(pickText(content.title, locale))}</h1>`,
    `<p>${escapeHtml([profile.reference, who, organisation.country].filter(Boolean).join(' · '))}</p>`,
    ...[content.summary, content.description, content.advantages, content.partnerRole].map((text) =>
      paragraph(text, locale),
    ),
    '</article></main>',
  ].join('\n');
}

/** The page of the application with what this profile is, for those who do not run it. */
export function writeProfilePage(
  config: Config,
  template: string,
  row: ListedProfile,
  locale: Locale,
): string {
  const { content, profile } = row;
  const addressIn = (to: Locale) => siteAddress(config, to, profile.reference);
  const [title, summary] = [pickText(content.title, locale), pickText(content.summary, locale)];
  const head = [
    meta('name', 'description', summary),
    // The site shows the same, whole and in each language: that is where search engines shall lead.
    `<link rel="canonical" href="${escapeHtml(addressIn(locale))}">`,
    ...locales.map(
      (each) => `<link rel="alternate" hreflang="${each}" href="${escapeHtml(addressIn(each))}">`,
    ),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', summary),
    meta('property', 'og:url', addressIn(locale)),
    meta(
      'property',
      'og:image',
      `${config.publicUrl}${cardPath(locale, `exchange/${profile.reference}`)}`,
    ),
  ].join('\n');
  return template
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)} – Ponte</title>`)
    .replace('</head>', () => `${head}\n</head>`)
    .replace('<div id="root">', (root) => `${root}${writeArticle(row, locale)}`);
}
