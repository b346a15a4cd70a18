import { Button, Group, Paper } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { usePickText } from '../../ui/localised-text.tsx';
import { SessionDialog } from './session-dialog.tsx';
import { SessionFacts } from './session-facts.tsx';
import { answersBelowEvent, type Session } from './timetable.ts';

export function SessionCard({ session }: { session: Session }) {
  const { t } = useTranslation('timetable');
  const { id: event } = useEventScope();
  const [isEditing, editing] = useDisclosure(false);
  const title = usePickText()(session.titles);
  const remove = useAction({
    run: () =>
      client.DELETE('/api/events/{event}/sessions/{session}', {
        params: { path: { event, session: session.id }, query: { version: session.version } },
      }),
    refreshes: answersBelowEvent,
    success: t('session.deleted'),
  });
  return (
    <Paper component="article" aria-label={title} withBorder p="md">
      <SessionFacts session={session} />
      <Group gap="xs" mt="sm">
        <Button
          variant="default"
          onClick={editing.open}
          aria-label={t('session.editOf', { title })}
        >
          {t('edit')}
        </Button>
        <ConfirmButton
          title={t('session.deleteTitle', { title })}
          effects={
            session.taken > 0
              ? t('session.deleteEffect', { count: session.taken })
              : t('session.deleteNobody')
          }
          confirmLabel={t('delete')}
          onConfirm={() => remove.mutateAsync(undefined)}
          isPending={remove.isPending}
          buttonProps={{
            variant: 'subtle',
            color: 'red',
            'aria-label': t('session.deleteOf', { title }),
          }}
        >
          {t('delete')}
        </ConfirmButton>
      </Group>
      {isEditing ? <SessionDialog session={session} onClose={editing.close} /> : null}
    </Paper>
  );
}
