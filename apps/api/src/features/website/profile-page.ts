import { type Locale, type LocalisedText, pickText } from '@ponte/domain';
import { html } from 'ghtml';
import { nameCountry } from '../../documents/formats.ts';
import { found } from '../../http/errors.ts';
import { type SiteDocument, sitePath } from '../../site/layout.ts';
import {
  languageOf,
  listProfileFacts,
  listProfileTexts,
  type ReadableProfile,
} from '../../site/profile-words.ts';
import { findListed, listExchangeFiles, toReadable } from '../exchange/queries.ts';
import { describeProfile } from './profile-structured.ts';
import type { Site } from './site.ts';

const writeFacts = (profile: ReadableProfile, locale: Locale): string =>
  html`<dl>!${listProfileFacts(profile, locale)
    .map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)
    .join('')}</dl>`;

/** Tells screen readers when a text is in another language than the page. */
function langOf(text: LocalisedText, locale: Locale): string {
  const written = languageOf(text, locale);
  return written === locale ? '' : ` lang="${written}"`;
}

const writeTexts = (profile: ReadableProfile, locale: Locale): string =>
  listProfileTexts(profile, locale)
    .map(
      ({ title, text }) =>
        html`<h2>${title}</h2><p class="pre"!${langOf(text, locale)}>${pickText(text, locale)}</p>`,
    )
    .join('');

const fileAddress = ({ reference }: ReadableProfile, fileId: string): string =>
  `/api/exchange/profiles/${reference}/files/${fileId}`;

function writePictures({ t, locale }: Site, profile: ReadableProfile): string {
  const { pictures } = profile.content;
  if (pictures.length === 0) return '';
  const figures = pictures.map(({ fileId, caption }) => {
    const words = pickText(caption, locale);
    return html`<li><figure><img src="${fileAddress(profile, fileId)}" alt="${words}" loading="lazy">!${words ? html`<figcaption class="quiet">${words}</figcaption>` : ''}</figure></li>`;
  });
  return html`<h2>${t('profile.pictures')}</h2><ul class="cards pictures">!${figures.join('')}</ul>`;
}

async function writeDocuments(
  { deps, t, locale }: Site,
  profile: ReadableProfile,
  id: string,
): Promise<string> {
  const { documents } = profile.content;
  if (documents.length === 0) return '';
  const files = await listExchangeFiles(deps.db, id);
  const items = documents.flatMap(({ fileId, caption }) => {
    const name = files.find((file) => file.fileId === fileId)?.name;
    if (name === undefined) return [];
    return html`<li><a href="${fileAddress(profile, fileId)}">${pickText(caption, locale) || name}</a></li>`;
  });
  return html`<h2>${t('profile.documents')}</h2><ul>!${items.join('')}</ul>`;
}

/** A listed cooperation profile, whole without a script; whoever wants to answer it goes on to the application. */
export async function writeProfile(site: Site, slug: string): Promise<SiteDocument> {
  const { deps, t, locale } = site;
  const row = found(await findListed(deps.db, slug.toUpperCase()));
  const profile = toReadable(row, false); // a page for everybody
  const { content, reference, country } = profile;
  const title = pickText(content.title, locale);
  const summary = pickText(content.summary, locale);
  const kind = t(`kind.${profile.kind}`);
  const paper = `/api/exchange/profiles/${reference}/printed?lang=${locale}`;
  return {
    path: `exchange/${reference}`,
    title,
    description: summary || title,
    line: `${kind} · ${nameCountry(country, locale)}`,
    main: html`<article><p class="quiet">${kind}</p><h1!${langOf(content.title, locale)}>${title}</h1><p class="lead"!${langOf(content.summary, locale)}>${summary}</p>
<p class="actions"><a class="button" href="/exchange/${reference}">${t('profile.answer')}</a><a class="button plain" href="${paper}" rel="alternate" type="application/pdf">${t('profile.print')}</a></p>
!${writeFacts(profile, locale)}
<div class="prose">!${writeTexts(profile, locale)}</div>
!${writePictures(site, profile)}!${await writeDocuments(site, profile, row.profile.id)}</article>
<p><a href="${sitePath(locale, 'exchange')}">${t('home.allProfiles')}</a></p>`,
    structured: describeProfile(deps.config, profile, {
      locale,
      validFrom: row.profile.publishedAt,
    }),
  };
}
