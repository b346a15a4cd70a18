import { Button, Group, Stack, TextInput } from '@mantine/core';
import { limits } from '@ponte/domain';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { uploadFile } from '../../api/upload.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { AppPath } from '../../paths.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FileField } from '../../ui/file-field.tsx';
import { refreshedByDocuments } from './queries.ts';
import type { GroupDocument } from './shapes.ts';

/** A button that asks for a file and adds it as a document. */
export function AddDocument({ network }: { network: string }) {
  const { t } = useTranslation('groups');
  return (
    <Upload
      label={t('documents.add')}
      address={`/api/networks/${encodeURIComponent(network)}/documents`}
      success={t('documents.added')}
    />
  );
}

type AddVersionProps = { network: string; document: GroupDocument };

/** The same for one more version of a document. */
export function AddVersion({ network, document: { id, title } }: AddVersionProps) {
  const { t } = useTranslation('groups');
  return (
    <Upload
      label={t('documents.addVersion')}
      of={title}
      address={`/api/networks/${encodeURIComponent(network)}/documents/${id}/versions`}
      success={t('documents.versionAdded')}
    />
  );
}

type UploadProps = {
  label: string;
  address: AppPath;
  success: string;
  /** The document whose version it becomes; without one its title is asked for. */
  of?: string;
};

function Upload({ label, address, success, of }: UploadProps) {
  const { t } = useTranslation('groups');
  const [isOpen, setIsOpen] = useState(false);
  const spoken = of === undefined ? undefined : t('documents.addVersionTo', { title: of });
  return (
    <>
      <Button
        variant={of === undefined ? 'filled' : 'default'}
        leftSection={<IconUpload size={20} aria-hidden />}
        aria-label={spoken}
        onClick={() => setIsOpen(true)}
      >
        {label}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={spoken ?? label}>
        <UploadForm
          address={address}
          success={success}
          hasTitle={of === undefined}
          onDone={() => setIsOpen(false)}
        />
      </Dialog>
    </>
  );
}

type FormProps = { address: AppPath; success: string; hasTitle: boolean; onDone: () => void };

function UploadForm({ address, success, hasTitle, onDone }: FormProps) {
  const { t } = useTranslation('groups');
  const [file, setFile] = useState<File | null>(null);
  const [title, setTitle] = useState('');
  const [note, setNote] = useState('');
  const upload = useAction({
    run: (chosen: File) => {
      const words = new URLSearchParams(hasTitle ? { title } : { note });
      return uploadFile<unknown>('POST', `${address}?${words}`, chosen);
    },
    refreshes: refreshedByDocuments,
    success,
    onSuccess: onDone,
  });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    // Most people would type what the file is called already.
    if (chosen && title === '') setTitle(chosen.name.replace(/\.\w+$/, '').slice(0, limits.title));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (file) upload.mutate(file);
      }}
    >
      <Stack>
        <FileField
          label={t('documents.file')}
          accept=".pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,image/png,image/jpeg,image/webp"
          maxBytes={limits.fileBytes}
          value={file}
          onChange={choose}
          required
        />
        {hasTitle ? (
          <TextInput
            label={t('form.title')}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            maxLength={limits.title}
            required
          />
        ) : (
          <TextInput
            label={t('documents.note')}
            description={t('documents.noteHint')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            maxLength={limits.shortText}
          />
        )}
        <Group>
          <Button type="submit" loading={upload.isPending} disabled={!file}>
            {t('documents.upload')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
