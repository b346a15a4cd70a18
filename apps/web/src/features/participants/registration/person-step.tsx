import { Checkbox, Stack, TextInput } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { LanguageSelect } from '../../../ui/language-select.tsx';
import type { Wizard } from './use-wizard.ts';

export function PersonStep({ form }: { form: Wizard['form'] }) {
  const { t } = useTranslation('participants');
  return (
    <Stack>
      <TextInput
        label={t('field.name')}
        description={t('field.nameHint')}
        autoComplete="name"
        required
        maxLength={limits.name}
        {...form.getInputProps('name')}
      />
      <TextInput
        label={t('field.jobTitle')}
        autoComplete="organization-title"
        maxLength={limits.title}
        {...form.getInputProps('jobTitle')}
      />
      <LanguageSelect
        label={t('field.languages')}
        description={t('field.languagesHint')}
        {...form.getInputProps('languages')}
      />
      <Checkbox
        label={t('field.isOnline')}
        description={t('field.isOnlineHint')}
        {...form.getInputProps('isOnline', { type: 'checkbox' })}
      />
    </Stack>
  );
}
