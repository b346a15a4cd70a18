import { Button, Group, Modal, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { FormErrors, useFormProblem } from '../../../ui/form-errors.tsx';
import type { ParticipationType } from '../types.ts';
import { TypeFields } from './type-fields.tsx';

export type TypeValues = Omit<
  ParticipationType,
  'id' | 'taken' | 'waiting' | 'participants' | 'position' | 'version'
>;

const newType: TypeValues = {
  names: {},
  descriptions: {},
  approval: 'automatic',
  capacity: null,
  hasWaitingList: true,
  opensAt: null,
  closesAt: null,
  maxRequests: null,
  maxMeetings: null,
};

function toValues(type: ParticipationType | null): TypeValues {
  if (!type) return newType;
  const { id, taken, waiting, participants, position, version, ...values } = type;
  return values;
}

function useTypeForm(type: ParticipationType | null, onClose: () => void) {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const form = useForm<TypeValues>({ initialValues: toValues(type) });
  const problem = useFormProblem(form);
  const save = useAction<TypeValues, unknown>({
    run: (body) =>
      type
        ? client.PATCH('/api/events/{event}/participation-types/{type}', {
            params: { path: { event: id, type: type.id } },
            body: { ...body, version: type.version },
          })
        : client.POST('/api/events/{event}/participation-types', {
            params: { path: { event: id } },
            body,
          }),
    refreshes: ['/api/events'],
    success: t('types.saved'),
    onSuccess: onClose,
    onProblem: problem.show,
  });
  return { form, problem, save };
}

export type TypeForm = ReturnType<typeof useTypeForm>['form'];

type TypeDialogProps = { type: ParticipationType | null; onClose: () => void };

export function TypeDialog({ type, onClose }: TypeDialogProps) {
  const { t } = useTranslation('participants');
  const { t: common } = useTranslation();
  const { form, problem, save } = useTypeForm(type, onClose);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(type ? 'types.editTitle' : 'types.add')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <form onSubmit={form.onSubmit((values) => save.mutate(values))} noValidate>
        <Stack>
          <FormErrors of={problem} />
          <TypeFields form={form} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('action.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('form.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
