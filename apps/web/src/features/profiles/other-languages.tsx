import { Stack, Text } from '@mantine/core';
import type { useForm } from '@mantine/form';
import { limits } from '@ponte/domain';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LocalisedTextInput } from '../../ui/localised-text-input.tsx';
import classes from './directory.module.css';
import type { ProfileValues } from './shapes.ts';

type TranslatedProps = {
  form: Pick<
    ReturnType<typeof useForm<ProfileValues>>,
    'getInitialValues' | 'getInputProps' | 'key'
  >;
};

/** Folded away: most write in one language, and nobody has to fill in what they see. */
export function OtherLanguages({ form }: TranslatedProps) {
  const { t } = useTranslation('profiles');
  const { titles } = form.getInitialValues();
  const [isOpen, setIsOpen] = useState(Object.keys(titles).length > 0);
  return (
    <details
      className={classes.more}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{t('field.otherLanguages')}</summary>
      {isOpen ? <TranslatedFields form={form} /> : null}
    </details>
  );
}

function TranslatedFields({ form }: TranslatedProps) {
  const { t } = useTranslation('profiles');
  return (
    <Stack mt="sm">
      <Text size="sm" c="dimmed">
        {t('field.otherLanguagesHint')}
      </Text>
      <LocalisedTextInput
        label={t('field.title')}
        maxLength={limits.title}
        key={form.key('titles')}
        {...form.getInputProps('titles')}
      />
      <LocalisedTextInput
        label={t('field.description')}
        isMultiline
        maxLength={limits.longText}
        key={form.key('descriptions')}
        {...form.getInputProps('descriptions')}
      />
    </Stack>
  );
}
