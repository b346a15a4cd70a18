import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { participantPath } from '../../paths.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { useFormats } from '../../ui/formats.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { AboutLine } from './about-line.tsx';
import { RankBadge, StateBadge } from './badges.tsx';
import { MessageQuote } from './message-quote.tsx';
import { RequestActions } from './request-actions.tsx';
import classes from './requests.module.css';
import type { Accepted, MeetingPerson, MeetingRequest } from './shapes.ts';
import { SwipeCard } from './swipe-card.tsx';

type RequestCardProps = { request: MeetingRequest; onAccepted: (accepted: Accepted) => void };

/** One request as its sender, its recipient or a colleague sees it. */
export function RequestCard({ request, onAccepted }: RequestCardProps) {
  const { t } = useTranslation('meeting-requests');
  const { side, sender, recipient } = request;
  return (
    <SwipeCard request={request} onAccepted={onAccepted}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Person person={side === 'sender' ? recipient : sender} />
          <Group gap="xs">
            <RankBadge rank={request.rank} />
            <StateBadge state={request.state} />
          </Group>
        </Group>
        {side === 'colleague' ? (
          <Text>
            {t('card.asks', { name: recipient.name, organisation: recipient.organisationName })}
          </Text>
        ) : null}
        <AboutLine about={request.about} />
        <MessageQuote label={t('message.shown')} text={request.message} />
        <MessageQuote label={t('decline.shown')} text={request.declineReason} isLabelShown />
        <Dates request={request} />
        <RequestActions request={request} onAccepted={onAccepted} />
      </Stack>
    </SwipeCard>
  );
}

export function Person({ person }: { person: MeetingPerson }) {
  const { t } = useTranslation('meeting-requests');
  const { slug } = useEventScope();
  const nameCountry = useCountryName();
  const { participantId, organisationName, name, jobTitle, country, isOnline } = person;
  return (
    <Stack gap={2} miw={0} flex="1 1 14rem">
      <h2 className={classes.title}>
        <PageLink
          to={participantPath('participant', { slug, participantId })}
          underline="hover"
          inherit
        >
          {organisationName}
        </PageLink>
      </h2>
      <Text>{[name, jobTitle].filter(Boolean).join(', ')}</Text>
      <Text size="sm" c="dimmed">
        {[nameCountry(country), isOnline ? t('card.online') : ''].filter(Boolean).join(' · ')}
      </Text>
    </Stack>
  );
}

function Dates({ request: { createdAt, expiresAt, state } }: { request: MeetingRequest }) {
  const { t } = useTranslation('meeting-requests');
  const { zone } = useEventScope();
  const { dateTime } = useFormats();
  const sent = t('card.sentAt', { when: dateTime(createdAt, zone) });
  const isOpen = state === 'pending' && expiresAt !== null;
  return (
    <Text size="sm" c="dimmed">
      {isOpen ? `${sent} · ${t('card.expiresAt', { when: dateTime(expiresAt, zone) })}` : sent}
    </Text>
  );
}
