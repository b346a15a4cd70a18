import { Button, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { limits, organisationKinds, organisationSizes } from '@ponte/domain';
import type { paths } from '../../api/schema.d.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { NaceSelect } from '../../nace/nace-select.tsx';
import { CountrySelect } from '../../ui/country-select.tsx';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { LanguageSelect } from '../../ui/language-select.tsx';
import { LocalisedTextInput } from '../../ui/localised-text-input.tsx';
import type { Organisation } from './organisation.ts';

type Body = NonNullable<
  paths['/api/organisations']['post']['requestBody']
>['content']['application/json'];
export type OrganisationValues = Required<Body>;

type OrganisationFormProps = {
  initial: OrganisationValues;
  submitLabel: string;
  run: (values: OrganisationValues) => Promise<{ data?: Organisation }>;
  refreshes: readonly string[];
  success?: string;
  onSaved?: (saved: Organisation) => void | Promise<void>;
};

/** What an organisation says about itself, for a new one and an existing one. */
export function OrganisationForm(props: OrganisationFormProps) {
  const checks = useFieldChecks();
  const form = useForm<OrganisationValues>({
    mode: 'uncontrolled',
    initialValues: props.initial,
    validate: { name: checks.required, country: checks.required, website: checks.url },
  });
  const problem = useFormProblem(form);
  const save = useAction({
    run: props.run,
    refreshes: props.refreshes,
    ...(props.success ? { success: props.success } : {}),
    onProblem: problem.show,
    onSuccess: async (saved) => {
      problem.clear();
      await props.onSaved?.(saved);
    },
  });
  return (
    <form onSubmit={form.onSubmit((values) => save.mutate(values), problem.focusFirst)} noValidate>
      <Stack>
        <FormErrors of={problem} />
        <OrganisationFields form={form} />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {props.submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type FieldsProps = {
  form: { getInputProps: ReturnType<typeof useForm<OrganisationValues>>['getInputProps'] };
};

function OrganisationFields({ form }: FieldsProps) {
  const { t } = useTranslation('organisations');
  const field = (name: keyof OrganisationValues) => ({
    label: t(`field.${name}`),
    ...form.getInputProps(name),
  });
  return (
    <>
      <TextInput {...field('name')} required maxLength={limits.title} autoComplete="organization" />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NativeSelect
          {...field('kind')}
          data={organisationKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <SizeSelect form={form} />
        <CountrySelect {...field('country')} emptyLabel={t('field.choose')} required />
        <TextInput {...field('region')} maxLength={limits.name} />
        <TextInput {...field('city')} maxLength={limits.name} autoComplete="address-level2" />
        <TextInput
          {...field('website')}
          type="url"
          inputMode="url"
          placeholder="https://"
          autoComplete="url"
        />
      </SimpleGrid>
      <NaceSelect {...form.getInputProps('sectors')} description={t('field.sectorsHint')} />
      <LanguageSelect {...field('languages')} description={t('field.languagesHint')} />
      <LocalisedTextInput
        {...field('description')}
        description={t('field.descriptionHint')}
        maxLength={limits.longText}
        isMultiline
      />
    </>
  );
}

/** Without a size there is none: the first choice says so. */
function SizeSelect({ form }: FieldsProps) {
  const { t } = useTranslation('organisations');
  const { defaultValue, onChange, ...field } = form.getInputProps('size');
  const sizes = organisationSizes.map((size) => ({ value: size, label: t(`size.${size}`) }));
  return (
    <NativeSelect
      {...field}
      label={t('field.size')}
      defaultValue={defaultValue ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[{ value: '', label: t('size.unknown') }, ...sizes]}
    />
  );
}
