import { useForm } from '@mantine/form';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { useFormProblem } from '../../../ui/form-errors.tsx';
import type { ParticipationType } from '../types.ts';

type TypeValues = Omit<
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

/** The form of a participation type and how it is saved. */
export function useTypeForm(type: ParticipationType | null, onClose: () => void) {
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
