import { Input, Tabs, Textarea, TextInput, VisuallyHidden } from '@mantine/core';
import { useUncontrolled } from '@mantine/hooks';
import type { LocalisedText } from '@ponte/domain';
import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type Locale, languageNames, locales } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { TabList } from './tab-list.tsx';

export type LocalisedTextInputProps = {
  label: string;
  description?: ReactNode;
  value?: LocalisedText;
  defaultValue?: LocalisedText;
  onChange?: (value: LocalisedText) => void;
  /** The reason for the text as a whole. */
  error?: ReactNode;
  /** Reasons for single languages. */
  errors?: Partial<Record<Locale, string>>;
  required?: boolean;
  isMultiline?: boolean;
  maxLength?: number;
  /** Set by `form.getInputProps`; lets the form find the field again. */
  'data-path'?: string;
};

const isWritten = (text: LocalisedText, locale: Locale): boolean => Boolean(text[locale]?.trim());

/** The reader's own where it is written or nothing is yet, else the first in which there is something to read. */
const firstShown = (text: LocalisedText, own: Locale): Locale =>
  isWritten(text, own) ? own : (locales.find((locale) => isWritten(text, locale)) ?? own);

/** What readers of a language are shown while nothing is written in it. */
const findFallback = (text: LocalisedText, language: Locale): Locale | null =>
  isWritten(text, language) ? null : (locales.find((locale) => isWritten(text, locale)) ?? null);

/** One text in several languages, a tab for each; a tick marks those that are written. */
export function LocalisedTextInput(props: LocalisedTextInputProps) {
  const { label, description, error, errors = {}, required = false } = props;
  const { t } = useTranslation();
  const [text, setText] = useUncontrolled<LocalisedText>({
    ...(props.value ? { value: props.value } : {}),
    defaultValue: props.defaultValue ?? {},
    ...(props.onChange ? { onChange: props.onChange } : {}),
  });
  const own = useLanguage();
  const [language, setLanguage] = useState<Locale>(() => firstShown(text, own));
  return (
    <Input.Wrapper
      labelElement="div"
      label={label}
      description={description}
      error={error}
      required={required}
    >
      <Tabs
        value={language}
        onChange={(chosen) => setLanguage(locales.find((locale) => locale === chosen) ?? language)}
        keepMounted={false}
      >
        <TabList aria-label={t('localised.tabs', { label })} mb="xs">
          {locales.map((locale) => (
            <LanguageTab
              key={locale}
              locale={locale}
              isWritten={isWritten(text, locale)}
              hasError={Boolean(errors[locale])}
            />
          ))}
        </TabList>
        <Tabs.Panel value={language}>
          <LanguageField
            {...props}
            language={language}
            text={text[language] ?? ''}
            fallback={findFallback(text, language)}
            onText={(written) => setText({ ...text, [language]: written })}
          />
        </Tabs.Panel>
      </Tabs>
    </Input.Wrapper>
  );
}

type LanguageTabProps = { locale: Locale; isWritten: boolean; hasError: boolean };

function LanguageTab({ locale, isWritten, hasError }: LanguageTabProps) {
  const { t } = useTranslation();
  const state = t(isWritten ? 'localised.written' : 'localised.missing');
  return (
    <Tabs.Tab
      value={locale}
      mih="2.75rem"
      {...(hasError ? { c: 'var(--mantine-color-error)' } : {})}
      rightSection={isWritten ? <IconCheck size={14} aria-hidden /> : null}
    >
      {locale.toUpperCase()}
      <VisuallyHidden>{`${languageNames[locale]}, ${state}`}</VisuallyHidden>
    </Tabs.Tab>
  );
}

type LanguageFieldProps = LocalisedTextInputProps & {
  language: Locale;
  text: string;
  fallback: Locale | null;
  onText: (written: string) => void;
};

function LanguageField({ language, text, fallback, onText, ...props }: LanguageFieldProps) {
  const { t } = useTranslation();
  const shared = {
    'aria-label': `${props.label} (${languageNames[language]})`,
    'aria-required': props.required ?? false,
    lang: language,
    value: text,
    error: props.errors?.[language],
    description: fallback ? t('localised.fallback', { language: languageNames[fallback] }) : null,
    onChange: (event: { currentTarget: { value: string } }) => onText(event.currentTarget.value),
    ...(props.maxLength ? { maxLength: props.maxLength } : {}),
    ...(props['data-path'] ? { 'data-path': `${props['data-path']}.${language}` } : {}),
  };
  return props.isMultiline ? (
    <Textarea {...shared} autosize minRows={4} maxRows={16} />
  ) : (
    <TextInput {...shared} />
  );
}
