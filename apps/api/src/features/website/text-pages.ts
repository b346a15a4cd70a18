import { type Locale, locales } from '@ponte/domain';
import { html } from 'ghtml';
import { writeDate } from '../../documents/formats.ts';
import { found, refuse } from '../../http/errors.ts';
import { type SiteDocument, sitePath } from '../../site/layout.ts';
import * as queries from './queries.ts';
import { pickFor, type Site } from './site.ts';

/** The page's text in the reader's language, else in another that is there. */
function pickTextOf({ locale, settings }: Site, page: queries.WrittenPage) {
  const order: Locale[] = [locale, settings.mainLocale, ...locales];
  return order
    .map((each) => page.texts.find((one) => one.locale === each && one.title))
    .find(Boolean);
}

/** A written page, or a draft of one. */
export function writeText(site: Site, page: queries.WrittenPage): SiteDocument {
  const text = found(pickTextOf(site, page));
  const { locale } = site;
  const isForeign = text.locale !== locale;
  const lang = isForeign ? ` lang="${text.locale}"` : '';
  const date = page.kind === 'news' && page.publishedAt ? page.publishedAt : null;
  const picture = /src="(\/site\/pictures\/[^"]+)"/.exec(text.html)?.[1];
  return {
    path: page.kind === 'news' ? `news/${page.slug}` : page.slug,
    languages: page.texts.map((each) => each.locale),
    title: text.title,
    description: text.summary || text.title,
    ...(picture ? { picture } : {}),
    main: html`<article>
!${date ? html`<p class="quiet"><time datetime="${date.toISOString().slice(0, 10)}">${writeDate(date, locale)}</time></p>` : ''}
<h1!${lang}>${text.title}</h1>
!${isForeign ? html`<p class="quiet">${site.t('page.foreign')}</p>` : ''}
!${text.summary ? html`<p class="lead"!${lang}>${text.summary}</p>` : ''}
<div class="prose"!${lang}>!${text.html}</div>
</article>`,
    ...(date
      ? {
          structured: {
            '@context': 'https://schema.org',
            '@type': 'NewsArticle',
            headline: text.title,
            datePublished: date.toISOString(),
            inLanguage: text.locale,
            publisher: { '@type': 'Organization', name: site.settings.name },
          },
        }
      : {}),
  };
}

const legal = ['privacy', 'accessibility'] as const;
type Legal = (typeof legal)[number];
const isLegal = (slug: string): slug is Legal => legal.some((each) => each === slug);

/** What the house says about privacy and accessibility until an editor has written a page of that address. */
function writeLegal({ t, settings }: Site, slug: Legal): SiteDocument {
  const values = { name: settings.name, email: settings.contactEmail || '–' };
  const parts = t(`${slug}.body`, values).split('\n\n');
  return {
    path: slug,
    title: t(`${slug}.title`),
    description: t(`${slug}.title`),
    main: html`<h1>${t(`${slug}.title`)}</h1><div class="prose">!${parts.map((part) => html`<p>${part}</p>`).join('')}</div>`,
  };
}

export async function writeOwnPage(site: Site, slug: string): Promise<SiteDocument> {
  const page = await queries.findPublished(site.deps.db, { kind: 'page', slug, now: site.now });
  if (page) return writeText(site, page);
  if (!isLegal(slug)) throw refuse('not_found');
  return writeLegal(site, slug);
}

export async function writeNews(site: Site, slug: string): Promise<SiteDocument> {
  const key = { kind: 'news' as const, slug, now: site.now };
  return writeText(site, found(await queries.findPublished(site.deps.db, key)));
}

export const newsCards = (
  site: Site,
  news: readonly queries.WrittenPage[],
  level: 2 | 3 = 3,
): string => {
  const items = news.flatMap((page) => {
    const text = pickTextOf(site, page);
    if (!text || !page.publishedAt) return [];
    const lang = text.locale === site.locale ? '' : ` lang="${text.locale}"`;
    return html`<li class="card"><p class="quiet">${writeDate(page.publishedAt, site.locale)}</p>
<h${level}!${lang}><a href="${sitePath(site.locale, `news/${page.slug}`)}">${text.title}</a></h${level}>
<p!${lang}>${text.summary}</p></li>`;
  });
  return items.length > 0
    ? `<ul class="cards">${items.join('')}</ul>`
    : html`<p class="quiet">${site.t('news.none')}</p>`;
};

export async function writeNewsList(site: Site): Promise<SiteDocument> {
  const { deps, now, t } = site;
  const news = await queries.listPublished(deps.db, { kind: 'news', now, limit: 60 });
  return {
    path: 'news',
    title: t('nav.news'),
    description: t('news.description', { name: site.settings.name }),
    main: html`<h1>${t('nav.news')}</h1>!${newsCards(site, news, 2)}`,
  };
}

export async function writeContact(site: Site): Promise<SiteDocument> {
  const { settings, t } = site;
  const address = pickFor(site, settings.contacts);
  const { contactEmail } = settings;
  return {
    path: 'contact',
    title: t('nav.contact'),
    description: t('contact.description', { name: settings.name }),
    main: html`<h1>${t('nav.contact')}</h1><p class="lead">${settings.name}</p>
!${address ? html`<p class="pre">${address}</p>` : ''}
!${contactEmail ? html`<p><a href="mailto:${contactEmail}">${contactEmail}</a></p>` : html`<p class="quiet">${t('contact.none')}</p>`}`,
  };
}

export const writeNotFound = ({ t, locale }: Site): SiteDocument => ({
  path: '',
  isHidden: true,
  title: t('notFound.title'),
  description: t('notFound.title'),
  main: html`<h1>${t('notFound.title')}</h1><p class="lead">${t('notFound.text')}</p><p><a class="button" href="${sitePath(locale)}">${t('nav.home')}</a></p>`,
});
