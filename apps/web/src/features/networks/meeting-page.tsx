import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconVideo } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { DataList } from '../../ui/data-list.tsx';
import { LoadingState } from '../../ui/loading-state.tsx';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useNow } from '../../ui/use-now.ts';
import { MeetingAnswer } from './meeting-answer.tsx';
import { MeetingStateBadge } from './meeting-badges.tsx';
import { MeetingPeople } from './meeting-people.tsx';
import { MeetingRecord } from './meeting-record.tsx';
import { MeetingSteps } from './meeting-steps.tsx';
import { MeetingTime } from './meeting-time.tsx';
import { MeetingWork } from './meeting-work.tsx';
import { NetworkTabs } from './network-tabs.tsx';
import classes from './networks.module.css';
import { useGroupMeeting, useNetwork } from './queries.ts';
import type { GroupMeeting } from './shapes.ts';

/** One meeting of a group: when and where, about what, who comes, and what came of it. */
export function MeetingPage() {
  const { network = '', meetingId = '' } = useParams({ strict: false });
  const query = useGroupMeeting(network, meetingId);
  if (query.isPending) return <LoadingState />;
  if (!query.data)
    return <ErrorState isPage error={query.error} onRetry={() => void query.refetch()} />;
  return <Meeting meeting={query.data} />;
}

type MeetingProps = { meeting: GroupMeeting };

function Meeting({ meeting }: MeetingProps) {
  const { t } = useTranslation('groups');
  const { slug, names } = meeting.network;
  const network = useNetwork(slug);
  const now = useNow();
  const hasBegun = meeting.state === 'called' && Date.parse(meeting.startsAt) <= now;
  return (
    <>
      <PageHeader
        lead={
          <PageLink to={publicPath('groupMeetings', { network: slug })}>
            {t('meetings.title')}
          </PageLink>
        }
        title={meeting.title}
        description={<LocalisedText text={names} />}
      />
      {network.data ? <NetworkTabs network={network.data} /> : null}
      <Standing meeting={meeting} />
      <Agenda meeting={meeting} />
      {meeting.minutes || meeting.actions.record === null ? (
        <MeetingRecord key={meeting.version} meeting={meeting} />
      ) : null}
      {hasBegun ? <MeetingWork meeting={meeting} /> : null}
      {meeting.people.length > 0 ? <MeetingPeople meeting={meeting} /> : null}
    </>
  );
}

/** When and where, whether it takes place, and what one can do about it: answering first. */
function Standing({ meeting }: MeetingProps) {
  const { t } = useTranslation('groups');
  const { place, joinUrl, cancelReason, intro, state } = meeting;
  return (
    <Section title={t('meeting.whenWhere')} actions={<MeetingStateBadge state={state} />}>
      <Stack>
        {state === 'draft' ? <Text>{t('meeting.draftHint')}</Text> : null}
        <DataList
          items={[
            { label: t('meeting.when'), value: <MeetingTime meeting={meeting} /> },
            { label: t('meeting.where'), value: place },
            {
              label: t('meeting.online'),
              value: joinUrl ? (
                <Anchor href={joinUrl} rel="noopener noreferrer" className={classes.breaking}>
                  {joinUrl.replace(/^https?:\/\//, '')}
                </Anchor>
              ) : null,
            },
            { label: t('meeting.reason'), value: cancelReason },
          ]}
        />
        {intro ? <Text className={classes.prose}>{intro}</Text> : null}
        <MeetingAnswer meeting={meeting} />
        <Group>
          {joinUrl && meeting.actions.answer === null ? (
            <Button
              component="a"
              href={joinUrl}
              rel="noopener noreferrer"
              variant="default"
              leftSection={<IconVideo size={20} aria-hidden />}
            >
              {t('meeting.join')}
            </Button>
          ) : null}
          <MeetingSteps meeting={meeting} />
        </Group>
      </Stack>
    </Section>
  );
}

function Agenda({ meeting: { agenda } }: MeetingProps) {
  const { t } = useTranslation('groups');
  if (agenda.length === 0) return null;
  return (
    <Section title={t('form.agenda')}>
      <ol className={classes.agenda}>
        {agenda.map(({ title, speaker, minutes }, index) => (
          <li key={index}>
            <Text fw={600}>{title}</Text>
            <Text size="sm" c="dimmed">
              {[speaker, minutes > 0 ? t('meeting.length', { minutes }) : '']
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </li>
        ))}
      </ol>
    </Section>
  );
}
