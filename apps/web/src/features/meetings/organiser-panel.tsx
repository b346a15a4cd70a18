import { Badge, Group, Stack, Text } from '@mantine/core';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { organiserPath } from '../../paths.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { useFormats } from '../../ui/formats.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { OrganiserActions } from './organiser-actions.tsx';
import { PlaceText } from './place-text.tsx';
import type { Meeting, MeetingPerson } from './shapes.ts';
import { StateBadge } from './state-badge.tsx';

type OrganiserPanelProps = { eventKey: string; meetingId: string };

/** One meeting for the organiser: its facts, and everything that can be done with it. */
export default function OrganiserPanel({ eventKey, meetingId }: OrganiserPanelProps) {
  const query = $api.useQuery('get', '/api/events/{event}/meetings/{meeting}', {
    params: { path: { event: eventKey, meeting: meetingId } },
  });
  return (
    <QueryView query={query}>
      {(meeting) => <WholeMeeting eventKey={eventKey} meeting={meeting} />}
    </QueryView>
  );
}

function WholeMeeting({ eventKey, meeting }: { eventKey: string; meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { zone, permissions } = useEventScope();
  const { dayOf, timeRange } = useFormats();
  const { slot, state, isPinned } = meeting;
  return (
    <Stack>
      <Group gap="xs">
        <StateBadge state={state} />
        {isPinned ? (
          <Badge variant="light" color="gray">
            {t('pinned')}
          </Badge>
        ) : null}
      </Group>
      <DataList
        items={[
          {
            label: t('panel.when'),
            value: slot
              ? `${dayOf(slot.startsAt, zone)}, ${timeRange(slot.startsAt, slot.endsAt, zone)}`
              : t('panel.noSlot'),
          },
          {
            label: t('panel.where'),
            value: meeting.table ? <PlaceText table={meeting.table} /> : null,
          },
          {
            label: t('panel.who'),
            value: meeting.people.map((person) => (
              <PersonLine key={person.participantId} eventKey={eventKey} person={person} />
            )),
          },
        ]}
      />
      {permissions['schedule.edit'] === 'all' ? (
        <OrganiserActions desk={{ event: eventKey, participant: null }} meeting={meeting} />
      ) : null}
    </Stack>
  );
}

function PersonLine({ eventKey, person }: { eventKey: string; person: MeetingPerson }) {
  const nameCountry = useCountryName();
  const { participantId, name, jobTitle, organisationName, country } = person;
  return (
    <div>
      <PageLink
        to={organiserPath('registration', { eventId: eventKey, participantId })}
        underline="hover"
      >
        {organisationName}
      </PageLink>
      <Text size="sm">{[name, jobTitle, nameCountry(country)].filter(Boolean).join(', ')}</Text>
    </div>
  );
}
