import { Anchor, Stack, Text, Title } from '@mantine/core';
import { $api } from '../../api/client.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFormats } from '../../ui/formats.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { Section } from '../../ui/section.tsx';
import type { AgendaSession, Event } from './event.ts';

/** Talks and other common parts, day by day; nothing where there are none. */
export function Agenda({ event }: { event: Event }) {
  const { t } = useTranslation('events');
  const formats = useFormats();
  const query = $api.useQuery('get', '/api/events/{event}/sessions', {
    params: { path: { event: event.id } },
  });
  const sessions = query.data?.items ?? [];
  if (sessions.length === 0) return null;
  const days = [...new Set(sessions.map(({ day }) => day))].sort();
  return (
    <Section title={t('page.agenda')} description={t('page.agendaZone', { zone: event.zone })}>
      {days.map((day) => (
        <div key={day}>
          <Title order={3} mt="md" mb="xs">
            {formats.date(day)}
          </Title>
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {sessions
              .filter((session) => session.day === day)
              .map((session) => (
                <li key={session.id}>
                  <SessionLines session={session} zone={event.zone} />
                </li>
              ))}
          </Stack>
        </div>
      ))}
      <ProgrammeLink event={event} />
    </Section>
  );
}

/** The same as a calendar that follows every change. */
function ProgrammeLink({ event }: { event: Event }) {
  const { t } = useTranslation('events');
  const address = new URL(
    `/api/events/${event.id}/programme.ics?language=${useLanguage()}`,
    window.location.origin,
  );
  return (
    <Text mt="md">
      <Anchor href={address.href.replace(/^https?:/, 'webcal:')}>{t('page.programme')}</Anchor>
      {' – '}
      {t('page.programmeHint')}
    </Text>
  );
}

function SessionLines({ session, zone }: { session: AgendaSession; zone: string }) {
  const formats = useFormats();
  const { startsAt, endsAt, speakers, place } = session;
  return (
    <>
      <Text fw={600}>
        {formats.timeRange(startsAt, endsAt, zone)} <LocalisedText text={session.titles} />
      </Text>
      <Text>
        <LocalisedText text={session.descriptions} />
      </Text>
      <Text c="dimmed" size="sm">
        {[speakers, place].filter(Boolean).join(' · ')}
      </Text>
    </>
  );
}
