import type { Queryable } from '@ponte/db';
import { isLocale, type Locale, type LocalisedText, locales, pickText } from '@ponte/domain';
import type { Write } from '../../catalogue.ts';
import type { Deps } from '../../deps.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { gather } from '../../outbox/gather.ts';
import type { SiteFrame } from '../../site/layout.ts';
import { textsIn } from '../../site/texts.ts';
import { standardSettings } from './present.ts';
import * as queries from './queries.ts';

/** Everything that a page of the site is written from. */
export type Site = {
  deps: Deps;
  locale: Locale;
  now: Date;
  t: Write;
  settings: Omit<queries.SiteSettingRow, 'id'>;
  frame: SiteFrame;
};

/** The text of this language, else of another, the main one first. */
export const pickFor = ({ locale, settings }: Site, text: LocalisedText): string =>
  pickText(text, locale, [settings.mainLocale, ...locales]);

/** The text of an event in this language, else in one of the event's own. */
export const inEvent = ({ locale }: Site, event: EventRow, text: EventRow['names']): string =>
  pickText(text, locale, event.languages.filter(isLocale));

/** What somebody has saved, else what stands in its place. */
export const readSettings = async (db: Queryable): Promise<Site['settings']> =>
  (await queries.findSettings(db)) ?? standardSettings;

/** Name, looks and menu of the site at this moment. */
export async function readFrame(deps: Deps, locale: Locale): Promise<Site> {
  const now = deps.clock.now();
  const settings = await readSettings(deps.db);
  const t = textsIn(locale);
  const own = await queries.listMenu(deps.db, now);
  const menu = [
    { path: '', title: t('nav.home') },
    { path: 'events', title: t('nav.events') },
    { path: 'exchange', title: t('nav.exchange') },
    { path: 'networks', title: t('nav.networks') },
    { path: 'news', title: t('nav.news') },
    ...own.map(({ slug, titles }) => ({
      path: slug,
      title:
        [locale, settings.mainLocale, ...locales]
          .map((each) => titles.find((title) => title.locale === each)?.title)
          .find(Boolean) ?? slug,
    })),
    { path: 'ask', title: t('nav.ask') },
  ];
  const { name, colour, logoId } = settings;
  const { publicUrl } = deps.config;
  return {
    deps,
    locale,
    now,
    t,
    settings,
    frame: { publicUrl, locale, name, colour, logoId, menu },
  };
}

/** The site's name alone; asked for once for all mails that are written in the same moment. */
export const readSiteName = gather(async (db, askers: readonly 'letter'[]) => {
  const { name } = (await queries.findSettings(db)) ?? standardSettings;
  return askers.map(() => name);
});
