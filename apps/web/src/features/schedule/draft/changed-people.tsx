import { Text } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { organiserPath } from '../../../paths.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import { VirtualList } from '../../../ui/virtual-list.tsx';
import { useEventKey } from '../queries.ts';
import classes from '../schedule.module.css';
import type { Comparison } from '../shapes.ts';
import { useChangeCounts } from './change-counts.ts';

type ChangedPeopleProps = { people: Comparison['people']; words: string };

/** What the step means for each person. */
export function ChangedPeople({ people, words }: ChangedPeopleProps) {
  const { t } = useTranslation('drafts');
  const eventId = useEventKey();
  const describe = useChangeCounts();
  const wanted = words.trim().toLocaleLowerCase();
  const shown = people.filter(({ name, organisationName }) =>
    `${name} ${organisationName}`.toLocaleLowerCase().includes(wanted),
  );
  if (shown.length === 0) return <Text>{t(words ? 'compare.notFound' : 'compare.none')}</Text>;
  return (
    <VirtualList
      label={t('compare.people', { number: people.length })}
      items={shown}
      keyOf={({ participantId }) => participantId}
    >
      {(person) => (
        <>
          <div className={classes.rowText}>
            <PageLink
              fw={600}
              to={organiserPath('registration', { eventId, participantId: person.participantId })}
            >
              {person.name}
            </PageLink>
            <Text size="sm" c="dimmed">
              {person.organisationName}
            </Text>
          </div>
          <Text>{describe(person)}</Text>
        </>
      )}
    </VirtualList>
  );
}
