import { Button, Group, NumberInput, Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { changedByRuns, useEventKey } from './queries.ts';

const keeps = ['scheduled', 'pinned'] as const;
type Values = { seconds: number; seed: number; keep: (typeof keeps)[number] };
// Long enough for a normal event to come close to the bound, short enough to wait for.
const initialValues: Values = { seconds: 20, seed: 1, keep: 'scheduled' };

/** How long to calculate, and what must stay where it is. */
export function StartForm({ isAgain }: { isAgain: boolean }) {
  const { t } = useTranslation('schedule');
  const event = useEventKey();
  const form = useForm<Values>({ mode: 'uncontrolled', initialValues });
  const problem = useFormProblem(form);
  const start = useAction({
    run: (body: Values) =>
      client.POST('/api/events/{event}/schedule/runs', { params: { path: { event } }, body }),
    refreshes: changedByRuns,
    onProblem: problem.show,
  });
  const submit = (values: Values) => {
    problem.clear();
    start.mutate(values);
  };
  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <Stack>
        <FormErrors of={problem} />
        <Radio.Group label={t('start.keep')} key={form.key('keep')} {...form.getInputProps('keep')}>
          <Stack gap="xs" mt="xs">
            {keeps.map((keep) => (
              <Radio
                key={keep}
                value={keep}
                label={t(`keep.${keep}`)}
                description={t(`keepHint.${keep}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Group align="flex-end">
          <NumberInput
            label={t('start.seconds')}
            description={t('start.secondsHint')}
            min={1}
            max={120}
            allowDecimal={false}
            flex="1 1 14rem"
            maw="20rem"
            key={form.key('seconds')}
            {...form.getInputProps('seconds')}
          />
          <NumberInput
            label={t('start.seed')}
            description={t('start.seedHint')}
            min={1}
            max={1_000_000}
            allowDecimal={false}
            flex="1 1 14rem"
            maw="20rem"
            key={form.key('seed')}
            {...form.getInputProps('seed')}
          />
        </Group>
        <Group>
          <Button
            type="submit"
            variant={isAgain ? 'default' : 'filled'}
            loading={start.isPending}
            leftSection={<IconPlayerPlay size={18} aria-hidden />}
          >
            {t(isAgain ? 'start.again' : 'start.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
