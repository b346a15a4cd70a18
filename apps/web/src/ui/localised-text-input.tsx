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

/** One text in several languages, a tab for each; a tick marks those that are written. */
export function LocalisedTextInput(props: LocalisedTextInputProps) {
  const { label, description, error, errors = {}, required = false } = props;
  const { t } = useTranslation();
  const [language, setLanguage] = useState<Locale>(useLanguage());
  const [text, setText] = useUncontrolled<LocalisedText>({
    ...(props.value ? { value: props.value } : {}),
    defaultValue: props.defaultValue ?? {},
    ...(props.onChange ? { onChange: props.onChange } : {}),
  });
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
              isWritten={Boolean(text[locale]?.trim())}
              hasError={Boolean(errors[locale])}
            />
          ))}
        </TabList>
        <Tabs.Panel value={language}>
          <LanguageField
            {...props}
            language={language}
            text={text[language] ?? ''}
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
  onText: (written: string) => void;
};

function LanguageField({ language, text, onText, ...props }: LanguageFieldProps) {
  const shared = {
    'aria-label': `${props.label} (${languageNames[language]})`,
    'aria-required': props.required ?? false,
    lang: language,
    value: text,
    error: props.errors?.[language],
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
