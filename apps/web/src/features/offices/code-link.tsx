import { Button, CopyButton, Group, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';

/** An address that carries the office's code, to be handed on. */
export function CodeLink({ label, path }: { label: string; path: string }) {
  const { t } = useTranslation('offices');
  const url = `${window.location.origin}${path}`;
  return (
    <Group align="flex-end" gap="sm">
      <TextInput
        flex="1 1 16rem"
        label={label}
        value={url}
        readOnly
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <CopyButton value={url} timeout={2_000}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            onClick={copy}
            aria-label={t(copied ? 'invite.copied' : 'invite.copyOf', { label })}
            leftSection={
              copied ? <IconCheck size={20} aria-hidden /> : <IconCopy size={20} aria-hidden />
            }
          >
            <span aria-live="polite">{t(copied ? 'invite.copied' : 'invite.copy')}</span>
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
