import type { SitePageShape, SiteSettingsShape } from '@ponte/contracts';
import { findOutdated, type Locale, siteStateOf } from '@ponte/domain';
import { houseName } from '../../mail/house.ts';
import type { SiteSettingRow, WrittenPage } from './queries.ts';

/** What the site is called and looks like before anybody has said so. */
export const standardSettings: Omit<SiteSettingRow, 'id'> = {
  name: houseName,
  claims: {},
  intros: {},
  colour: '#0a675e',
  mainLocale: 'en',
  contactEmail: '',
  contacts: {},
  logoId: null,
  version: 0,
};

export const presentSettings = (row: Omit<SiteSettingRow, 'id'>): SiteSettingsShape => ({
  name: row.name,
  claims: row.claims,
  intros: row.intros,
  colour: row.colour,
  mainLocale: row.mainLocale,
  contactEmail: row.contactEmail,
  contacts: row.contacts,
  logoId: row.logoId,
  version: row.version,
});

export function presentPage(page: WrittenPage, main: Locale, now: number): SitePageShape {
  const facts = page.texts.map(({ locale, revisedAt }) => ({
    locale,
    revisedAt: revisedAt.getTime(),
  }));
  return {
    id: page.id,
    kind: page.kind,
    slug: page.slug,
    state: siteStateOf(page.publishedAt?.getTime() ?? null, now),
    menuPosition: page.menuPosition,
    publishedAt: page.publishedAt?.toISOString() ?? null,
    texts: Object.fromEntries(
      page.texts.map(({ locale, title, summary, html, revisedAt }) => [
        locale,
        { title, summary, html, revisedAt: revisedAt.toISOString() },
      ]),
    ),
    outdated: findOutdated(facts, main),
    version: page.version,
  };
}

export const presentPicture = (id: string) => ({
  id,
  url: `/site/pictures/${id}/large`,
  srcset: `/site/pictures/${id}/small 640w, /site/pictures/${id}/large 1600w`,
});
