import { Button, Group, Stack } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { uploadFile } from '../../api/upload.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FileField } from '../../ui/file-field.tsx';
import { useFormats } from '../../ui/formats.ts';
import { Section } from '../../ui/section.tsx';
import { Logo } from './logo.tsx';
import { type Organisation, organisationAnswers } from './organisation.ts';

export function LogoSection({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const { fileSize } = useFormats();
  const [file, setFile] = useState<File | null>(null);
  const { id, logoId } = organisation;
  const upload = useAction({
    run: (chosen: File) => uploadFile<Organisation>('PUT', `/api/organisations/${id}/logo`, chosen),
    refreshes: organisationAnswers,
    success: t('logo.saved'),
    onSuccess: () => setFile(null),
  });
  const remove = useAction({
    run: () =>
      client.DELETE('/api/organisations/{organisation}/logo', {
        params: { path: { organisation: id } },
      }),
    refreshes: organisationAnswers,
    success: t('logo.removed'),
  });
  return (
    <Section title={t('logo.title')}>
      <Group align="flex-start">
        <Logo organisation={organisation} size={96} />
        <Stack flex="1 1 16rem">
          <FileField
            label={t('logo.file')}
            description={t('logo.hint', { limit: fileSize(limits.logoBytes) })}
            accept="image/png,image/jpeg,image/webp"
            maxBytes={limits.logoBytes}
            value={file}
            onChange={setFile}
          />
          <Group>
            <Button
              disabled={!file}
              loading={upload.isPending}
              onClick={() => file && upload.mutate(file)}
            >
              {t('logo.submit')}
            </Button>
            {logoId ? (
              <Button
                variant="default"
                loading={remove.isPending}
                onClick={() => remove.mutate(undefined)}
              >
                {t('logo.remove')}
              </Button>
            ) : null}
          </Group>
        </Stack>
      </Group>
    </Section>
  );
}
