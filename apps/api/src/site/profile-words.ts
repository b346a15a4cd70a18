import {
  type ExchangeContent,
  type ExchangeKind,
  fieldsOf,
  type Locale,
  type LocalisedText,
  locales,
  pickText,
} from '@ponte/domain';
import { technologyLabels } from '@ponte/domain/technologies';
import { nameCountry, nameLanguage, tagOf, writeDate } from '../documents/formats.ts';
import { textsIn } from './texts.ts';

/** A listed profile as one reader may know it: `organisation` is null while that is hidden from them. */
export type ReadableProfile = {
  reference: string;
  kind: ExchangeKind;
  content: ExchangeContent;
  country: string;
  organisation: { name: string; city: string; website: string } | null;
  expiresAt: Date | null;
};

/** The language in which a reader gets a text: their own, else the one that `pickText` falls back to. */
export const languageOf = (text: LocalisedText, locale: Locale): Locale =>
  [locale, ...locales].find((each) => text[each]?.trim()) ?? locale;

function nameTechnology(code: string, locale: Locale): string {
  const labels = technologyLabels(code);
  return labels ? pickText(labels, locale) : code;
}

/** Fields of business by name, each with the codes that lie in it. */
function nameSectors(sectors: readonly string[], locale: Locale): string {
  const t = textsIn(locale);
  return fieldsOf(sectors)
    .map((field) => {
      const codes = sectors.filter((code) => fieldsOf([code]).includes(field));
      return `${t(`field.${field}`)} (${codes.join(', ')})`;
    })
    .join(', ');
}

const asDay = (day: string, locale: Locale): string =>
  writeDate(new Date(`${day}T12:00:00Z`), locale);

/** Everything short that a profile says, as pairs of label and value; what it does not say is left out. */
export function listProfileFacts(profile: ReadableProfile, locale: Locale): [string, string][] {
  const t = textsIn(locale);
  const { content, organisation, country, expiresAt } = profile;
  const list = (values: readonly string[]) =>
    new Intl.ListFormat(tagOf(locale), { type: 'conjunction' }).format(values);
  const named = (group: string, keys: readonly string[]) =>
    list(keys.map((key) => t(`${group}.${key}`)));
  const sought = content.countriesSought.map((code) => nameCountry(code, locale));
  const rows: [string, string][] = [
    // Who hides is not named; the country is part of what the profile says.
    [t('profile.company'), organisation ? organisation.name : t('profile.hidden')],
    [
      t('profile.country'),
      [organisation?.city, nameCountry(country, locale)].filter(Boolean).join(', '),
    ],
    [t('profile.fields'), nameSectors(content.sectors, locale)],
    [
      t('profile.technologies'),
      content.technologies.map((code) => nameTechnology(code, locale)).join('; '),
    ],
    [t('profile.stage'), content.stage ? t(`stage.${content.stage}`) : ''],
    [t('profile.rights'), named('right', content.rights)],
    [t('profile.cooperation'), named('cooperation', content.cooperation)],
    [t('profile.partnerKinds'), named('partner', content.partnerKinds)],
    [t('profile.partnerSizes'), named('size', content.partnerSizes)],
    [t('profile.sought'), list(sought) || t('profile.anywhere')],
    [t('profile.languages'), list(content.languages.map((code) => nameLanguage(code, locale)))],
    [t('profile.call'), [content.callName, content.callUrl].filter(Boolean).join(', ')],
    [t('profile.callDeadline'), content.callDeadline ? asDay(content.callDeadline, locale) : ''],
    [t('profile.keywords'), content.keywords.join(', ')],
    [t('profile.until'), expiresAt ? writeDate(expiresAt, locale) : ''],
    [t('profile.reference'), profile.reference],
  ];
  return rows.filter(([, value]) => value !== '');
}

/** The long texts of a profile with their headings, in the order in which one would tell them. */
export const listProfileTexts = (
  { content }: Pick<ReadableProfile, 'content'>,
  locale: Locale,
): { title: string; text: LocalisedText }[] => {
  const t = textsIn(locale);
  return [
    { title: t('profile.description'), text: content.description },
    { title: t('profile.advantages'), text: content.advantages },
    { title: t('profile.partner'), text: content.partnerRole },
  ].filter(({ text }) => pickText(text, locale) !== '');
};
