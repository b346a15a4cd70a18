import { Badge, Container, Group, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SectorList } from '../../nace/sector-list.tsx';
import { organiserPath } from '../../paths.ts';
import { LoadingState } from '../../ui/loading-state.tsx';
import { LocalisedText, usePickText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { Agenda } from './agenda.tsx';
import type { Event } from './event.ts';
import { EventFacts } from './event-facts.tsx';
import { EventOrganisers } from './event-organisers.tsx';
import { RegisterPanel } from './register-panel.tsx';
import { eventStateColours } from './state-colours.ts';

/** What anybody may know of an event before they register. */
export function EventPage() {
  const { slug = '' } = useParams({ strict: false });
  const query = $api.useQuery('get', '/api/events/{event}', { params: { path: { event: slug } } });
  if (query.isPending) return <LoadingState />;
  if (!query.data)
    return <ErrorState isPage error={query.error} onRetry={() => void query.refetch()} />;
  return <EventParts event={query.data} />;
}

function EventParts({ event }: { event: Event }) {
  const { t } = useTranslation('events');
  const pickText = usePickText();
  const hasText = pickText(event.texts) !== '';
  return (
    <Container size="md" px={0}>
      <PageHeader
        title={pickText(event.names)}
        description={<LocalisedText text={event.summaries} />}
        lead={<StateBadge event={event} />}
        actions={<OrganiseLink event={event} />}
      />
      <Section title={t('page.facts')}>
        <EventFacts event={event} />
      </Section>
      <RegisterPanel event={event} />
      {hasText ? (
        <Section title={t('page.about')}>
          <Text component="div" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            <LocalisedText text={event.texts} />
          </Text>
        </Section>
      ) : null}
      {event.sectors.length > 0 ? (
        <Section title={t('page.sectors')}>
          <SectorList codes={event.sectors} />
        </Section>
      ) : null}
      <EventOrganisers event={event} />
      <Agenda event={event} />
    </Container>
  );
}

function StateBadge({ event }: { event: Event }) {
  const { t } = useTranslation('events');
  return (
    <Group>
      <Badge variant="light" color={eventStateColours[event.state]}>
        {t(`state.${event.state}`)}
      </Badge>
    </Group>
  );
}

/** For those who run the event. */
function OrganiseLink({ event }: { event: Event }) {
  const { t } = useTranslation('events');
  if (event.roles.length === 0) return null;
  return (
    <ButtonLink variant="default" to={organiserPath('home', { eventId: event.id })}>
      {t('page.organise')}
    </ButtonLink>
  );
}
