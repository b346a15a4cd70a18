import { Checkbox, NativeSelect } from '@mantine/core';
import { limits, questionKinds } from '@ponte/domain';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { LocalisedTextInput } from '../../../ui/localised-text-input.tsx';
import { OptionsEditor } from './options-editor.tsx';
import type { QuestionForm } from './use-question-form.ts';
import { useTypeNames } from './use-type-names.ts';

export function QuestionFields({ form, isNew }: { form: QuestionForm; isNew: boolean }) {
  const { t } = useTranslation('participants');
  const types = useTypeNames();
  const { kind, typeId } = form.values;
  const kinds = questionKinds.map((value) => ({ value, label: t(`questionKind.${value}`) }));
  return (
    <>
      <LocalisedTextInput
        label={t('questions.label')}
        required
        maxLength={limits.shortText}
        {...form.getInputProps('labels')}
      />
      <LocalisedTextInput
        label={t('questions.hint')}
        maxLength={limits.shortText}
        {...form.getInputProps('hints')}
      />
      <NativeSelect
        label={t('questions.kind')}
        description={isNew ? undefined : t('questions.kindStays')}
        disabled={!isNew}
        data={kinds}
        {...form.getInputProps('kind')}
      />
      {kind === 'choice' || kind === 'choices' ? <OptionsEditor form={form} /> : null}
      <NativeSelect
        label={t('questions.askedOf')}
        {...form.getInputProps('typeId')}
        value={typeId ?? ''}
        data={[{ value: '', label: t('questions.forAll') }, ...types]}
        onChange={(event) => form.setFieldValue('typeId', event.currentTarget.value || null)}
      />
      <Checkbox
        label={t('questions.isRequired')}
        {...form.getInputProps('isRequired', { type: 'checkbox' })}
      />
    </>
  );
}
