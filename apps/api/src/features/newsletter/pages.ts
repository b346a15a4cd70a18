import { isBusinessField, type Locale, locales, newsletterLocales, pickText } from '@ponte/domain';
import { html } from 'ghtml';
import { tagOf } from '../../documents/formats.ts';
import {
  checkField,
  fieldBoxes,
  formError,
  guardFields,
  localeField,
  textField,
} from '../../site/form.ts';
import { writeStamp } from '../../site/form-guard.ts';
import { languageNames, type SiteDocument, sitePath } from '../../site/layout.ts';
import type { Site } from '../website/commands.ts';
import { introOf, type WholeIssue, writeSections } from './content.ts';
import * as queries from './queries.ts';

const writeDate = (at: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(at);

/** What somebody has typed, when they get the form back. */
export type SignUpState = {
  email: string;
  locale: Locale;
  fields: readonly string[];
  hasConsent: boolean;
  fault: 'email' | 'consent' | 'stale' | null;
};

function signUpForm({ t, locale, deps }: Site, state: SignUpState): string {
  const { fault } = state;
  return html`<form method="post" action="${sitePath(locale, 'newsletter')}" novalidate>
!${formError(fault === 'stale' ? t('form.stale') : '')}
!${textField(
    {
      name: 'email',
      label: t('form.email'),
      value: state.email,
      isRequired: true,
      most: 254,
      autocomplete: 'email',
      ...(fault === 'email' ? { error: t('form.emailWrong') } : {}),
    },
    'email',
  )}
!${localeField(t('newsletter.language'), state.locale)}
!${fieldBoxes(t, state.fields)}
!${checkField('consent', t('newsletter.consent'), state.hasConsent, fault === 'consent' ? t('form.consentNeeded') : undefined)}
<p class="hint"><a href="${sitePath(locale, 'privacy')}">${t('nav.privacy')}</a></p>
!${guardFields(t, writeStamp(deps))}
<p><button class="button" type="submit">${t('newsletter.signUp')}</button></p></form>`;
}

async function writePast(site: Site): Promise<string> {
  const { deps, locale, t } = site;
  const issues = (await queries.listSent(deps.db)).filter((issue) =>
    newsletterLocales(issue).includes(locale),
  );
  if (issues.length === 0) return html`<p class="quiet">${t('newsletter.none')}</p>`;
  const items = issues.map(
    (issue) =>
      html`<li><a href="${sitePath(locale, `newsletter/${issue.number}`)}">${issue.subjects[locale]}</a><span class="hint">${issue.sentAt ? writeDate(issue.sentAt, locale) : ''}</span></li>`,
  );
  return `<ul class="list">${items.join('')}</ul>`;
}

/** Signing up, and what went out until now. */
export async function writeNewsletterHome(
  site: Site,
  state: SignUpState | null = null,
): Promise<SiteDocument> {
  const { t, settings, locale } = site;
  const empty = { email: '', locale, fields: [], hasConsent: false, fault: null };
  return {
    path: 'newsletter',
    title: t('nav.newsletter'),
    description: t('newsletter.description', { name: settings.name }),
    main: html`<h1>${t('nav.newsletter')}</h1><p class="lead">${t('newsletter.description', { name: settings.name })}</p>
!${signUpForm(site, state ?? empty)}
<section><h2>${t('newsletter.past')}</h2>!${await writePast(site)}</section>`,
  };
}

const notice = (
  site: Site,
  path: string,
  title: string,
  words: string,
  more = '',
): SiteDocument => ({
  path,
  isHidden: true,
  title,
  description: title,
  main: html`<h1>${title}</h1><p class="lead">${words}</p>!${more}<p><a class="button" href="${sitePath(site.locale)}">${site.t('nav.home')}</a></p>`,
});

/** The same words whether the address is known or not. */
export const writeRequested = (site: Site): SiteDocument =>
  notice(site, 'newsletter', site.t('newsletter.requested'), site.t('newsletter.requestedText'));

const nameFields = ({ t }: Site, fields: readonly string[]): string =>
  fields.length > 0
    ? fields
        .filter(isBusinessField)
        .map((field) => t(`field.${field}`))
        .join(', ')
    : t('newsletter.allFields');

const kept = (
  site: Site,
  { email, locale, fields }: Pick<queries.ReaderRow, 'email' | 'locale' | 'fields'>,
): string =>
  html`<dl><div><dt>${site.t('form.email')}</dt><dd>${email}</dd></div><div><dt>${site.t('newsletter.language')}</dt><dd>${languageNames[locale]}</dd></div><div><dt>${site.t('form.fields')}</dt><dd>${nameFields(site, fields)}</dd></div></dl>`;

/** What will be kept, before it is confirmed: opening the link changes nothing. */
export const writeConfirm = (
  site: Site,
  token: string,
  request: queries.RequestRow,
): SiteDocument => ({
  path: 'newsletter',
  isHidden: true,
  title: site.t('newsletter.confirm'),
  description: site.t('newsletter.confirm'),
  main: html`<h1>${site.t('newsletter.confirm')}</h1><p class="lead">${site.t('newsletter.confirmText')}</p>!${kept(site, request)}
<form method="post" action="${sitePath(site.locale, `newsletter/confirm/${token}`)}"><p><button class="button" type="submit">${site.t('newsletter.confirmSubmit')}</button></p></form>`,
});

export const writeConfirmed = (site: Site, reader: queries.ReaderRow): SiteDocument =>
  notice(
    site,
    'newsletter',
    site.t('newsletter.confirmed'),
    site.t('newsletter.confirmedText'),
    kept(site, reader),
  );

export const writeLinkOver = (site: Site): SiteDocument =>
  notice(
    site,
    'newsletter',
    site.t('newsletter.over'),
    site.t('newsletter.overText'),
    html`<p><a href="${sitePath(site.locale, 'newsletter')}">${site.t('newsletter.signUp')}</a></p>`,
  );

export const writeEnded = (site: Site): SiteDocument =>
  notice(site, 'newsletter', site.t('newsletter.ended'), site.t('newsletter.endedText'));

/** All that is kept of a reader, to be changed or ended. */
export function writeSubscription(
  site: Site,
  token: string,
  reader: queries.ReaderRow,
  isSaved = false,
): SiteDocument {
  const { t, locale } = site;
  const since = t('newsletter.since', { day: writeDate(reader.confirmedAt, locale) });
  return {
    path: 'newsletter',
    isHidden: true,
    title: t('newsletter.subscription'),
    description: t('newsletter.subscription'),
    main: html`<h1>${t('newsletter.subscription')}</h1>
!${isSaved ? html`<p role="status"><strong>${t('newsletter.saved')}</strong></p>` : ''}
<p class="lead">${t('newsletter.subscriptionText')}</p>
<dl><div><dt>${t('form.email')}</dt><dd>${reader.email}</dd></div><div><dt>${t('newsletter.confirmed')}</dt><dd>${since}</dd></div></dl>
<form method="post" action="${sitePath(locale, `newsletter/subscription/${token}`)}">
!${localeField(t('newsletter.language'), reader.locale)}!${fieldBoxes(t, reader.fields)}
<p class="actions"><button class="button" name="action" value="change">${t('newsletter.change')}</button><button class="button plain" name="action" value="end">${t('newsletter.end')}</button></p></form>`,
  };
}

/** An issue that went out, with what of it is still public. */
export function writePastIssue(site: Site, whole: WholeIssue): SiteDocument {
  const { locale, deps, t } = site;
  const { issue } = whole;
  const subject = pickText(issue.subjects, locale, locales);
  const sections = writeSections(deps, whole, { locale, fields: [] }).map(
    ({ title, items }) =>
      html`<section><h2>${title}</h2><ul class="cards">!${items
        .map(
          (item) =>
            html`<li class="card"><p class="quiet">${item.label}</p><h3><a href="${item.url}">${item.title}</a></h3><p>${item.text}</p></li>`,
        )
        .join('')}</ul></section>`,
  );
  const [first = subject] = introOf(issue, locale);
  return {
    path: `newsletter/${issue.number}`,
    languages: newsletterLocales(issue),
    title: subject,
    description: first.slice(0, 300),
    main: html`<article><p class="quiet">${t('nav.newsletter')} · ${issue.sentAt ? writeDate(issue.sentAt, locale) : ''}</p><h1>${subject}</h1>
<div class="prose">!${introOf(issue, locale)
      .map((text) => html`<p class="pre">${text}</p>`)
      .join('')}</div>!${sections.join('')}</article>
<p><a class="button" href="${sitePath(locale, 'newsletter')}">${t('newsletter.signUp')}</a></p>`,
  };
}
