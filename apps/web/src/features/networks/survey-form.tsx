import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { limits } from '@ponte/domain';
import type { Problem } from '../../api/problem.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { NaceSelect } from '../../nace/nace-select.tsx';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { readerZone } from '../../ui/formats.ts';
import { InstantField } from '../../ui/instant-field.tsx';
import { LocalisedTextInput } from '../../ui/localised-text-input.tsx';
import type { Words } from './shapes.ts';

export type SurveyTexts = {
  titles: Words;
  texts: Words;
  options: string[];
  closesAt: string | null;
};

type SurveyFormProps = {
  initial: SurveyTexts;
  save: (values: SurveyTexts, show: (problem: Problem) => true) => void;
  isSaving: boolean;
  saveLabel: string;
};

/** What is asked: about which sectors, until when. */
export function SurveyForm({ initial, save, isSaving, saveLabel }: SurveyFormProps) {
  const { t } = useTranslation('networks');
  const checks = useFieldChecks();
  const form = useForm<SurveyTexts>({
    initialValues: initial,
    validate: {
      titles: (titles) => checks.required(Object.values(titles).join('')),
      options: (options) => (options.length < 2 ? t('survey.needsTwo') : null),
    },
  });
  const problem = useFormProblem(form);
  return (
    <form
      onSubmit={form.onSubmit((values) => save(values, problem.show), problem.focusFirst)}
      noValidate
    >
      <Stack>
        <FormErrors of={problem} />
        <LocalisedTextInput
          label={t('survey.titles')}
          {...form.getInputProps('titles')}
          maxLength={limits.title}
          required
        />
        <LocalisedTextInput
          label={t('survey.texts')}
          description={t('survey.textsHint')}
          {...form.getInputProps('texts')}
          maxLength={limits.longText}
          isMultiline
        />
        <NaceSelect label={t('survey.options')} {...form.getInputProps('options')} />
        <InstantField
          label={t('survey.closesAt')}
          description={t('survey.closesAtHint')}
          zone={readerZone()}
          value={form.values.closesAt}
          onChange={(closesAt) => form.setFieldValue('closesAt', closesAt)}
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
