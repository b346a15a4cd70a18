import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { client } from '../../api/client.ts';
import { type Account, setSession } from '../../api/session.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';

type Change = { currentPassword?: string; password: string | null };

function usePasswordForm() {
  const checks = useFieldChecks();
  return useForm({
    mode: 'uncontrolled',
    initialValues: { currentPassword: '', password: '' },
    validate: { password: checks.required },
  });
}

export function ChangePasswordForm({ account }: { account: Account }) {
  const { t } = useTranslation('accounts');
  const cache = useQueryClient();
  const form = usePasswordForm();
  const problem = useFormProblem(form);
  const change = useAction({
    run: (body: Change) => client.PUT('/api/account/password', { body }),
    refreshes: [],
    success: t('account.passwordSaved'),
    onProblem: problem.show,
    onSuccess: (changed) => {
      problem.clear();
      form.reset();
      setSession(cache, changed);
    },
  });
  const send = (password: string | null) => {
    const { currentPassword } = form.getValues();
    change.mutate({ password, ...(currentPassword ? { currentPassword } : {}) });
  };
  const submit = form.onSubmit(({ password }) => send(password), problem.focusFirst);
  const field = (name: 'currentPassword' | 'password') => ({
    visibilityToggleButtonProps: { 'aria-label': t('field.showPassword') },
    ...form.getInputProps(name),
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <FormErrors of={problem} />
        {account.hasPassword ? (
          <PasswordInput
            label={t('field.currentPassword')}
            autoComplete="current-password"
            key={form.key('currentPassword')}
            {...field('currentPassword')}
          />
        ) : null}
        <PasswordInput
          label={t('field.newPassword')}
          description={t('account.newPasswordHint')}
          autoComplete="new-password"
          required
          key={form.key('password')}
          {...field('password')}
        />
        <Group>
          <Button type="submit" variant="default" loading={change.isPending}>
            {t('account.savePassword')}
          </Button>
          {account.hasPassword ? (
            <Button variant="subtle" color="red" onClick={() => send(null)}>
              {t('account.removePassword')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </form>
  );
}
