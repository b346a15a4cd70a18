import { Button, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { eventRoles, type EventRole as Role } from '@ponte/domain';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { type Event, eventAnswers } from './event.ts';
import { OfficeSelect } from './office-select.tsx';

type NewRole = { email: string; role: Role; officeId: string | null };

function useGrantForm() {
  const checks = useFieldChecks();
  return useForm<NewRole>({
    initialValues: { email: '', role: 'organiser', officeId: null },
    validate: {
      email: checks.email,
      officeId: (officeId, { role }) =>
        role === 'support' ? checks.required(officeId ?? '') : null,
    },
  });
}

export function GrantRoleForm({ event }: { event: Event }) {
  const { t } = useTranslation('organising');
  const form = useGrantForm();
  const problem = useFormProblem(form);
  const grant = useAction({
    run: (values: NewRole) =>
      client.POST('/api/events/{event}/roles', {
        params: { path: { event: event.id } },
        body: { ...values, officeId: values.role === 'support' ? values.officeId : null },
      }),
    refreshes: eventAnswers,
    success: t('grant.done'),
    onProblem: problem.show,
    onSuccess: () => {
      problem.clear();
      form.reset();
    },
  });
  return (
    <form onSubmit={form.onSubmit((values) => grant.mutate(values), problem.focusFirst)} noValidate>
      <Stack>
        <FormErrors of={problem} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t('grant.email')}
            type="email"
            required
            {...form.getInputProps('email')}
          />
          <NativeSelect
            label={t('grant.role')}
            data={eventRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
            {...form.getInputProps('role')}
          />
        </SimpleGrid>
        {form.values.role === 'support' ? (
          <OfficeSelect {...form.getInputProps('officeId')} />
        ) : null}
        <Group>
          <Button type="submit" loading={grant.isPending}>
            {t('grant.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
