import { Button, Group, NativeSelect, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type MemberRole, memberRoles } from '@ponte/domain';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { organisationAnswers } from './organisation.ts';

export function AddMemberForm({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('organisations');
  const checks = useFieldChecks();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', role: 'member' as MemberRole },
    validate: { email: checks.email },
  });
  const problem = useFormProblem(form);
  const add = useAction({
    run: (body: { email: string; role: MemberRole }) =>
      client.POST('/api/organisations/{organisation}/members', {
        params: { path: { organisation: organisationId } },
        body,
      }),
    refreshes: organisationAnswers,
    success: t('add.done'),
    onProblem: problem.show,
    onSuccess: () => {
      problem.clear();
      form.reset();
    },
  });
  return (
    <form onSubmit={form.onSubmit((values) => add.mutate(values), problem.focusFirst)} noValidate>
      <Stack gap="sm">
        <Title order={3}>{t('add.title')}</Title>
        <FormErrors of={problem} />
        <Group align="flex-end">
          <TextInput
            label={t('add.email')}
            description={t('add.hint')}
            type="email"
            flex="1 1 16rem"
            required
            key={form.key('email')}
            {...form.getInputProps('email')}
          />
          <NativeSelect
            label={t('add.role')}
            data={memberRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
            key={form.key('role')}
            {...form.getInputProps('role')}
          />
          <Button type="submit" loading={add.isPending}>
            {t('add.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
