import { Button, Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { client } from '../../api/client.ts';
import { type Account, setSession } from '../../api/session.ts';
import { useAction } from '../../api/use-action.ts';
import { changeLanguage } from '../../i18n/i18n.ts';
import { languageNames, locales } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';

type Values = Pick<Account, 'name' | 'locale' | 'wantsReminders' | 'wantsSuggestions'> & {
  zone: string;
};

const zonesWith = (present: string | null): string[] => {
  const known = Intl.supportedValuesOf('timeZone');
  return present && !known.includes(present) ? [present, ...known] : known;
};

/** Answers that say whom somebody suits, or that it is not wanted. */
const suggesting = [
  '/api/exchange/own/{profile}/suggestions',
  '/api/events/{event}/as/{participant}/directory',
  '/api/events/{event}/as/{participant}/directory/{counterpart}',
];

export function PersonForm({ account }: { account: Account }) {
  const { t } = useTranslation('accounts');
  const cache = useQueryClient();
  const checks = useFieldChecks();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: {
      name: account.name,
      locale: account.locale,
      // A choice of a list is a text: the empty one stands for the zone of each event.
      zone: account.zone ?? '',
      wantsReminders: account.wantsReminders,
      wantsSuggestions: account.wantsSuggestions,
    },
    validate: { name: checks.required },
  });
  const problem = useFormProblem(form);
  const save = useAction({
    run: ({ zone, ...body }: Values) =>
      client.PATCH('/api/account', { body: { ...body, zone: zone || null } }),
    refreshes: suggesting,
    success: t('account.saved'),
    onProblem: problem.show,
    onSuccess: async (changed) => {
      problem.clear();
      setSession(cache, changed);
      await changeLanguage(changed.locale);
    },
  });
  return (
    <form onSubmit={form.onSubmit((values) => save.mutate(values), problem.focusFirst)} noValidate>
      <Stack align="stretch">
        <FormErrors of={problem} />
        <TextInput
          label={t('field.name')}
          autoComplete="name"
          required
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <NativeSelect
          label={t('field.language')}
          description={t('account.languageHint')}
          data={locales.map((locale) => ({ value: locale, label: languageNames[locale] }))}
          key={form.key('locale')}
          {...form.getInputProps('locale')}
        />
        <NativeSelect
          label={t('account.zone')}
          description={t('account.zoneHint')}
          data={[{ value: '', label: t('account.zoneOfEvent') }, ...zonesWith(account.zone)]}
          key={form.key('zone')}
          {...form.getInputProps('zone')}
        />
        <Checkbox
          label={t('account.reminders')}
          description={t('account.remindersHint')}
          key={form.key('wantsReminders')}
          {...form.getInputProps('wantsReminders', { type: 'checkbox' })}
        />
        <Checkbox
          label={t('account.suggestions')}
          description={t('account.suggestionsHint')}
          key={form.key('wantsSuggestions')}
          {...form.getInputProps('wantsSuggestions', { type: 'checkbox' })}
        />
        <Button type="submit" loading={save.isPending}>
          {t('account.save')}
        </Button>
      </Stack>
    </form>
  );
}
