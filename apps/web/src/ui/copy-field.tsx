import { Button, CopyButton, Group, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from '../i18n/use-translation.ts';

type CopyFieldProps = { label: string; description?: string; value: string };

/** An address to hand on. It can also be marked and copied by hand: browsers give the clipboard only to secure pages. */
export function CopyField({ label, description, value }: CopyFieldProps) {
  const { t } = useTranslation();
  return (
    <Group align="flex-end" gap="sm">
      <TextInput
        flex="1 1 14rem"
        label={label}
        description={description}
        value={value}
        readOnly
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <CopyButton value={value} timeout={2_000}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            onClick={copy}
            aria-label={copied ? t('action.copied') : t('action.copyOf', { label })}
            leftSection={
              copied ? <IconCheck size={20} aria-hidden /> : <IconCopy size={20} aria-hidden />
            }
          >
            <span aria-live="polite">{t(copied ? 'action.copied' : 'action.copy')}</span>
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
