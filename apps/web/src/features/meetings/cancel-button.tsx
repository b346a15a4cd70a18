import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { limits } from '@ponte/domain';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { cancelMeeting, changedByMeetings, type Desk, reviveMeeting } from './desk.ts';
import type { Meeting } from './shapes.ts';

type CancelProps = { desk: Desk; meeting: Meeting };

/** Calls a meeting off, with a reason if one likes. */
export function CancelButton({ desk, meeting }: CancelProps) {
  const { t } = useTranslation('meetings');
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <ButtonWithReason variant="subtle" color="red" reason={meeting.actions.cancel} onClick={open}>
        {t('cancel.open')}
      </ButtonWithReason>
      <Dialog isOpen={isOpen} onClose={close} title={t('cancel.title')}>
        <CancelForm desk={desk} meeting={meeting} onDone={close} />
      </Dialog>
    </>
  );
}

function CancelForm({ desk, meeting, onDone }: CancelProps & { onDone: () => void }) {
  const { t } = useTranslation('meetings');
  const form = useForm({ mode: 'uncontrolled', initialValues: { reason: '' } });
  const problem = useFormProblem(form);
  const cancel = useAction({
    run: ({ reason }: { reason: string }) =>
      cancelMeeting(desk, meeting.id, { version: meeting.version, reason }),
    refreshes: changedByMeetings,
    success: t('cancel.done'),
    undo: (cancelled) =>
      desk.participant
        ? null
        : { run: () => reviveMeeting(desk.event, cancelled), done: t('revive.done') },
    onSuccess: onDone,
    onProblem: problem.show,
  });
  return (
    <form onSubmit={form.onSubmit((values) => cancel.mutate(values))} noValidate>
      <Stack>
        <FormErrors of={problem} />
        <Text>{t(desk.participant ? 'cancel.effects' : 'cancel.effectsForAll')}</Text>
        <Textarea
          label={t('cancel.reason')}
          description={t('cancel.reasonHint')}
          autosize
          minRows={2}
          maxLength={limits.shortText}
          data-autofocus
          key={form.key('reason')}
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('cancel.keep')}
          </Button>
          <Button type="submit" color="red" loading={cancel.isPending}>
            {t('cancel.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
