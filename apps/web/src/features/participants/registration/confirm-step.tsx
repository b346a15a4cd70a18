import { Checkbox, Stack, Text } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { DataList } from '../../../ui/data-list.tsx';
import { usePickText } from '../../../ui/localised-text.tsx';
import { RequiredLabel } from '../../../ui/required-label.tsx';
import type { Wizard, WizardFacts } from './use-wizard.ts';
import { newOrganisation } from './wizard-values.ts';

/** What will be sent, once more, and the consent without which nothing is. */
export function ConfirmStep({ form, facts }: { form: Wizard['form']; facts: WizardFacts }) {
  const { t } = useTranslation('participants');
  const pick = usePickText();
  const { name, jobTitle, organisation, typeId } = form.values;
  const type = facts.types.find(({ id }) => id === typeId);
  const organisationName =
    organisation.id === newOrganisation
      ? organisation.create.name
      : facts.organisations.find(({ id }) => id === organisation.id)?.name;
  return (
    <Stack>
      <DataList
        items={[
          { label: t('field.name'), value: name },
          { label: t('field.email'), value: facts.account.email },
          { label: t('field.jobTitle'), value: jobTitle },
          { label: t('field.organisation'), value: organisationName },
          { label: t('field.type'), value: type ? pick(type.names) : null },
        ]}
      />
      {type?.room === 'waiting_list' ? <Text fw={600}>{t('wizard.willWait')}</Text> : null}
      <Checkbox
        label={<RequiredLabel>{t('wizard.consent')}</RequiredLabel>}
        description={t('wizard.consentHint')}
        required
        {...form.getInputProps('hasConsented', { type: 'checkbox' })}
      />
    </Stack>
  );
}
