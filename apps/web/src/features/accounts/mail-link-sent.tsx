import { Button, Container, Stack, Text } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { PageHeader } from '../../ui/page-header.tsx';

export function MailLinkSent({ email, onBack }: { email: string; onBack: () => void }) {
  const { t } = useTranslation('accounts');
  return (
    <Container size="xs" px={0}>
      <PageHeader title={t('sent.title')} />
      <Stack align="flex-start" role="status">
        <IconMailOpened size={48} stroke={1.3} color="var(--mantine-color-anchor)" aria-hidden />
        <Text>{t('sent.text', { email })}</Text>
        <Text c="dimmed">{t('sent.nothing')}</Text>
        <Button variant="default" onClick={onBack}>
          {t('sent.back')}
        </Button>
      </Stack>
    </Container>
  );
}
