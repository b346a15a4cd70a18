import { type Locale, locales } from '@ponte/domain';
import { html } from 'ghtml';
import type { Deps } from '../../deps.ts';
import { sitePath } from '../../site/layout.ts';
import * as queries from './queries.ts';
import type { Site } from './site.ts';

/** Atom (RFC 4287) of what was published last, in one language. */
export async function writeFeed({ deps, locale, now, settings, t }: Site): Promise<string> {
  const { publicUrl } = deps.config;
  const news = await queries.listPublished(deps.db, { kind: 'news', now, limit: 50 });
  const entries = news.flatMap((page) => {
    const text = page.texts.find((each) => each.locale === locale);
    if (!text || !page.publishedAt) return [];
    const url = `${publicUrl}${sitePath(locale, `news/${page.slug}`)}`;
    return html`<entry><id>urn:uuid:${page.id}</id><title>${text.title}</title><link rel="alternate" type="text/html" href="${url}"/><updated>${text.revisedAt.toISOString()}</updated><published>${page.publishedAt.toISOString()}</published><summary>${text.summary}</summary><content type="html">${text.html}</content></entry>`;
  });
  const newest = news.flatMap(({ texts }) => texts.map(({ revisedAt }) => revisedAt.getTime()));
  const updated = new Date(newest.length > 0 ? Math.max(...newest) : 0).toISOString();
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}"><id>${publicUrl}${sitePath(locale, 'feed')}</id><title>${settings.name} – ${t('nav.news')}</title><link rel="self" type="application/atom+xml" href="${publicUrl}${sitePath(locale, 'feed')}"/><link rel="alternate" type="text/html" href="${publicUrl}${sitePath(locale, 'news')}"/><updated>${updated}</updated><author><name>${settings.name}</name></author>
!${entries.join('\n')}
</feed>
`;
}

const fixed = [
  '',
  'events',
  'exchange',
  'networks',
  'news',
  'newsletter',
  'ask',
  'contact',
  'privacy',
  'accessibility',
];

/** Every public page in every language it has, each pointing to the others. */
export async function writeSitemap(deps: Deps): Promise<string> {
  const { publicUrl } = deps.config;
  const rows = await queries.listAddresses(deps.db, deps.clock.now());
  const all = [
    ...fixed.map((path) => ({ path, changed: null, locales: null })),
    ...rows.filter(({ path }) => !fixed.includes(path)),
  ];
  const entry = (path: string, changed: string | null, languages: readonly Locale[]) =>
    languages.map(
      (locale) =>
        html`<url><loc>${publicUrl}${sitePath(locale, path)}</loc>!${changed ? html`<lastmod>${changed}</lastmod>` : ''}!${languages
          .map(
            (other) =>
              html`<xhtml:link rel="alternate" hreflang="${other}" href="${publicUrl}${sitePath(other, path)}"/>`,
          )
          .join('')}</url>`,
    );
  return html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
!${all.flatMap((row) => entry(row.path, row.changed, row.locales ?? locales)).join('\n')}
</urlset>
`;
}

/** What search engines leave alone, and where they find the rest. */
export const writeRobots = (publicUrl: string): string => `User-agent: *
Disallow: /api/
Disallow: /account
Disallow: /organise
Disallow: /site/preview/
Sitemap: ${publicUrl}/sitemap.xml
`;
