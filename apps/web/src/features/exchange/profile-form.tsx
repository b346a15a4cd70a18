import {
  Button,
  Group,
  MultiSelect,
  NativeSelect,
  Stack,
  TagsInput,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import {
  cooperationTypes,
  developmentStages,
  type ExchangeKind,
  limits,
  listingMonths,
  organisationSizes,
  partnerKinds,
  propertyRights,
} from '@ponte/domain';
import type { FormEvent } from 'react';
import type { Problem } from '../../api/problem.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { NaceSelect } from '../../nace/nace-select.tsx';
import { countryCodes } from '../../ui/country-codes.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { useFormats } from '../../ui/formats.ts';
import { LanguageSelect } from '../../ui/language-select.tsx';
import { LocalisedTextInput } from '../../ui/localised-text-input.tsx';
import { Section } from '../../ui/section.tsx';
import { ContactFields } from './express-interest.tsx';
import { fromValues, type ProfileValues } from './form-values.ts';
import { TechnologySelect } from './technologies.tsx';

type Saved = ReturnType<typeof fromValues>;

/** By which a button outside the form belongs to it. */
export const profileFormId = 'exchange-profile';
/** Marks the button of the form that saves and then hands in. */
export const submitsToo = { name: 'then', value: 'submit' } as const;
const isSubmitting = (event: FormEvent | undefined): boolean => {
  const { submitter } = (event?.nativeEvent ?? {}) as Partial<SubmitEvent>;
  return submitter instanceof HTMLButtonElement && submitter.value === submitsToo.value;
};
type ProfileFormProps = {
  kind: ExchangeKind;
  initial: ProfileValues;
  /** Resolves when it is kept; a refusal goes to `onProblem`. */
  save: (values: Saved, onProblem: (problem: Problem) => true, isSubmitted: boolean) => void;
  /** Called as soon as anything is written. */
  onTouch?: () => void;
  isSaving: boolean;
  saveLabel: string;
};

/** Everything a profile says, in the order in which one would tell it. */
export function ProfileForm(props: ProfileFormProps) {
  const { kind, initial, save, onTouch, isSaving, saveLabel } = props;
  const { t } = useTranslation('exchange');
  const { all, required, email, url } = useFieldChecks();
  const form = useForm<ProfileValues>({
    mode: 'uncontrolled',
    initialValues: initial,
    onValuesChange: () => onTouch?.(),
    validate: {
      content: { callUrl: url },
      contact: { name: required, email: all(required, email) },
    },
  });
  const problem = useFormProblem(form);
  return (
    <form
      id={profileFormId}
      onSubmit={form.onSubmit(
        (values, event) => save(fromValues(values), problem.show, isSubmitting(event)),
        problem.focusFirst,
      )}
      noValidate
    >
      <FormErrors of={problem} />
      <TextFields form={form} kind={kind} />
      <TopicFields form={form} />
      <PartnerFields form={form} />
      {kind === 'research_request' ? <CallFields form={form} /> : null}
      <Section title={t('form.contact')} description={t('form.contactHint')}>
        <ContactFields form={form} hint={t('form.contactPerson')} />
        <NativeSelect
          label={t('field.months')}
          mt="sm"
          maw="16rem"
          data={listingMonths.map((months) => ({
            value: String(months),
            label: t('form.months', { count: months }),
          }))}
          key={form.key('months')}
          {...form.getInputProps('months')}
        />
      </Section>
      <Group justify="flex-end" mb="lg">
        <Button type="submit" loading={isSaving}>
          {saveLabel}
        </Button>
      </Group>
    </form>
  );
}

type Form = Pick<
  ReturnType<typeof useForm<ProfileValues>>,
  'key' | 'getInputProps' | 'setFieldValue'
>;

function TextFields({ form, kind }: { form: Form; kind: ExchangeKind }) {
  const { t } = useTranslation('exchange');
  const text = (
    field: 'title' | 'summary' | 'description' | 'advantages' | 'partnerRole',
    most: number,
  ) => (
    <LocalisedTextInput
      label={t(`field.${field}`)}
      description={t(`hint.${field}`)}
      maxLength={most}
      isMultiline={field !== 'title'}
      required={field !== 'advantages'}
      key={form.key(`content.${field}`)}
      {...form.getInputProps(`content.${field}`)}
    />
  );
  return (
    <Section title={t(`kind.${kind}`)} description={t('form.textsHint')}>
      <Stack>
        {text('title', limits.title)}
        {text('summary', limits.exchangeSummary)}
        {text('description', limits.exchangeText)}
        {text('advantages', limits.exchangeText)}
        {text('partnerRole', limits.exchangeText)}
      </Stack>
    </Section>
  );
}

function TopicFields({ form }: { form: Form }) {
  const { t } = useTranslation('exchange');
  return (
    <Section title={t('form.topics')} description={t('form.topicsHint')}>
      <Stack>
        <TechnologySelect
          label={t('field.technologies')}
          key={form.key('content.technologies')}
          {...form.getInputProps('content.technologies')}
        />
        <NaceSelect
          label={t('field.sectors')}
          key={form.key('content.sectors')}
          {...form.getInputProps('content.sectors')}
        />
        <TagsInput
          label={t('field.keywords')}
          description={t('hint.keywords')}
          maxTags={limits.keywords}
          splitChars={[',', ';']}
          acceptValueOnBlur
          clearable={false}
          key={form.key('content.keywords')}
          {...form.getInputProps('content.keywords')}
        />
        <NativeSelect
          label={t('field.stage')}
          data={[
            { value: '', label: t('form.notSaid') },
            ...developmentStages.map((value) => ({ value, label: t(`stage.${value}`) })),
          ]}
          key={form.key('content.stage')}
          {...form.getInputProps('content.stage')}
          onChange={({ currentTarget: { value } }) =>
            form.setFieldValue(
              'content.stage',
              developmentStages.find((stage) => stage === value) ?? null,
            )
          }
        />
        <MultiSelect
          label={t('field.rights')}
          data={propertyRights.map((value) => ({ value, label: t(`right.${value}`) }))}
          key={form.key('content.rights')}
          {...form.getInputProps('content.rights')}
        />
      </Stack>
    </Section>
  );
}

function PartnerFields({ form }: { form: Form }) {
  const { t } = useTranslation(['exchange', 'organisations']);
  const nameCountry = useCountryName();
  const { compare } = useFormats();
  const countries = countryCodes
    .map((value) => ({ value, label: nameCountry(value) }))
    .sort((one, other) => compare(one.label, other.label));
  return (
    <Section title={t('form.partner')} description={t('form.partnerHint')}>
      <Stack>
        <MultiSelect
          label={t('field.cooperation')}
          required
          data={cooperationTypes.map((value) => ({ value, label: t(`cooperation.${value}`) }))}
          key={form.key('content.cooperation')}
          {...form.getInputProps('content.cooperation')}
        />
        <MultiSelect
          label={t('field.partnerKinds')}
          data={partnerKinds.map((value) => ({ value, label: t(`partner.${value}`) }))}
          key={form.key('content.partnerKinds')}
          {...form.getInputProps('content.partnerKinds')}
        />
        <MultiSelect
          label={t('field.partnerSizes')}
          data={organisationSizes.map((value) => ({
            value,
            label: t(`organisations:size.${value}`),
          }))}
          key={form.key('content.partnerSizes')}
          {...form.getInputProps('content.partnerSizes')}
        />
        <MultiSelect
          label={t('field.countriesSought')}
          description={t('hint.countriesSought')}
          data={countries}
          searchable
          hidePickedOptions
          key={form.key('content.countriesSought')}
          {...form.getInputProps('content.countriesSought')}
        />
        <LanguageSelect
          label={t('field.languages')}
          key={form.key('content.languages')}
          {...form.getInputProps('content.languages')}
        />
      </Stack>
    </Section>
  );
}

function CallFields({ form }: { form: Form }) {
  const { t } = useTranslation('exchange');
  return (
    <Section title={t('form.call')}>
      <Stack>
        <TextInput
          label={t('field.callName')}
          maxLength={limits.title}
          key={form.key('content.callName')}
          {...form.getInputProps('content.callName')}
        />
        <TextInput
          label={t('field.callUrl')}
          type="url"
          key={form.key('content.callUrl')}
          {...form.getInputProps('content.callUrl')}
        />
        <TextInput
          label={t('field.callDeadline')}
          type="date"
          required
          maw="16rem"
          key={form.key('content.callDeadline')}
          {...form.getInputProps('content.callDeadline')}
        />
      </Stack>
    </Section>
  );
}
