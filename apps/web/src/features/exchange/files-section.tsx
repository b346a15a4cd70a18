import { Button, Group, Stack, Text } from '@mantine/core';
import { type LocalisedText, limits } from '@ponte/domain';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { uploadFile } from '../../api/upload.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FileField } from '../../ui/file-field.tsx';
import { LocalisedTextInput } from '../../ui/localised-text-input.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './exchange.module.css';
import { refreshedByExchange } from './queries.ts';
import type { ExchangeContent, ExchangeFile, ExchangeOwn } from './shapes.ts';

type Use = 'pictures' | 'documents';

/** Pictures and documents of the working text: added at once, described, taken away. */
export function FilesSection({ own }: { own: ExchangeOwn }) {
  const { t } = useTranslation('exchange');
  const isEditable = own.actions.edit === null;
  const change = useAction({
    run: (part: Partial<ExchangeContent>) =>
      client.PUT('/api/exchange/own/{profile}', {
        params: { path: { profile: own.id } },
        body: {
          content: { ...own.content, ...part },
          contact: own.contact,
          months: own.months as 12,
          version: own.version,
        },
      }),
    refreshes: refreshedByExchange,
    success: t('own.saved'),
  });
  const addressOf = (fileId: string) => `/api/exchange/own/${own.id}/files/${fileId}`;
  const row = (use: Use) => (
    <ul className={use === 'pictures' ? classes.gallery : classes.cards}>
      {own.content[use].map((each, index) => {
        const file = own.files.find(({ fileId }) => fileId === each.fileId);
        const replace = (caption: typeof each.caption) =>
          change.mutate({ [use]: own.content[use].with(index, { ...each, caption }) });
        return (
          <li key={each.fileId}>
            <Stack gap="xs">
              {use === 'pictures' ? (
                <img src={addressOf(each.fileId)} alt="" loading="lazy" />
              ) : (
                <a href={addressOf(each.fileId)} download>
                  {file?.name}
                </a>
              )}
              {isEditable ? (
                <CaptionForm
                  key={JSON.stringify(each.caption)}
                  caption={each.caption}
                  onSave={replace}
                />
              ) : null}
              {isEditable ? (
                <Button
                  variant="subtle"
                  color="red"
                  leftSection={<IconTrash size={18} aria-hidden />}
                  onClick={() =>
                    change.mutate({
                      [use]: own.content[use].filter(({ fileId }) => fileId !== each.fileId),
                    })
                  }
                >
                  {t('files.remove')}
                </Button>
              ) : null}
            </Stack>
          </li>
        );
      })}
    </ul>
  );
  return (
    <Section
      title={t('view.files')}
      description={own.isBlind ? t('files.blindHint') : t('files.hint')}
    >
      <Stack>
        {row('pictures')}
        {row('documents')}
        {own.content.pictures.length + own.content.documents.length === 0 ? (
          <Text c="dimmed">{t('files.none')}</Text>
        ) : null}
        {isEditable ? <AddFile own={own} add={(part) => change.mutate(part)} /> : null}
      </Stack>
    </Section>
  );
}

type CaptionProps = {
  caption: ExchangeContent['title'];
  onSave: (caption: ExchangeContent['title']) => void;
};

function CaptionForm({ caption, onSave }: CaptionProps) {
  const { t } = useTranslation('exchange');
  const [text, setText] = useState<LocalisedText>(caption);
  return (
    <Stack gap={4}>
      <LocalisedTextInput
        label={t('files.caption')}
        value={text}
        onChange={setText}
        maxLength={limits.shortText}
      />
      {JSON.stringify(text) === JSON.stringify(caption) ? null : (
        <Button variant="light" onClick={() => onSave(text as ExchangeContent['title'])}>
          {t('own.save')}
        </Button>
      )}
    </Stack>
  );
}

type AddProps = { own: ExchangeOwn; add: (part: Partial<ExchangeContent>) => void };

function AddFile({ own, add }: AddProps) {
  const { t } = useTranslation('exchange');
  const upload = useAction({
    run: ({ use, file }: { use: Use; file: File }) =>
      uploadFile<ExchangeFile>(
        'POST',
        `/api/exchange/own/${own.id}/files?as=${use === 'pictures' ? 'picture' : 'document'}`,
        file,
      ),
    refreshes: [],
    onSuccess: ({ fileId }, { use }) =>
      add({ [use]: [...own.content[use], { fileId, caption: {} }] }),
  });
  const field = (use: Use, accept: string) => (
    <FileField
      label={t(`files.add_${use}`)}
      value={null}
      accept={accept}
      maxBytes={limits.fileBytes}
      onChange={(file) => file && upload.mutate({ use, file })}
    />
  );
  return (
    <Group grow align="flex-start" preventGrowOverflow={false}>
      {own.content.pictures.length < limits.exchangePictures
        ? field('pictures', 'image/png,image/jpeg,image/webp')
        : null}
      {own.content.documents.length < limits.exchangeDocuments
        ? field('documents', 'application/pdf,.docx')
        : null}
    </Group>
  );
}
