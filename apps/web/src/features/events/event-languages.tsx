import { Checkbox, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Locale, languageNames, locales } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/use-translation.ts';

type EventLanguagesProps = {
  label: string;
  value?: Locale[];
  onChange?: (languages: Locale[]) => void;
  error?: ReactNode;
  'data-path'?: string;
};

/** The languages the event is held in; its texts are shown in the first one a reader does not find their own in. */
export function EventLanguages({ value = [], onChange, ...field }: EventLanguagesProps) {
  const { t } = useTranslation('organising');
  // Kept in the order in which they were ticked: the first one is the event's main language.
  const choose = (chosen: string[]) =>
    onChange?.(chosen.flatMap((code) => locales.find((locale) => locale === code) ?? []));
  return (
    <Checkbox.Group
      {...field}
      value={value}
      onChange={choose}
      description={t('field.languagesHint')}
    >
      <Group mt="xs">
        {locales.map((locale) => (
          <Checkbox key={locale} value={locale} label={languageNames[locale]} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
