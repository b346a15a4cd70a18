import { Group, NativeSelect, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { client } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { useFormats } from '../../ui/formats.ts';
import { BlockFields } from './block-fields.tsx';
import { type BlockFields as Fields, toLengths, whyNotFields } from './block-plan.ts';
import { ConfirmEffect } from './confirm-effect.tsx';
import { type Block, listDays, toClockField } from './timetable.ts';
import { usePreviewedEdit } from './use-previewed-edit.ts';

const fieldsOf = (block: Block): Fields => ({
  days: [block.day],
  from: block.from,
  until: toClockField(block.until),
  slotMinutes: block.slotMinutes,
  pauseMinutes: block.pauseMinutes,
});

const planOf = (fields: Fields) => ({ day: fields.days[0] ?? '', ...toLengths(fields) });

/** Changes a block; meetings in slots that would go are shown before anything happens. */
export function ChangeBlock({ block, onDone }: { block: Block; onDone: () => void }) {
  const { t } = useTranslation('timetable');
  const { date } = useFormats();
  const event = useEventScope();
  const params = { path: { event: event.id, block: block.id } };
  const form = useForm<Fields>({ initialValues: fieldsOf(block) });
  const problem = useFormProblem(form);
  const edit = usePreviewedEdit<Fields>({
    preview: (fields) =>
      client.POST('/api/events/{event}/timetable/blocks/{block}/preview', {
        params,
        body: { change: planOf(fields) },
      }),
    apply: (fields, confirmed) =>
      client.PUT('/api/events/{event}/timetable/blocks/{block}', {
        params,
        body: { ...planOf(fields), version: block.version, confirmed },
      }),
    success: t('block.changed'),
    onDone,
    onProblem: problem.show,
  });
  return (
    <>
      <form hidden={edit.effect !== null} noValidate onSubmit={form.onSubmit(edit.start)}>
        <Stack align="stretch">
          <FormErrors of={problem} />
          <NativeSelect
            label={t('field.day')}
            data={listDays(event.firstDay, event.lastDay).map((day) => ({
              value: day,
              label: date(day),
            }))}
            value={form.values.days[0] ?? ''}
            onChange={({ currentTarget: { value } }) => form.setFieldValue('days', [value])}
          />
          <BlockFields form={form} />
          <Group justify="flex-end">
            <ButtonWithReason
              reason={whyNotFields(form.values, event)}
              type="submit"
              loading={edit.isPending}
              onClick={() => undefined}
            >
              {t('save')}
            </ButtonWithReason>
          </Group>
        </Stack>
      </form>
      {edit.effect ? (
        <ConfirmEffect
          kind="block"
          effect={edit.effect}
          onBack={edit.back}
          onConfirm={edit.confirm}
          isPending={edit.isPending}
        />
      ) : null}
    </>
  );
}
