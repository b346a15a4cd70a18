import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { useAfterSignIn } from './after-sign-in.ts';
import { usePlainForm } from './use-plain-form.ts';

export default function PasswordForm({ redirectTo }: { redirectTo: string | undefined }) {
  const { t } = useTranslation('accounts');
  const checks = useFieldChecks();
  const afterSignIn = useAfterSignIn();
  const form = usePlainForm({ email: checks.email, password: checks.required });
  const problem = useFormProblem(form);
  const signIn = useAction({
    run: (body: { email: string; password: string }) => client.POST('/api/session', { body }),
    refreshes: [],
    onProblem: problem.show,
    onSuccess: ({ account }) => (account ? afterSignIn(account, redirectTo) : undefined),
  });
  return (
    <form
      ref={form.ref}
      onSubmit={form.onSubmit((values) => signIn.mutate(values), problem.focusFirst)}
      noValidate
    >
      <Stack>
        <FormErrors of={problem} />
        <TextInput
          label={t('field.email')}
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('field.password')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword') }}
          required
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}
