import { Checkbox, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { useFormats } from '../../ui/formats.ts';
import { BlockFields } from './block-fields.tsx';
import { type BlockFields as Fields, toLengths, whyNotFields } from './block-plan.ts';
import { answersBelowEvent, listDays } from './timetable.ts';

const morning = { from: '09:00', until: '12:00', slotMinutes: 20, pauseMinutes: 0 };

/** The same block on one or several days. */
export function NewBlocks({ days, onDone }: { days: string[]; onDone: () => void }) {
  const { t } = useTranslation('timetable');
  const { date } = useFormats();
  const event = useEventScope();
  const form = useForm<Fields>({ initialValues: { days, ...morning } });
  const problem = useFormProblem(form);
  const add = useAction({
    run: (fields: Fields) =>
      client.POST('/api/events/{event}/timetable/blocks', {
        params: { path: { event: event.id } },
        body: { days: fields.days, ...toLengths(fields) },
      }),
    refreshes: answersBelowEvent,
    success: t('block.added'),
    onProblem: problem.show,
    onSuccess: onDone,
  });
  return (
    <form onSubmit={form.onSubmit((fields) => add.mutate(fields), problem.focusFirst)} noValidate>
      <Stack align="stretch">
        <FormErrors of={problem} />
        <Checkbox.Group label={t('field.days')} {...form.getInputProps('days')}>
          <Stack gap="xs" mt="xs">
            {listDays(event.firstDay, event.lastDay).map((day) => (
              <Checkbox key={day} value={day} label={date(day)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <BlockFields form={form} />
        <Group justify="flex-end">
          <ButtonWithReason
            reason={whyNotFields(form.values, event)}
            type="submit"
            loading={add.isPending}
            onClick={() => undefined}
          >
            {t('block.add')}
          </ButtonWithReason>
        </Group>
      </Stack>
    </form>
  );
}
