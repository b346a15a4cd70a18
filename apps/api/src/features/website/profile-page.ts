import { fieldsOf, type Locale, type LocalisedText, locales, pickText } from '@ponte/domain';
import { html } from 'ghtml';
import { nameCountry, writeDay } from '../../documents/formats.ts';
import { found } from '../../http/errors.ts';
import { type SiteDocument, sitePath } from '../../site/layout.ts';
import { findListed, type ListedProfile } from '../exchange/queries.ts';
import type { Site } from './site.ts';

function writeFacts(site: Site, { profile, content, organisation }: ListedProfile): string {
  const { t, locale } = site;
  const fields = fieldsOf(content.sectors).map((field) => t(`field.${field}`));
  const sought = content.countriesSought.map((code) => nameCountry(code, locale));
  const facts = [
    // Who hides is not named; the country is part of what the profile says.
    [t('profile.company'), profile.isBlind ? t('profile.hidden') : organisation.name],
    [t('profile.country'), nameCountry(organisation.country, locale)],
    [t('profile.fields'), fields.join(', ')],
    [t('profile.sought'), sought.join(', ')],
    [t('profile.until'), profile.expiresAt ? writeDay(profile.expiresAt, locale, 'UTC') : ''],
    [t('profile.reference'), profile.reference],
  ] as const;
  return html`<dl>!${facts
    .filter(([, value]) => value)
    .map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)
    .join('')}</dl>`;
}

/** Tells screen readers when a text is in another language than the page: the one that `pickText` falls back to. */
function langOf(text: LocalisedText, locale: Locale): string {
  const written = [locale, ...locales].find((each) => text[each]?.trim()) ?? locale;
  return written === locale ? '' : ` lang="${written}"`;
}

const part = ({ locale }: Site, title: string, text: LocalisedText): string => {
  const words = pickText(text, locale);
  return words ? html`<h2>${title}</h2><p class="pre"!${langOf(text, locale)}>${words}</p>` : '';
};

/** A listed cooperation profile, whole without a script; whoever wants to answer it goes on to the application. */
export async function writeProfile(site: Site, slug: string): Promise<SiteDocument> {
  const { deps, t, locale } = site;
  const row = found(await findListed(deps.db, slug.toUpperCase()));
  const { content, profile, organisation } = row;
  const title = pickText(content.title, locale);
  const summary = pickText(content.summary, locale);
  const kind = t(`kind.${profile.kind}`);
  return {
    path: `exchange/${profile.reference}`,
    title,
    description: summary || title,
    line: `${kind} · ${nameCountry(organisation.country, locale)}`,
    main: html`<article><p class="quiet">${kind}</p><h1!${langOf(content.title, locale)}>${title}</h1><p class="lead"!${langOf(content.summary, locale)}>${summary}</p>
!${writeFacts(site, row)}
<p><a class="button" href="/exchange/${profile.reference}">${t('profile.answer')}</a></p>
<div class="prose">!${part(site, t('profile.description'), content.description)}!${part(site, t('profile.advantages'), content.advantages)}!${part(site, t('profile.partner'), content.partnerRole)}</div></article>
<p><a href="${sitePath(locale, 'exchange')}">${t('home.allProfiles')}</a></p>`,
  };
}
