import { Button, Collapse, Group, NumberInput, Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconPlayerPlay } from '@tabler/icons-react';
import { useId } from 'react';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { FormErrors, useFormProblem } from '../../../ui/form-errors.tsx';
import { changedByRuns, useEventKey } from '../queries.ts';
import { AdvancedFields } from './advanced-fields.tsx';
import { keeps, type StartValues, startValues, toOrder } from './start-order.ts';
import { useOpenRun } from './use-open-run.ts';

/** How long to calculate, and what must stay where it is; everything else is there for those who look for it. */
export function StartForm({ isAgain }: { isAgain: boolean }) {
  const { t } = useTranslation('drafts');
  const event = useEventKey();
  const openRun = useOpenRun();
  const advancedId = useId();
  const [isAdvanced, { toggle }] = useDisclosure(false);
  const form = useForm<StartValues>({ mode: 'uncontrolled', initialValues: startValues });
  const problem = useFormProblem(form);
  const start = useAction({
    run: (values: StartValues) =>
      client.POST('/api/events/{event}/schedule/runs', {
        params: { path: { event } },
        body: toOrder(values),
      }),
    refreshes: changedByRuns,
    onSuccess: openRun,
    onProblem: problem.show,
  });
  const submit = (values: StartValues) => {
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
        <NumberInput
          label={t('start.seconds')}
          description={t('start.secondsHint')}
          min={1}
          max={120}
          allowDecimal={false}
          maw="20rem"
          key={form.key('seconds')}
          {...form.getInputProps('seconds')}
        />
        <Collapse id={advancedId} expanded={isAdvanced}>
          <AdvancedFields form={form} />
        </Collapse>
        <Group>
          <Button
            type="submit"
            variant={isAgain ? 'default' : 'filled'}
            loading={start.isPending}
            leftSection={<IconPlayerPlay size={18} aria-hidden />}
          >
            {t(isAgain ? 'start.again' : 'start.submit')}
          </Button>
          <Button
            variant="subtle"
            aria-expanded={isAdvanced}
            aria-controls={advancedId}
            onClick={toggle}
            rightSection={<IconChevronDown size={18} aria-hidden />}
          >
            {t('start.advanced')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
