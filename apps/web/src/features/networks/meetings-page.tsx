import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { ButtonLink, PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useNow } from '../../ui/use-now.ts';
import { AnswerBadge, MeetingStateBadge } from './meeting-badges.tsx';
import { MeetingTime } from './meeting-time.tsx';
import { NetworkFrame } from './network-frame.tsx';
import classes from './networks.module.css';
import { OwnCalendar } from './own-calendar.tsx';
import { useGroupMeetings } from './queries.ts';
import type { GroupMeetingRow } from './shapes.ts';

/** The meetings of a group: those to come first, and what was. */
export function MeetingsPage() {
  const { t } = useTranslation('groups');
  const { network: key = '' } = useParams({ strict: false });
  const meetings = useGroupMeetings(key);
  const create = (
    <ButtonLink to={publicPath('newGroupMeeting', { network: key })}>
      {t('meetings.create')}
    </ButtonLink>
  );
  const mayCreate = meetings.data?.actions.create === null;
  return (
    <NetworkFrame
      network={key}
      title={t('meetings.title')}
      description={t('meetings.description')}
      actions={mayCreate ? create : null}
    >
      <QueryView query={meetings}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('meetings.none')} action={mayCreate ? create : null}>
              {t(mayCreate ? 'meetings.noneLead' : 'meetings.noneHint')}
            </EmptyState>
          ) : (
            <MeetingLists network={key} items={items} />
          )
        }
      </QueryView>
      <OwnCalendar />
    </NetworkFrame>
  );
}

type ListsProps = { network: string; items: readonly GroupMeetingRow[] };

function MeetingLists({ network, items }: ListsProps) {
  const { t } = useTranslation('groups');
  const now = useNow();
  const isStillAhead = ({ endsAt, state }: GroupMeetingRow) =>
    Date.parse(endsAt) > now && state !== 'cancelled';
  const ahead = items.filter(isStillAhead).toReversed();
  const past = items.filter((row) => !isStillAhead(row));
  return (
    <>
      <Section isPlain title={t('meetings.ahead')}>
        {ahead.length > 0 ? (
          <MeetingCards network={network} items={ahead} isAhead />
        ) : (
          <Text c="dimmed">{t('meetings.noneAhead')}</Text>
        )}
      </Section>
      {past.length > 0 ? (
        <Section isPlain title={t('meetings.past')}>
          <MeetingCards network={network} items={past} />
        </Section>
      ) : null}
    </>
  );
}

function MeetingCards({ network, items, isAhead = false }: ListsProps & { isAhead?: boolean }) {
  return (
    <ul className={classes.members}>
      {items.map((row) => (
        <li key={row.id}>
          <MeetingCard network={network} row={row} isAhead={isAhead} />
        </li>
      ))}
    </ul>
  );
}

type CardProps = { network: string; row: GroupMeetingRow; isAhead: boolean };

function MeetingCard({ network, row, isAhead }: CardProps) {
  const { t } = useTranslation('groups');
  const { accepted, tentative, declined, needs_action } = row.counts;
  const isAsked = accepted + tentative + declined + needs_action > 0;
  const place = row.place || (row.isOnline ? t('meeting.online') : '');
  return (
    <Card component="article" withBorder padding="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} flex="1 1 16rem" miw={0}>
          <Text size="sm" fw={600}>
            <MeetingTime meeting={row} />
          </Text>
          <h3 className={classes.cardTitle}>
            <PageLink to={publicPath('groupMeeting', { network, meetingId: row.id })} inherit>
              {row.title}
            </PageLink>
          </h3>
          {place ? <Text c="dimmed">{place}</Text> : null}
          {isAsked ? (
            <Text size="sm" c="dimmed">
              {t('meetings.counts', { accepted, tentative, declined, open: needs_action })}
            </Text>
          ) : null}
        </Stack>
        <Group gap="xs">
          <MeetingStateBadge state={row.state} />
          {row.myAnswer && isAhead ? <AnswerBadge answer={row.myAnswer} isOwn /> : null}
          {row.hasMinutes ? <Badge variant="light">{t('meetings.hasMinutes')}</Badge> : null}
        </Group>
      </Group>
    </Card>
  );
}
