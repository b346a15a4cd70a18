import { Loader, Stack, Text } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useProblemMessage } from '../../api/problem-message.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FileField } from '../../ui/file-field.tsx';
import type { QuestionFieldProps } from './question-field-props.ts';
import { uploadFile } from './upload-file.ts';

type AnswerFileFieldProps = QuestionFieldProps & { label: string; description: string | undefined };

/** A question for a file: the file goes up at once, the answer is its id. */
export function AnswerFileField(props: AnswerFileFieldProps) {
  const { t } = useTranslation('participants');
  const describe = useProblemMessage();
  const [file, setFile] = useState<File | null>(null);
  const upload = useMutation({ mutationFn: (chosen: File) => uploadFile(props.event, chosen) });
  const former = props.files?.find(({ id }) => id === props.value);
  const choose = (chosen: File | null) => {
    setFile(chosen);
    props.onChange('');
    if (!chosen || props.isPreview) return;
    upload.mutate(chosen, {
      onSuccess: ({ id }) => props.onChange(id),
      onError: () => setFile(null),
    });
  };
  return (
    <Stack gap={4}>
      <FileField
        label={props.label}
        {...(props.description ? { description: props.description } : {})}
        value={file}
        onChange={choose}
        accept=".pdf,.png,.jpg,.jpeg,.webp,.docx"
        maxBytes={limits.fileBytes}
        error={upload.error ? describe(upload.error) : props.error}
        required={props.question.isRequired}
      />
      {upload.isPending ? (
        <Text role="status">
          <Loader size="xs" aria-hidden /> {t('question.uploading')}
        </Text>
      ) : null}
      {former && !file ? <Text>{t('question.formerFile', { name: former.name })}</Text> : null}
    </Stack>
  );
}
