import { Alert, Group, Text } from '@mantine/core';
import { IconUserShare } from '@tabler/icons-react';
import { $api } from '../api/client.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { organiserPath } from '../paths.ts';
import { PageLink } from '../ui/page-link.tsx';
import { useEventScope } from './event-scope.tsx';

/** For whom one acts, and the way back. */
export default function ActingFor({ participant }: { participant: string }) {
  const { t } = useTranslation();
  const { slug } = useEventScope();
  const { data } = $api.useQuery('get', '/api/events/{event}/as/{participant}', {
    params: { path: { event: slug, participant } },
  });
  const back = organiserPath('registration', { eventId: slug, participantId: participant });
  return (
    <Alert
      color="yellow"
      icon={<IconUserShare aria-hidden />}
      mb="lg"
      role="status"
      className="no-print"
    >
      <Group justify="space-between" gap="sm">
        <Text fw={600}>
          {data
            ? t('acting.for', { name: data.name, organisation: data.organisation.name })
            : t('acting.forSomebody')}
        </Text>
        <PageLink to={back}>{t('acting.stop')}</PageLink>
      </Group>
    </Alert>
  );
}
