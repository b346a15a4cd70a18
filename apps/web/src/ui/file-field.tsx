import { Button, Group, Input, Text } from '@mantine/core';
import { IconFile, IconUpload } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import classes from './file-field.module.css';
import { useFormats } from './formats.ts';

type FileFieldProps = {
  label: string;
  description?: ReactNode;
  value: File | null;
  onChange: (file: File | null) => void;
  /** As the native attribute: `.csv,.xlsx` or `image/png`. */
  accept?: string;
  maxBytes: number;
  error?: ReactNode;
  required?: boolean;
};

/** Chooses one file, by hand or by dropping it; too large ones are refused before any upload. */
export function FileField(props: FileFieldProps) {
  const { label, description, value, onChange, accept, maxBytes, error, required = false } = props;
  const { t } = useTranslation();
  const { fileSize } = useFormats();
  const inputId = useId();
  const [refused, setRefused] = useState<File | null>(null);
  const choose = (file: File | null) => {
    const isTooLarge = file !== null && file.size > maxBytes;
    setRefused(isTooLarge ? file : null);
    onChange(isTooLarge ? null : file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    choose(event.dataTransfer.files[0] ?? null);
  };
  const limit = fileSize(maxBytes);
  const tooLarge = refused ? t('file.tooLarge', { size: fileSize(refused.size), limit }) : null;
  return (
    <Input.Wrapper
      id={inputId}
      label={label}
      description={description ?? t('file.limit', { limit })}
      error={tooLarge ?? error}
      required={required}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the input inside does the same */}
      <div className={classes.area} onDrop={drop} onDragOver={(event) => event.preventDefault()}>
        <input
          id={inputId}
          className={classes.input}
          type="file"
          accept={accept}
          required={required}
          aria-invalid={Boolean(tooLarge ?? error)}
          aria-describedby={`${inputId}-description ${inputId}-error`}
          onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
        />
        <span className={classes.face} aria-hidden>
          <IconUpload size={20} />
          {t(value ? 'file.replace' : 'file.choose')} {t('file.drop')}
        </span>
      </div>
      {value ? <ChosenFile file={value} onRemove={() => choose(null)} /> : null}
    </Input.Wrapper>
  );
}

function ChosenFile({ file, onRemove }: { file: File; onRemove: () => void }) {
  const { t } = useTranslation();
  const { fileSize } = useFormats();
  return (
    <Group gap="xs" mt="xs">
      <IconFile size={20} stroke={1.6} aria-hidden />
      <Text role="status">
        {file.name} ({fileSize(file.size)})
      </Text>
      <Button size="compact-md" variant="subtle" onClick={onRemove}>
        {t('action.remove')}
      </Button>
    </Group>
  );
}
