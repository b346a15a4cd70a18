import { Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { whyNotFurnish } from '@ponte/domain';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { ConfirmEffect } from './confirm-effect.tsx';
import { emptyTable, planOf, TableFields, type TablePlan } from './table-fields.tsx';
import { answersBelowEvent, type Table } from './timetable.ts';
import { usePreviewedEdit } from './use-previewed-edit.ts';

type TableDialogProps = { table?: Table; onClose: () => void };

/** Adds one table, or changes one. */
export function TableDialog({ table, onClose }: TableDialogProps) {
  const { t } = useTranslation('timetable');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={table ? t('table.changeTitle', { label: table.label }) : t('table.newTitle')}
    >
      {table ? <ChangeTable table={table} onDone={onClose} /> : <NewTable onDone={onClose} />}
    </Dialog>
  );
}

function useTableForm(initialValues: TablePlan) {
  const { required, url } = useFieldChecks();
  const form = useForm<TablePlan>({ initialValues, validate: { label: required, joinUrl: url } });
  return { form, problem: useFormProblem(form) };
}

function NewTable({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('timetable');
  const { id: event } = useEventScope();
  const { form, problem } = useTableForm(emptyTable);
  const add = useAction({
    run: ({ isActive: _isActive, ...body }: TablePlan) =>
      client.POST('/api/events/{event}/timetable/tables', { params: { path: { event } }, body }),
    refreshes: answersBelowEvent,
    success: t('table.added'),
    onProblem: problem.show,
    onSuccess: onDone,
  });
  return (
    <form onSubmit={form.onSubmit((plan) => add.mutate(plan), problem.focusFirst)} noValidate>
      <Stack align="stretch">
        <FormErrors of={problem} />
        <TableFields form={form} table={null} />
        <SaveButton plan={form.values} label={t('table.addOne')} isPending={add.isPending} />
      </Stack>
    </form>
  );
}

function ChangeTable({ table, onDone }: { table: Table; onDone: () => void }) {
  const { t } = useTranslation('timetable');
  const params = { path: { event: useEventScope().id, table: table.id } };
  const { form, problem } = useTableForm(planOf(table));
  const edit = usePreviewedEdit<TablePlan>({
    preview: (change) =>
      client.POST('/api/events/{event}/timetable/tables/{table}/preview', {
        params,
        body: { change },
      }),
    apply: (plan, confirmed) =>
      client.PUT('/api/events/{event}/timetable/tables/{table}', {
        params,
        body: { ...plan, version: table.version, confirmed },
      }),
    success: t('table.changed'),
    onDone,
    onProblem: problem.show,
  });
  return (
    <>
      <form
        hidden={edit.effect !== null}
        onSubmit={form.onSubmit(edit.start, problem.focusFirst)}
        noValidate
      >
        <Stack align="stretch">
          <FormErrors of={problem} />
          <TableFields form={form} table={table} />
          <SaveButton plan={form.values} label={t('save')} isPending={edit.isPending} />
        </Stack>
      </form>
      {edit.effect ? (
        <ConfirmEffect
          kind="table"
          effect={edit.effect}
          onBack={edit.back}
          onConfirm={edit.confirm}
          isPending={edit.isPending}
        />
      ) : null}
    </>
  );
}

type SaveButtonProps = { plan: TablePlan; label: string; isPending: boolean };

function SaveButton({ plan, label, isPending }: SaveButtonProps) {
  return (
    <Group justify="flex-end">
      <ButtonWithReason
        reason={whyNotFurnish(plan)}
        type="submit"
        loading={isPending}
        onClick={() => undefined}
      >
        {label}
      </ButtonWithReason>
    </Group>
  );
}
