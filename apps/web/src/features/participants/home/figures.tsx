import { Paper, Text } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { participantPath } from '../../../paths.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import type { ParticipantHome } from '../types.ts';
import classes from './home.module.css';

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
    <ul className={classes.figures}>
      {figures.map(({ key, value, to }) => (
        <Paper component="li" key={key} withBorder p="md">
          <Text size="xl" fw={700}>
            {value}
          </Text>
          <PageLink to={to}>{t(`figure.${key}`, { count: value })}</PageLink>
        </Paper>
      ))}
    </ul>
  );
}
