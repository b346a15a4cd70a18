import type { Queryable } from '@ponte/db';
import { fieldsMeet, fieldsOf, isLocale, type Locale, locales, pickText } from '@ponte/domain';
import type { Deps } from '../../deps.ts';
import { nameCountry, tagOf, writeDays } from '../../documents/formats.ts';
import type { LetterSection } from '../../mail/letter.ts';
import { toParagraphs } from '../../mail/letter-texts.ts';
import { sitePath } from '../../site/layout.ts';
import { textsIn } from '../../site/texts.ts';
import * as queries from './queries.ts';

/** An issue with what it tells of, as far as everybody may read that now. */
export type WholeIssue = {
  issue: queries.IssueRow;
  news: readonly queries.ToldNews[];
  events: readonly queries.ToldEvent[];
  profiles: readonly queries.ToldProfile[];
};

export async function readContent(
  db: Queryable,
  issue: queries.IssueRow,
  now: Date,
): Promise<WholeIssue> {
  return {
    issue,
    news: await queries.findNews(db, issue.newsIds, now),
    events: await queries.findEvents(db, issue.eventIds),
    profiles: await queries.findProfiles(db, issue.profileIds),
  };
}

/** For whom it is written; with fields, profiles of others are left out. */
export type Reading = { locale: Locale; fields: readonly string[] };

type Item = LetterSection['items'][number];

const writeDate = (at: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(at);

/** The parts of an issue, each with a heading; those with nothing in them are left out. */
export function writeSections(
  { config }: Pick<Deps, 'config'>,
  { news, events, profiles }: Omit<WholeIssue, 'issue'>,
  { locale, fields }: Reading,
): LetterSection[] {
  const t = textsIn(locale);
  const site = (path: string) => `${config.publicUrl}${sitePath(locale, path)}`;
  const newsItems = news.map(
    (one): Item => ({
      label: writeDate(one.publishedAt, locale),
      title: pickText(one.titles, locale, locales),
      text: pickText(one.summaries, locale, locales),
      url: site(`news/${one.slug}`),
    }),
  );
  const eventItems = events.map((one): Item => {
    const others = one.languages.filter(isLocale);
    return {
      label: `${writeDays(one.firstDay, one.lastDay, locale)} · ${one.city}`,
      title: pickText(one.titles, locale, others),
      text: pickText(one.summaries, locale, others),
      url: site(`events/${one.slug}`),
    };
  });
  const profileItems = profiles
    .filter(({ sectors }) => fieldsMeet(fields, fieldsOf(sectors)))
    .map(
      (one): Item => ({
        label: `${t(`kind.${one.kind}`)} · ${nameCountry(one.country, locale)}`,
        title: pickText(one.titles, locale),
        text: pickText(one.summaries, locale),
        url: site(`exchange/${one.reference}`),
      }),
    );
  return [
    { title: t('nav.news'), items: newsItems },
    { title: t('home.events'), items: eventItems },
    { title: t('home.exchange'), items: profileItems },
  ].filter(({ items }) => items.length > 0);
}

export const introOf = ({ intros }: Pick<queries.IssueRow, 'intros'>, locale: Locale): string[] =>
  toParagraphs(intros[locale] ?? '');
