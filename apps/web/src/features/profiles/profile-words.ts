import type { LocalisedText } from '@ponte/domain';
import { useLanguage } from '../../i18n/use-language.ts';

type Title = { title: string; titles: LocalisedText };

/** What somebody offers or seeks, in the reader's language where it is written in it, else as its author wrote it. */
export function useProfileWords() {
  const language = useLanguage();
  return {
    titleOf: ({ title, titles }: Title): string => titles[language]?.trim() || title,
    describe: (profile: { description: string; descriptions: LocalisedText }): string =>
      profile.descriptions[language]?.trim() || profile.description,
  };
}
