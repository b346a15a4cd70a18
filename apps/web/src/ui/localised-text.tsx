import { type LocalisedText as Localised, pickText } from '@ponte/domain';
import { locales } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/use-language.ts';

/** Gives the reader's version of a text in several languages, else another one that is filled. */
export function usePickText(): (text: Localised) => string {
  const language = useLanguage();
  return (text) => pickText(text, language);
}

/** Shows such a text, and tells screen readers when it is in another language than the page. */
export function LocalisedText({ text }: { text: Localised }) {
  const language = useLanguage();
  const shown = pickText(text, language);
  const written = locales.find((locale) => text[locale]?.trim() === shown) ?? language;
  const isForeign = text[language]?.trim() !== shown;
  return isForeign ? <span lang={written}>{shown}</span> : shown;
}
