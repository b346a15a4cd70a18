import { Button, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { LoadingState } from '../../ui/loading-state.tsx';
import { type AboutChoices, useAboutChoices } from './about.ts';
import { AboutField } from './about-field.tsx';
import { changedByRequests, useOwnPath } from './queries.ts';
import { RequestFields, type SendValues } from './request-fields.tsx';

type SendFormProps = { participantId: string; remaining: number | null; onSent?: () => void };

/** Asks somebody for a meeting. It can be sent as it stands: what it says is already right for most. */
export function SendForm(props: SendFormProps) {
  const choices = useAboutChoices(props.participantId);
  return choices ? <WishForm {...props} choices={choices} /> : <LoadingState />;
}

type WishFormProps = SendFormProps & { choices: AboutChoices };

/** Whoever has one thing to offer or to seek is asked about that. */
const onlyOne = ({ theirs }: AboutChoices): string =>
  theirs.length === 1 ? (theirs[0]?.id ?? '') : '';

function WishForm({ participantId, remaining, onSent, choices }: WishFormProps) {
  const { t } = useTranslation('meeting-requests');
  const path = useOwnPath();
  const form = useForm<SendValues>({
    mode: 'uncontrolled',
    initialValues: { rank: 'like', message: '', aboutId: onlyOne(choices) },
  });
  const problem = useFormProblem(form);
  const send = useAction({
    run: ({ aboutId, ...values }: SendValues) =>
      client.POST('/api/events/{event}/as/{participant}/requests', {
        params: { path },
        body: { recipientId: participantId, ...values, ...(aboutId ? { aboutId } : {}) },
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
        <AboutField form={form} choices={choices} />
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
