import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useReason } from '../../api/problem-message.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFormats } from '../../ui/formats.ts';
import { CardForm } from './card-form.tsx';
import { FollowUpForm } from './follow-up-form.tsx';
import type { OwnOutcome, Telling } from './shapes.ts';

type OneMeetingProps = { item: OwnOutcome; telling: Telling };

/** What can be told of one meeting now, and what was. */
export function OneMeeting({ item, telling }: OneMeetingProps) {
  const reason = useReason();
  const { card, actions } = item;
  if (actions.card && !card) return <Text c="dimmed">{reason(actions.card)}</Text>;
  return (
    <Stack gap="md">
      <CardPart item={item} telling={telling} />
      {card?.tookPlace ? <FollowUpPart item={item} telling={telling} /> : null}
    </Stack>
  );
}

function CardPart({ item, telling }: OneMeetingProps) {
  const { t } = useTranslation('outcomes');
  const [isOpen, setIsOpen] = useState(item.card === null);
  const { card, meetingId, actions } = item;
  if (card && !isOpen)
    return (
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <CardSummary card={card} />
        {actions.card ? null : (
          <Button variant="subtle" onClick={() => setIsOpen(true)}>
            {t('card.change')}
          </Button>
        )}
      </Group>
    );
  return (
    <CardForm
      card={card}
      isBusy={telling.isBusy}
      onSave={async (input) => {
        await telling.card(meetingId, input);
        setIsOpen(false);
      }}
    />
  );
}

function CardSummary({ card }: { card: NonNullable<OwnOutcome['card']> }) {
  const { t } = useTranslation('outcomes');
  const { date } = useFormats();
  if (!card.tookPlace) return <Text>{t('card.notHeld')}</Text>;
  const parts = [
    t('card.held'),
    card.usefulness ? t(`usefulness.${card.usefulness}`) : '',
    card.step === 'none' ? '' : t(`step.${card.step}`),
    card.stepOn ? date(card.stepOn) : '',
  ];
  return (
    <div>
      <Text>{parts.filter(Boolean).join(' · ')}</Text>
      {card.note ? <Text c="dimmed">{card.note}</Text> : null}
    </div>
  );
}

function FollowUpPart({ item, telling }: OneMeetingProps) {
  const { t } = useTranslation('outcomes');
  const { followUp, askedNow, meetingId, actions } = item;
  const [isOpen, setIsOpen] = useState(false);
  if (actions.followUp && !followUp) return null;
  if (isOpen || askedNow !== null)
    return (
      <FollowUpForm
        results={followUp?.results ?? []}
        isBusy={telling.isBusy}
        onSave={async (results) => {
          await telling.followUp(meetingId, results);
          setIsOpen(false);
        }}
      />
    );
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
      <Told followUp={followUp} />
      {actions.followUp ? null : (
        <Button variant="subtle" onClick={() => setIsOpen(true)}>
          {t(followUp ? 'card.change' : 'followUp.open')}
        </Button>
      )}
    </Group>
  );
}

function Told({ followUp }: { followUp: OwnOutcome['followUp'] }) {
  const { t } = useTranslation('outcomes');
  if (!followUp) return <Text c="dimmed">{t('followUp.later')}</Text>;
  if (followUp.results.length === 0) return <Text>{t('followUp.nothing')}</Text>;
  return (
    <Alert color="green" title={t('followUp.told')} flex={1}>
      {followUp.results.map(({ kind, band }) => (
        <div key={kind}>
          {t(`kind.${kind}`)}
          {band ? ` (${t(`band.${band}`)})` : ''}
        </div>
      ))}
    </Alert>
  );
}
