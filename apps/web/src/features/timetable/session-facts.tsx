import { Text, Title } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useFormats } from '../../ui/formats.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import type { Session } from './timetable.ts';

/** What a session is, when and where; the same for organiser and participant. */
export function SessionFacts({ session }: { session: Omit<Session, 'version'> }) {
  const { startsAt, endsAt, place, speakers, descriptions } = session;
  const { zone } = useEventScope();
  const { timeRange } = useFormats();
  const hasDescription = Object.values(descriptions).some(Boolean);
  return (
    <>
      <Title order={3}>
        <LocalisedText text={session.titles} />
      </Title>
      <Text>{[timeRange(startsAt, endsAt, zone), place].filter(Boolean).join(' · ')}</Text>
      {speakers ? <Text c="dimmed">{speakers}</Text> : null}
      {hasDescription ? (
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          <LocalisedText text={descriptions} />
        </Text>
      ) : null}
      <Text size="sm" c="dimmed">
        <Seats session={session} />
      </Text>
    </>
  );
}

function Seats({ session: { capacity, taken } }: { session: Pick<Session, 'capacity' | 'taken'> }) {
  const { t } = useTranslation('timetable');
  const { number } = useFormats();
  return capacity === null
    ? t('session.attending', { count: taken })
    : t('session.seats', { taken: number(taken), capacity: number(capacity) });
}
