import { Group, Paper, Stack, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import { $api } from '../../../api/client.ts';
import { pagedOptions } from '../../../api/paged.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { usePickText } from '../../../ui/localised-text.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PagedList } from '../../../ui/paged-list.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { Section } from '../../../ui/section.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { checkInRoute } from '../routes.tsx';
import type { Participant } from '../types.ts';
import { CheckInButton } from './check-in-button.tsx';

/** The door: type a few letters, press one button. */
export function CheckInPage() {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const { person } = checkInRoute.useSearch();
  const [text, setText] = useState('');
  const change = useCallback((value: string) => setText(value), []);
  const query = $api.useInfiniteQuery(
    'get',
    '/api/events/{event}/participants',
    {
      params: {
        path: { event: id },
        query: { state: 'approved', limit: 20, ...(text ? { text } : {}) },
      },
    },
    pagedOptions,
  );
  return (
    <>
      <PageHeader title={t('checkIn.title')} description={<ArrivedCount />} />
      {person ? <Scanned participantId={person} /> : null}
      <FilterBar
        search={{ value: text, onChange: change, label: t('checkIn.search') }}
        activeCount={0}
        onReset={() => setText('')}
      />
      <PagedList query={query} empty={<EmptyState title={t('checkIn.nobody')} />}>
        {(people) => (
          <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
            {people.map((person) => (
              <li key={person.id}>
                <Arrival person={person} />
              </li>
            ))}
          </Stack>
        )}
      </PagedList>
    </>
  );
}

/** Whose badge has just been scanned, before everybody else. */
function Scanned({ participantId }: { participantId: string }) {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const query = $api.useQuery('get', '/api/events/{event}/participants/{participant}', {
    params: { path: { event: id, participant: participantId } },
  });
  return (
    <Section title={t('checkIn.scanned')}>
      <QueryView query={query}>{(person) => <Arrival person={person} />}</QueryView>
    </Section>
  );
}

function ArrivedCount() {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const { data } = $api.useQuery('get', '/api/events/{event}/participants/counts', {
    params: { path: { event: id } },
  });
  return data ? t('checkIn.arrived', { count: data.checkedIn, of: data.states.approved }) : null;
}

function Arrival({ person }: { person: Participant }) {
  const pick = usePickText();
  return (
    <Paper withBorder p="md">
      <Group justify="space-between">
        <div>
          <Text fw={700} size="lg">
            {person.name}
          </Text>
          <Text>{person.organisation.name}</Text>
          <Text c="dimmed">{pick(person.type.names)}</Text>
        </div>
        <CheckInButton person={person} size="lg" />
      </Group>
    </Paper>
  );
}
