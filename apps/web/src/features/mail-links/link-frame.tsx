import { Divider, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { participantPath } from '../../paths.ts';
import { usePickText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { MailLink } from './shapes.ts';

type LinkFrameProps = {
  link: MailLink;
  title: string;
  description?: string;
  children: ReactNode;
};

/** Title, the card with what can be done, and the way to everything else. */
export function LinkFrame({ link, title, description, children }: LinkFrameProps) {
  const { t } = useTranslation('mail-links');
  const pickText = usePickText();
  const { event, name } = link;
  return (
    <>
      <PageHeader
        title={title}
        lead={<Text c="dimmed">{pickText(event.names)}</Text>}
        {...(description ? { description } : {})}
      />
      <Paper withBorder p={{ base: 'md', sm: 'lg' }}>
        <Stack gap="lg">{children}</Stack>
      </Paper>
      <Divider my="lg" />
      <Text size="sm" c="dimmed">
        {t('frame.for', { name })}{' '}
        <PageLink to={participantPath('home', { slug: event.slug })} inherit>
          {t('frame.open')}
        </PageLink>
      </Text>
    </>
  );
}
