import { Stack, TextInput } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LocalisedTextInput } from '../../ui/localised-text-input.tsx';
import { Section } from '../../ui/section.tsx';
import { EventLanguages } from './event-languages.tsx';
import { FocusSectors } from './focus-sectors.tsx';
import { SlugInput } from './slug-input.tsx';
import { type SettingsFormValues, useSettingsField } from './use-settings-form.ts';

/** What the event says about itself. */
export function TextSettings({ form }: { form: SettingsFormValues }) {
  const { t } = useTranslation('organising');
  const field = useSettingsField(form);
  return (
    <Section title={t('settings.texts')}>
      <Stack>
        <EventLanguages {...field('languages')} />
        <LocalisedTextInput {...field('names')} maxLength={limits.title} required />
        <LocalisedTextInput
          {...field('summaries')}
          description={t('field.summariesHint')}
          maxLength={limits.shortText}
          isMultiline
        />
        <LocalisedTextInput
          {...field('texts')}
          description={t('field.textsHint')}
          maxLength={limits.longText}
          isMultiline
        />
        <FocusSectors {...field('sectors')} value={form.values.sectors} />
        <TextInput
          {...field('contactEmail')}
          description={t('field.contactEmailHint')}
          type="email"
        />
        <SlugInput {...field('slug')} />
      </Stack>
    </Section>
  );
}
