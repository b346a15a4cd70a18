import { Button, Group, MultiSelect, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { areas, limits, pickText } from '@ponte/domain';
import type { ReactNode } from 'react';
import type { Problem } from '../../api/problem.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { NaceSelect } from '../../nace/nace-select.tsx';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { LocalisedTextInput } from '../../ui/localised-text-input.tsx';
import type { Words } from './shapes.ts';

export type NetworkTexts = {
  names: Words;
  summaries: Words;
  texts: Words;
  areas: string[];
  sectors: string[];
  website: string;
  isPublic: boolean;
};

type AreaSelectProps = { value: string[]; onChange: (codes: string[]) => void; label: string };

/** Chooses regions by name. */
export function AreaSelect({ value, onChange, label }: AreaSelectProps) {
  const language = useLanguage();
  const { t } = useTranslation('networks');
  const data = areas
    .map(({ code, names }) => ({ value: code, label: pickText(names, language) }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <MultiSelect
      label={label}
      data={data}
      value={value}
      onChange={onChange}
      nothingFoundMessage={t('form.noArea')}
      maxValues={limits.areas}
      searchable
      hidePickedOptions
    />
  );
}

type NetworkFormProps = {
  initial: NetworkTexts;
  /** Before the texts: what only a new network is asked. */
  children?: ReactNode;
  save: (values: NetworkTexts, show: (problem: Problem) => true) => void;
  isSaving: boolean;
  saveLabel: string;
};

/** What a network says about itself. */
export function NetworkForm({ initial, children, save, isSaving, saveLabel }: NetworkFormProps) {
  const { t } = useTranslation('networks');
  const checks = useFieldChecks();
  const form = useForm<NetworkTexts>({
    initialValues: initial,
    validate: { names: (names) => checks.required(Object.values(names).join('')) },
  });
  const problem = useFormProblem(form);
  const area = form.getInputProps('areas');
  return (
    <form
      onSubmit={form.onSubmit((values) => save(values, problem.show), problem.focusFirst)}
      noValidate
    >
      <Stack>
        <FormErrors of={problem} />
        {children}
        <LocalisedTextInput
          label={t('form.names')}
          {...form.getInputProps('names')}
          maxLength={limits.title}
          required
        />
        <LocalisedTextInput
          label={t('form.summaries')}
          {...form.getInputProps('summaries')}
          maxLength={limits.shortText}
          isMultiline
        />
        <LocalisedTextInput
          label={t('form.texts')}
          {...form.getInputProps('texts')}
          maxLength={limits.longText}
          isMultiline
        />
        <AreaSelect label={t('form.areas')} value={area.value} onChange={area.onChange} />
        <NaceSelect {...form.getInputProps('sectors')} />
        <TextInput label={t('form.website')} type="url" {...form.getInputProps('website')} />
        <Switch
          label={t('form.isPublic')}
          description={t('form.isPublicHint')}
          {...form.getInputProps('isPublic', { type: 'checkbox' })}
        />
        <Group>
          <Button type="submit" loading={isSaving}>
            {saveLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
