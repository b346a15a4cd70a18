import { Button, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { changedByRequests, useOwnPath } from './queries.ts';
import { RequestFields, type RequestValues } from './request-fields.tsx';

type SendFormProps = { participantId: string; remaining: number | null; onSent?: () => void };

/** Asks somebody for a meeting. It can be sent as it stands: rank and message are already right for most. */
export function SendForm({ participantId, remaining, onSent }: SendFormProps) {
  const { t } = useTranslation('meeting-requests');
  const path = useOwnPath();
  const form = useForm<RequestValues>({
    mode: 'uncontrolled',
    initialValues: { rank: 'like', message: '' },
  });
  const problem = useFormProblem(form);
  const send = useAction({
    run: (values: RequestValues) =>
      client.POST('/api/events/{event}/as/{participant}/requests', {
        params: { path },
        body: { recipientId: participantId, ...values },
      }),
    refreshes: changedByRequests,
    success: t('send.done'),
    onSuccess: () => onSent?.(),
    onProblem: problem.show,
  });
  return (
    <form onSubmit={form.onSubmit((values) => send.mutate(values))} noValidate>
      <Stack>
        <FormErrors of={problem} />
        <RequestFields form={form} />
        <Button type="submit" loading={send.isPending}>
          {t('send.submit')}
        </Button>
        <Remaining count={remaining} />
      </Stack>
    </form>
  );
}

/** How many requests are left; nothing where there is no limit. */
export function Remaining({ count }: { count: number | null }) {
  const { t } = useTranslation('meeting-requests');
  return count === null ? null : <Text c="dimmed">{t('remaining', { count })}</Text>;
}
