import { isLocale } from '@ponte/domain';
import { IconChevronDown } from '@tabler/icons-react';
import { changeLanguage } from '../i18n/i18n.ts';
import { languageNames, locales } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import classes from './language-switch.module.css';

/** Chooses the language of the pages on this device. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const change = (value: string) => {
    if (isLocale(value)) void changeLanguage(value);
  };
  return (
    <span className={classes.switch}>
      <span aria-hidden>{language}</span>
      <IconChevronDown size={16} aria-hidden />
      <select
        className={classes.select}
        aria-label={t('language.choose')}
        value={language}
        onChange={(event) => change(event.currentTarget.value)}
      >
        {locales.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {languageNames[locale]}
          </option>
        ))}
      </select>
    </span>
  );
}
