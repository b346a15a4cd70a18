import { Button, Group } from '@mantine/core';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import type { InboundMail } from './shapes.ts';

/** Doing what the mail asks for, or leaving everything as it is. */
export function DecideButtons({ mail }: { mail: InboundMail }) {
  const { t } = useTranslation('replies');
  const { id: event } = useEventScope();
  const decide = useAction({
    run: (decision: 'apply' | 'dismiss') =>
      client.POST('/api/events/{event}/inbound/{inbound}/decision', {
        params: { path: { event, inbound: mail.id } },
        body: { version: mail.version, decision },
      }),
    refreshes: [
      '/api/events/{event}/inbound',
      '/api/events/{event}/meetings',
      '/api/events/{event}/schedule',
    ],
    success: t('decide.done'),
  });
  const outcome = mail.outcome === 'decline_waits' ? 'decline_waits' : 'unknown_attendee';
  return (
    <Group gap="sm">
      {mail.actions.apply === null ? (
        <ConfirmButton
          title={t(`decide.${outcome}.title`)}
          effects={t(`decide.${outcome}.effects`)}
          confirmLabel={t(`decide.${outcome}.apply`)}
          onConfirm={() => decide.mutateAsync('apply')}
          isPending={decide.isPending}
        >
          {t(`decide.${outcome}.apply`)}
        </ConfirmButton>
      ) : null}
      <Button variant="default" loading={decide.isPending} onClick={() => decide.mutate('dismiss')}>
        {t(mail.actions.apply === null ? `decide.${outcome}.dismiss` : 'decide.dismiss')}
      </Button>
    </Group>
  );
}
