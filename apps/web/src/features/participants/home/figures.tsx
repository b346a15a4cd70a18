import { Paper, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { participantPath } from '../../../paths.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import type { ParticipantHome } from '../types.ts';

export function Figures({ home }: { home: ParticipantHome }) {
  const { t } = useTranslation('participants');
  const { slug } = useEventScope();
  const figures = [
    { key: 'meetings', value: home.scheduledMeetings, to: participantPath('schedule', { slug }) },
    { key: 'sent', value: home.sentRequests, to: participantPath('requests', { slug }) },
    {
      key: 'unanswered',
      value: home.unansweredRequests,
      to: participantPath('requests', { slug }),
    },
    { key: 'profiles', value: home.profiles, to: participantPath('profile', { slug }) },
  ] as const;
  return (
    <SimpleGrid component="ul" cols={{ base: 2, sm: 4 }} p={0} m={0} style={{ listStyle: 'none' }}>
      {figures.map(({ key, value, to }) => (
        <Paper component="li" key={key} withBorder p="md">
          <Text size="xl" fw={700}>
            {value}
          </Text>
          <PageLink to={to}>{t(`figure.${key}`, { count: value })}</PageLink>
        </Paper>
      ))}
    </SimpleGrid>
  );
}
