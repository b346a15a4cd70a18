import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { limits, locales } from '@ponte/domain';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { uploadFile } from '../../api/upload.ts';
import { useAction } from '../../api/use-action.ts';
import { languageNames } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FileField } from '../../ui/file-field.tsx';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { LocalisedTextInput } from '../../ui/localised-text-input.tsx';
import { Section } from '../../ui/section.tsx';
import { type SiteSettings, siteAnswers } from './shapes.ts';

/** Name, colour and first words of the site; they show with the next page that is read. */
export function SettingsForm({ settings }: { settings: SiteSettings }) {
  const { t } = useTranslation('website');
  const { logoId: _logo, ...values } = settings;
  const form = useForm({ initialValues: values });
  const problem = useFormProblem(form);
  const save = useAction({
    run: (body: typeof values) => client.PUT('/api/site/settings', { body }),
    refreshes: siteAnswers,
    success: t('settings.saved'),
    onProblem: problem.show,
  });
  return (
    <Section title={t('settings.title')}>
      <form onSubmit={form.onSubmit((body) => save.mutate(body))} noValidate>
        <Stack>
          <FormErrors of={problem} />
          <TextInput
            label={t('settings.name')}
            maxLength={limits.name}
            {...form.getInputProps('name')}
          />
          <TextInput
            type="color"
            label={t('settings.colour')}
            description={t('settings.colourHint')}
            maw="14rem"
            {...form.getInputProps('colour')}
          />
          <LocalisedTextInput
            label={t('settings.claim')}
            description={t('settings.claimHint')}
            maxLength={limits.title}
            {...form.getInputProps('claims')}
          />
          <LocalisedTextInput
            label={t('settings.intro')}
            isMultiline
            maxLength={limits.longText}
            {...form.getInputProps('intros')}
          />
          <NativeSelect
            label={t('settings.mainLocale')}
            description={t('settings.mainLocaleHint')}
            data={locales.map((value) => ({ value, label: languageNames[value] }))}
            {...form.getInputProps('mainLocale')}
          />
          <TextInput
            type="email"
            label={t('settings.contactEmail')}
            {...form.getInputProps('contactEmail')}
          />
          <LocalisedTextInput
            label={t('settings.contact')}
            isMultiline
            maxLength={limits.shortText}
            {...form.getInputProps('contacts')}
          />
          <Button type="submit" loading={save.isPending} style={{ alignSelf: 'start' }}>
            {t('settings.save')}
          </Button>
        </Stack>
      </form>
      <LogoField />
    </Section>
  );
}

function LogoField() {
  const { t } = useTranslation('website');
  const [file, setFile] = useState<File | null>(null);
  const upload = useAction({
    run: (chosen: File) => uploadFile<SiteSettings>('PUT', '/api/site/logo', chosen),
    refreshes: siteAnswers,
    success: t('settings.logoSaved'),
    onSuccess: () => setFile(null),
  });
  return (
    <Group align="flex-end" mt="lg">
      <FileField
        label={t('settings.logo')}
        accept="image/png,image/jpeg,image/webp"
        maxBytes={limits.fileBytes}
        value={file}
        onChange={setFile}
      />
      <Button
        variant="default"
        disabled={!file}
        loading={upload.isPending}
        onClick={() => file && upload.mutate(file)}
      >
        {t('settings.logoSubmit')}
      </Button>
    </Group>
  );
}
