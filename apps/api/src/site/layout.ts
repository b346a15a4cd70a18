import { type Locale, locales } from '@ponte/domain';
import { html } from 'ghtml';
import { cardSize } from './card.ts';
import { siteStyle } from './style.ts';
import { textsIn } from './texts.ts';

export type SiteFrame = {
  publicUrl: string;
  locale: Locale;
  name: string;
  colour: string;
  logoId: string | null;
  menu: readonly { path: string; title: string }[];
};

export type SiteDocument = {
  /** Below the language: ``, `events`, `news/opening`. */
  path: string;
  /** What follows the path in links to the other languages, with its question mark. */
  query?: string;
  /** The same page elsewhere, when it is not simply the same path in the other languages. */
  languages?: readonly Locale[];
  title: string;
  description: string;
  /** Written by `html`, that is escaped already. */
  main: string;
  picture?: string;
  /** The address of the picture drawn from this page's title; without, that of the site. */
  card?: string;
  /** What the drawn picture says below the title. */
  line?: string;
  structured?: object;
  isHidden?: boolean;
};

export const languageNames: Record<Locale, string> = {
  en: 'English',
  it: 'Italiano',
  sl: 'Slovenščina',
  de: 'Deutsch',
};
const ogLocales: Record<Locale, string> = { en: 'en_GB', it: 'it_IT', sl: 'sl_SI', de: 'de_AT' };

export const sitePath = (locale: Locale, path = ''): string =>
  path ? `/${locale}/${path}` : `/${locale}`;

/** Where the picture of a page is drawn. */
export const cardPath = (locale: Locale, path = ''): string =>
  `/site/cards${sitePath(locale, path)}`;

/** JSON as it may stand inside a script element: no text of it can end the element. */
const asScript = (value: object): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function writeHead(frame: SiteFrame, page: SiteDocument): string {
  const { publicUrl, locale, name, colour } = frame;
  const { path, title, description, languages = locales } = page;
  const url = (to: Locale) => `${publicUrl}${sitePath(to, path)}`;
  const fullTitle = title === name ? name : `${title} – ${name}`;
  const feed = `${publicUrl}${sitePath(locale, 'feed')}`;
  const [first = locale] = languages;
  return html`<meta charset="utf-8">
<title>${fullTitle}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<meta name="theme-color" content="${colour}">
!${page.isHidden ? '<meta name="robots" content="noindex">' : html`<link rel="canonical" href="${url(locale)}">`}
!${languages.map((each) => html`<link rel="alternate" hreflang="${each}" href="${url(each)}">`).join('\n')}
<link rel="alternate" hreflang="x-default" href="${url(languages.includes('en') ? 'en' : first)}">
<link rel="alternate" type="application/atom+xml" title="${name}" href="${feed}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${name}">
<meta property="og:locale" content="${ogLocales[locale]}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${url(locale)}">
<meta property="og:image" content="!${publicUrl}!${page.picture ?? page.card ?? cardPath(locale)}">
!${page.picture ? '' : `<meta property="og:image:width" content="${cardSize.width}"><meta property="og:image:height" content="${cardSize.height}">`}
<meta name="twitter:card" content="summary_large_image">
<style>!${siteStyle(colour)}</style>
!${page.structured ? `<script type="application/ld+json">${asScript(page.structured)}</script>` : ''}`;
}

const menuIcon =
  '<svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" aria-hidden="true"><path d="M4 6h16M4 12h16M4 18h16"/></svg>';

const writeMenu = (items: readonly { href: string; title: string; isHere: boolean }[]): string =>
  items
    .map(
      ({ href, title, isHere }) =>
        html`<li><a href="${href}"!${isHere ? ' aria-current="page"' : ''}>${title}</a></li>`,
    )
    .join('');

/**
 * One row: the name, then the menu with the languages. On a phone the menu is a popover, which browsers open and close
 * by themselves (also by Escape and by touching elsewhere) and announce as open or closed; see style.ts.
 */
function writeHeader({ locale, name, logoId, menu }: SiteFrame, page: SiteDocument): string {
  const t = textsIn(locale);
  const { path: here, query = '', languages = locales } = page;
  const entries = [...menu, { path: 'sign-in', title: t('nav.signIn') }].map(({ path, title }) => ({
    href: sitePath(locale, path),
    title,
    isHere: here === path || (path !== '' && here.startsWith(`${path}/`)),
  }));
  const logo = logoId ? html`<img src="/site/logo/${logoId}" alt="" height="36">` : '';
  const others = languages.map(
    (each) =>
      html`<li><a href="${sitePath(each, here)}${query}" lang="${each}" hreflang="${each}"!${each === locale ? ' aria-current="true"' : ''}><span class="code" aria-hidden="true">${each.toUpperCase()}</span><span class="name">${languageNames[each]}</span></a></li>`,
  );
  return html`<header class="top"><div class="wrap">
<a class="brand" href="${sitePath(locale)}">!${logo}<span>${name}</span></a>
<button class="open" type="button" popovertarget="menu">!${menuIcon}${t('nav.menu')}</button>
<div class="menu" id="menu" popover>
<nav aria-label="${t('nav.main')}"><ul>!${writeMenu(entries)}</ul></nav>
<nav class="langs" aria-label="${t('nav.languages')}"><ul>!${others.join('')}</ul></nav>
</div>
</div></header>`;
}

/** A whole page of the public site: complete without a script, in the installation's own name and colours. */
export function writeSite(frame: SiteFrame, page: SiteDocument): string {
  const { locale } = frame;
  const t = textsIn(locale);
  return html`<!doctype html>
<html lang="${locale}">
<head>
!${writeHead(frame, page)}
</head>
<body>
<a class="skip" href="#main">${t('skip')}</a>
!${writeHeader(frame, page)}
<main id="main"><div class="wrap">
!${page.main}
</div></main>
<footer><div class="wrap"><nav aria-label="${t('nav.legal')}"><ul>!${writeMenu(
    (['newsletter', 'contact', 'privacy', 'accessibility'] as const).map((path) => ({
      href: sitePath(locale, path),
      title: t(`nav.${path}`),
      isHere: page.path === path,
    })),
  )}</ul></nav></div></footer>
</body>
</html>
`;
}
