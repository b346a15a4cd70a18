import { Textarea } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useTranslation } from '../../i18n/use-translation.ts';

type ReasonFieldProps = { value: string; onChange: (reason: string) => void };

/** Why somebody says no; the other side reads it. */
export function ReasonField({ value, onChange }: ReasonFieldProps) {
  const { t } = useTranslation('mail-links');
  return (
    <Textarea
      label={t('reason')}
      autosize
      minRows={2}
      maxLength={limits.shortText}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
