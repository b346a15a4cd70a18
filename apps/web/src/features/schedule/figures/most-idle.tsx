import { Text, Title } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { organiserPath } from '../../../paths.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import { useEventKey } from '../queries.ts';
import classes from '../schedule.module.css';
import type { Quality } from '../shapes.ts';
import { findMostIdle } from './quality-figures.ts';

const mostNamed = 5;

/** Those who wait longest, by name. */
export function MostIdle({ quality }: { quality: Quality }) {
  const { t } = useTranslation('schedule-figures');
  const eventId = useEventKey();
  const people = findMostIdle(quality, mostNamed);
  if (people.length === 0) return null;
  return (
    <>
      <Title order={3} mt="lg" mb="xs">
        {t('idle.worst')}
      </Title>
      <ul className={classes.list}>
        {people.map(({ participantId, name, organisationName, breaks, idleMinutes }) => (
          <li key={participantId} className={classes.line}>
            <span>
              <PageLink to={organiserPath('registration', { eventId, participantId })}>
                {name}
              </PageLink>
              <Text size="sm" c="dimmed">
                {organisationName}
              </Text>
            </span>
            <span className={classes.number}>
              {t('idle.minutes', { minutes: idleMinutes })}
              <Text size="sm" c="dimmed" ta="end">
                {t('breaks.exactly', { count: breaks })}
              </Text>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
