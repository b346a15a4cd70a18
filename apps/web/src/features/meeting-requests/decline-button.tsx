import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { limits } from '@ponte/domain';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { changedByRequests, useOwnPath } from './queries.ts';
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
      <Dialog
        isOpen={isOpen}
        onClose={close}
        title={t('decline.title', { name: request.sender.name })}
      >
        <DeclineForm request={request} onDone={close} />
      </Dialog>
    </>
  );
}

function DeclineForm({ request, onDone }: { request: MeetingRequest; onDone: () => void }) {
  const { t } = useTranslation(['meeting-requests', 'common']);
  const path = useOwnPath();
  const form = useForm({ mode: 'uncontrolled', initialValues: { reason: '' } });
  const problem = useFormProblem(form);
  const decline = useAction({
    run: ({ reason }: { reason: string }) =>
      client.POST('/api/events/{event}/as/{participant}/requests/{request}/decline', {
        params: { path: { ...path, request: request.id } },
        body: { reason, version: request.version },
      }),
    refreshes: changedByRequests,
    success: t('decline.done'),
    onSuccess: onDone,
    onProblem: problem.show,
  });
  return (
    <form onSubmit={form.onSubmit((values) => decline.mutate(values))} noValidate>
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
