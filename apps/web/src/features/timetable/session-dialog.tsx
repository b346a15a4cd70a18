import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { writtenLocales } from '@ponte/domain';
import { client } from '../../api/client.ts';
import { useFieldMessage } from '../../api/problem-message.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { ConfirmEffect } from './confirm-effect.tsx';
import {
  emptySession,
  fieldsOf,
  planOf,
  type SessionFields,
  SessionFormFields,
} from './session-fields.tsx';
import { answersBelowEvent, type Session, toEndClock } from './timetable.ts';
import { usePreviewedEdit } from './use-previewed-edit.ts';

type SessionDialogProps = { session?: Session; onClose: () => void };

/** Adds a session to the agenda, or changes one. */
export function SessionDialog({ session, onClose }: SessionDialogProps) {
  const { t } = useTranslation('timetable');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="lg"
      title={t(session ? 'session.changeTitle' : 'session.newTitle')}
    >
      {session ? (
        <ChangeSession session={session} onDone={onClose} />
      ) : (
        <NewSession onDone={onClose} />
      )}
    </Dialog>
  );
}

function useSessionForm(initialValues: SessionFields) {
  const { t } = useTranslation('timetable');
  const { required } = useFieldChecks();
  const describe = useFieldMessage();
  const form = useForm<SessionFields>({
    initialValues,
    validate: {
      titles: (titles) => (writtenLocales(titles).length > 0 ? null : describe('required')),
      from: required,
      until: (until, { from }) =>
        until === '' || toEndClock(until) <= from ? t('session.endsBeforeStart') : null,
    },
  });
  return { form, problem: useFormProblem(form) };
}

function NewSession({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('timetable');
  const event = useEventScope();
  const { form, problem } = useSessionForm(emptySession(event.firstDay));
  const add = useAction({
    run: (fields: SessionFields) =>
      client.POST('/api/events/{event}/sessions', {
        params: { path: { event: event.id } },
        body: planOf(fields),
      }),
    refreshes: answersBelowEvent,
    success: t('session.added'),
    onProblem: problem.show,
    onSuccess: onDone,
  });
  return (
    <form onSubmit={form.onSubmit((fields) => add.mutate(fields), problem.focusFirst)} noValidate>
      <Stack align="stretch">
        <FormErrors of={problem} />
        <SessionFormFields form={form} />
        <Group justify="flex-end">
          <Button type="submit" loading={add.isPending}>
            {t('session.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function ChangeSession({ session, onDone }: { session: Session; onDone: () => void }) {
  const { t } = useTranslation('timetable');
  const params = { path: { event: useEventScope().id, session: session.id } };
  const { form, problem } = useSessionForm(fieldsOf(session));
  const edit = usePreviewedEdit<SessionFields>({
    preview: (fields) =>
      client.POST('/api/events/{event}/sessions/{session}/preview', {
        params,
        body: { change: planOf(fields) },
      }),
    apply: (fields, confirmed) =>
      client.PUT('/api/events/{event}/sessions/{session}', {
        params,
        body: { ...planOf(fields), version: session.version, confirmed },
      }),
    success: t('session.changed'),
    onDone,
    onProblem: problem.show,
  });
  return (
    <>
      <form
        hidden={edit.effect !== null}
        onSubmit={form.onSubmit(edit.start, problem.focusFirst)}
        noValidate
      >
        <Stack align="stretch">
          <FormErrors of={problem} />
          <SessionFormFields form={form} />
          <Group justify="flex-end">
            <Button type="submit" loading={edit.isPending}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
      {edit.effect ? (
        <ConfirmEffect
          kind="session"
          effect={edit.effect}
          onBack={edit.back}
          onConfirm={edit.confirm}
          isPending={edit.isPending}
        />
      ) : null}
    </>
  );
}
