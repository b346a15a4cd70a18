import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { limits } from '@ponte/domain';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { QueuedCall } from '../../offline/queue.ts';
import { useAnswer } from '../../offline/use-answer.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { changedByRequests, reopenRequest, useOwnPath } from './queries.ts';
import type { MeetingRequest } from './shapes.ts';

/** Says no, with a reason if one likes. */
export function DeclineButton({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('meeting-requests');
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <ButtonWithReason variant="default" reason={request.actions.decline} onClick={open}>
        {t('decline.open')}
      </ButtonWithReason>
      <DeclineDialog request={request} isOpen={isOpen} onClose={close} />
    </>
  );
}

type DeclineDialogProps = { request: MeetingRequest; isOpen: boolean; onClose: () => void };

export function DeclineDialog({ request, isOpen, onClose }: DeclineDialogProps) {
  const { t } = useTranslation('meeting-requests');
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('decline.title', { name: request.sender.name })}
    >
      <DeclineForm request={request} onDone={onClose} />
    </Dialog>
  );
}

function DeclineForm({ request, onDone }: { request: MeetingRequest; onDone: () => void }) {
  const { t } = useTranslation(['meeting-requests', 'common']);
  const path = useOwnPath();
  const form = useForm({ mode: 'uncontrolled', initialValues: { reason: '' } });
  const problem = useFormProblem(form);
  const { id, version } = request;
  const decline = useAnswer<Extract<QueuedCall, { kind: 'decline' }>>({
    about: request.sender.organisationName,
    refreshes: changedByRequests,
    undo: (declined) =>
      declined && { said: t('decline.done'), run: () => reopenRequest(path, declined) },
    onSuccess: onDone,
    onProblem: problem.show,
  });
  return (
    <form
      onSubmit={form.onSubmit((values) =>
        decline.mutate({ kind: 'decline', event: path.event, request: id, version, ...values }),
      )}
      noValidate
    >
      <Stack>
        <FormErrors of={problem} />
        <Textarea
          label={t('decline.reason')}
          description={t('decline.reasonHint')}
          autosize
          minRows={2}
          maxLength={limits.shortText}
          data-autofocus
          key={form.key('reason')}
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" color="red" loading={decline.isPending}>
            {t('decline.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
