import {
  Alert,
  Anchor,
  Badge,
  Button,
  Card,
  Group,
  NativeSelect,
  Stack,
  Text,
  Textarea,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { followUpStates, limits } from '@ponte/domain';
import { IconAddressBook } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { participantPath, publicPath } from '../../paths.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useFormats } from '../../ui/formats.ts';
import { LocalisedText, usePickText } from '../../ui/localised-text.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import classes from './exchange.module.css';
import { MeetingLine } from './meeting-line.tsx';
import { refreshedByInterests } from './queries.ts';
import type { Interest } from './shapes.ts';

const colours = {
  pending: 'yellow',
  accepted: 'green',
  declined: 'gray',
  withdrawn: 'gray',
} as const;
type CardProps = { interest: Interest };

/** One expression of interest: who, about what, what was said, and what can be done. */
export function InterestCard({ interest }: CardProps) {
  const { t } = useTranslation('exchange');
  const nameCountry = useCountryName();
  const { date } = useFormats();
  const { other, profile, box } = interest;
  const who = other
    ? [other.name, other.city, nameCountry(other.country)].filter(Boolean).join(', ')
    : t('interests.hidden', { country: nameCountry(profile.country) });
  return (
    <Card component="article" withBorder padding="md">
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Text fw={700}>{who}</Text>
          <Badge variant="light" color={colours[interest.state]}>
            {t(`interests.state.${interest.state}`)}
          </Badge>
        </Group>
        <Text>
          {profile.isListed ? (
            <PageLink to={publicPath('exchangeProfile', { reference: profile.reference })}>
              <LocalisedText text={profile.title} />
            </PageLink>
          ) : (
            <LocalisedText text={profile.title} />
          )}
        </Text>
        <Text size="sm" c="dimmed">
          {t(`interests.for_${box}`, {
            name: interest.own.name,
            day: date(interest.createdAt.slice(0, 10)),
          })}
        </Text>
        <blockquote className={classes.quote}>{interest.message}</blockquote>
        {interest.answer ? (
          <div>
            <Text size="sm" c="dimmed">
              {t('interests.answer')}
            </Text>
            <blockquote className={classes.quote}>{interest.answer}</blockquote>
          </div>
        ) : null}
        <Contact interest={interest} />
        <Meetings interest={interest} />
        <Places interest={interest} />
        <Actions interest={interest} />
      </Stack>
    </Card>
  );
}

function Contact({ interest: { contact } }: CardProps) {
  const { t } = useTranslation('exchange');
  if (!contact) return null;
  return (
    <Alert variant="light" icon={<IconAddressBook aria-hidden />} title={t('interests.contact')}>
      <Text>{contact.name}</Text>
      <Anchor href={`mailto:${contact.email}`}>{contact.email}</Anchor>
      {contact.phone ? <Text>{contact.phone}</Text> : null}
    </Alert>
  );
}

function Meetings({ interest: { meetings } }: CardProps) {
  if (meetings.length === 0) return null;
  return (
    <div>
      {meetings.map((meeting) => (
        <MeetingLine key={meeting.id} meeting={meeting} />
      ))}
    </div>
  );
}

/** Both come to an event: the way to ask for a meeting there. */
function Places({ interest: { places } }: CardProps) {
  const { t } = useTranslation('exchange');
  const pick = usePickText();
  return places.map(({ eventSlug, eventNames, participantId }) => (
    <PageLink
      key={eventSlug}
      to={participantPath('participant', { slug: eventSlug, participantId })}
    >
      {t('interests.meetAt', { event: pick(eventNames) })}
    </PageLink>
  ));
}

function Actions({ interest }: CardProps) {
  const { t } = useTranslation('exchange');
  const path = { interest: interest.id };
  const { version } = interest;
  const withdraw = useAction({
    run: () =>
      client.POST('/api/exchange/interests/{interest}/withdraw', {
        params: { path },
        body: { version },
      }),
    refreshes: refreshedByInterests,
    success: t('interests.withdrawn'),
  });
  const follow = useAction({
    run: (followUp: Interest['followUp']) =>
      client.PUT('/api/exchange/interests/{interest}/follow-up', {
        params: { path },
        body: { followUp, version },
      }),
    refreshes: refreshedByInterests,
    success: t('interests.noted'),
  });
  const { actions } = interest;
  return (
    <Group>
      {actions.accept === null ? <AnswerButton interest={interest} decision="accept" /> : null}
      {actions.decline === null ? <AnswerButton interest={interest} decision="decline" /> : null}
      {actions.withdraw === null ? (
        <Button
          variant="default"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate(undefined)}
        >
          {t('interests.withdraw')}
        </Button>
      ) : null}
      {actions.followUp === null ? (
        <NativeSelect
          label={t('interests.followUp')}
          data={followUpStates.map((value) => ({ value, label: t(`followUp.${value}`) }))}
          value={interest.followUp}
          disabled={follow.isPending}
          onChange={({ currentTarget: { value } }) => {
            const chosen = followUpStates.find((each) => each === value);
            if (chosen) follow.mutate(chosen);
          }}
        />
      ) : null}
    </Group>
  );
}

type AnswerProps = CardProps & { decision: 'accept' | 'decline' };

function AnswerButton({ interest, decision }: AnswerProps) {
  const { t } = useTranslation('exchange');
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant={decision === 'accept' ? 'filled' : 'default'} onClick={open}>
        {t(`interests.${decision}`)}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={t(`interests.${decision}Title`)}>
        <AnswerForm interest={interest} decision={decision} onDone={close} />
      </Dialog>
    </>
  );
}

function AnswerForm({ interest, decision, onDone }: AnswerProps & { onDone: () => void }) {
  const { t } = useTranslation(['exchange', 'common']);
  const [answer, setAnswer] = useState('');
  const send = useAction({
    run: () =>
      client.POST('/api/exchange/interests/{interest}/answer', {
        params: { path: { interest: interest.id } },
        body: { decision, answer, version: interest.version },
      }),
    refreshes: refreshedByInterests,
    success: t(`interests.${decision}Done`),
    onSuccess: onDone,
  });
  return (
    <Stack>
      <Text>{t(`interests.${decision}Effect`)}</Text>
      <Textarea
        label={t('interests.answerLabel')}
        value={answer}
        maxLength={limits.message}
        onChange={(event) => setAnswer(event.currentTarget.value)}
        autosize
        minRows={3}
        data-autofocus
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {t('common:action.cancel')}
        </Button>
        <Button loading={send.isPending} onClick={() => send.mutate(undefined)}>
          {t(`interests.${decision}`)}
        </Button>
      </Group>
    </Stack>
  );
}
