import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { changedByRequests, useOwnPath } from './queries.ts';
import { RequestFields, type RequestValues } from './request-fields.tsx';
import type { MeetingRequest } from './shapes.ts';

/** Changes rank or message while nobody has answered. */
export function EditButton({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('meeting-requests');
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <ButtonWithReason variant="default" reason={request.actions.edit} onClick={open}>
        {t('edit.open')}
      </ButtonWithReason>
      <Dialog isOpen={isOpen} onClose={close} title={t('edit.title')}>
        <EditForm request={request} onDone={close} />
      </Dialog>
    </>
  );
}

function EditForm({ request, onDone }: { request: MeetingRequest; onDone: () => void }) {
  const { t } = useTranslation(['meeting-requests', 'common']);
  const path = useOwnPath();
  const { rank, message, version } = request;
  const form = useForm<RequestValues>({ mode: 'uncontrolled', initialValues: { rank, message } });
  const problem = useFormProblem(form);
  const save = useAction({
    run: (values: RequestValues) =>
      client.PATCH('/api/events/{event}/as/{participant}/requests/{request}', {
        params: { path: { ...path, request: request.id } },
        body: { ...values, version },
      }),
    refreshes: changedByRequests,
    success: t('edit.done'),
    onSuccess: onDone,
    onProblem: problem.show,
  });
  return (
    <form onSubmit={form.onSubmit((values) => save.mutate(values))} noValidate>
      <Stack>
        <FormErrors of={problem} />
        <RequestFields form={form} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('edit.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
