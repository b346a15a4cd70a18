import { Button, Stack, TextInput } from '@mantine/core';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import type { Locale } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { usePlainForm } from './use-plain-form.ts';

type LinkWish = { email: string; locale: Locale; redirectTo?: string };
type MailLinkFormProps = { redirectTo: string | undefined; onSent: (email: string) => void };

export function MailLinkForm({ redirectTo, onSent }: MailLinkFormProps) {
  const { t } = useTranslation('accounts');
  const locale = useLanguage();
  const checks = useFieldChecks();
  const form = usePlainForm({ email: checks.email });
  const problem = useFormProblem(form);
  const send = useAction({
    run: (body: LinkWish) => client.POST('/api/sign-in-links', { body }),
    refreshes: [],
    onProblem: problem.show,
    onSuccess: (_, { email }) => onSent(email),
  });
  const submit = form.onSubmit(
    ({ email }) =>
      send.mutate({ email: email.trim(), locale, ...(redirectTo ? { redirectTo } : {}) }),
    problem.focusFirst,
  );
  return (
    <form ref={form.ref} onSubmit={submit} noValidate>
      <Stack>
        <FormErrors of={problem} />
        <TextInput
          label={t('field.email')}
          description={t('signIn.linkHint')}
          type="email"
          autoComplete="email"
          required
          {...form.getInputProps('email')}
        />
        <Button type="submit" loading={send.isPending}>
          {t('signIn.sendLink')}
        </Button>
      </Stack>
    </form>
  );
}
