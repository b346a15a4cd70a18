import { type ButtonProps, Group, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { ButtonWithReason } from '../../../ui/button-with-reason.tsx';
import { ConfirmButton } from '../../../ui/confirm-button.tsx';
import { useFormats } from '../../../ui/formats.ts';
import type { Participant } from '../types.ts';

type CheckInButtonProps = { person: Participant; size?: ButtonProps['size'] };

/** One press marks somebody as arrived; afterwards it says when, and can be taken back. */
export function CheckInButton({ person, size = 'md' }: CheckInButtonProps) {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const params = { path: { event: id, participant: person.id } };
  const path = '/api/events/{event}/participants/{participant}/check-in';
  const mark = useAction({
    run: () => client.POST(path, { params }),
    refreshes: ['/api/events/{event}/participants'],
    success: t('checkIn.done', { name: person.name }),
  });
  if (person.checkedInAt) return <CheckedIn person={person} at={person.checkedInAt} />;
  return (
    <ButtonWithReason
      size={size ?? 'md'}
      reason={person.actions.checkIn}
      loading={mark.isPending}
      leftSection={<IconCheck aria-hidden />}
      aria-label={t('checkIn.markName', { name: person.name })}
      onClick={() => mark.mutate(undefined)}
    >
      {t('checkIn.mark')}
    </ButtonWithReason>
  );
}

function CheckedIn({ person, at }: { person: Participant; at: string }) {
  const { t } = useTranslation('participants');
  const { id, zone } = useEventScope();
  const { time } = useFormats();
  const undo = useAction({
    run: () =>
      client.DELETE('/api/events/{event}/participants/{participant}/check-in', {
        params: { path: { event: id, participant: person.id } },
      }),
    refreshes: ['/api/events/{event}/participants'],
  });
  return (
    <Group gap="sm">
      <Text fw={600} c="green">
        {t('checkIn.since', { time: time(at, zone) })}
      </Text>
      {person.actions.undoCheckIn === null ? (
        <ConfirmButton
          title={t('checkIn.undoTitle', { name: person.name })}
          effects={t('checkIn.undoEffects')}
          confirmLabel={t('checkIn.undo')}
          onConfirm={() => undo.mutateAsync(undefined)}
          isPending={undo.isPending}
          buttonProps={{
            variant: 'subtle',
            'aria-label': t('checkIn.undoName', { name: person.name }),
          }}
        >
          {t('checkIn.undo')}
        </ConfirmButton>
      ) : null}
    </Group>
  );
}
