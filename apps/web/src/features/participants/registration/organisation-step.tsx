import { NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core';
import { limits, organisationKinds } from '@ponte/domain';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { NaceSelect } from '../../../nace/nace-select.tsx';
import { CountrySelect } from '../../../ui/country-select.tsx';
import type { Organisation } from '../types.ts';
import type { Wizard } from './use-wizard.ts';
import { newOrganisation } from './wizard-values.ts';

type OrganisationStepProps = {
  form: Wizard['form'];
  organisations: readonly Organisation[];
};

/** One of my organisations, or a new one; what else it says of itself can wait. */
export function OrganisationStep({ form, organisations }: OrganisationStepProps) {
  const { t } = useTranslation('participants');
  const isNew = form.values.organisation.id === newOrganisation;
  return (
    <Stack>
      {organisations.length > 0 ? (
        <Radio.Group label={t('wizard.forWhom')} {...form.getInputProps('organisation.id')}>
          <Stack gap="sm" mt="xs">
            {organisations.map(({ id, name, city }) => (
              <Radio key={id} value={id} label={name} description={city} />
            ))}
            <Radio value={newOrganisation} label={t('wizard.anotherOrganisation')} />
          </Stack>
        </Radio.Group>
      ) : (
        <Text>{t('wizard.newOrganisationHint')}</Text>
      )}
      {isNew ? <NewOrganisationFields form={form} /> : null}
    </Stack>
  );
}

function NewOrganisationFields({ form }: { form: Wizard['form'] }) {
  const { t } = useTranslation('participants');
  const kinds = organisationKinds.map((kind) => ({
    value: kind,
    label: t(`organisationKind.${kind}`),
  }));
  return (
    <Stack>
      <TextInput
        label={t('field.organisationName')}
        autoComplete="organization"
        required
        maxLength={limits.title}
        {...form.getInputProps('organisation.create.name')}
      />
      <NativeSelect
        label={t('field.organisationKind')}
        data={kinds}
        {...form.getInputProps('organisation.create.kind')}
      />
      <CountrySelect
        label={t('field.country')}
        emptyLabel={t('question.choose')}
        required
        {...form.getInputProps('organisation.create.country')}
      />
      <TextInput
        label={t('field.city')}
        autoComplete="address-level2"
        maxLength={limits.name}
        {...form.getInputProps('organisation.create.city')}
      />
      <NaceSelect {...form.getInputProps('organisation.create.sectors')} />
      <TextInput
        label={t('field.website')}
        type="url"
        placeholder="https://"
        autoComplete="url"
        maxLength={limits.url}
        {...form.getInputProps('organisation.create.website')}
      />
    </Stack>
  );
}
