import { NativeSelect } from '@mantine/core';
import type { ImportField } from '@ponte/domain';
import { useTranslation } from '../../i18n/use-translation.ts';
import { findSample, type ListPlan } from './list.ts';

type ColumnSelectProps = {
  plan: ListPlan;
  field: ImportField;
  isRequired: boolean;
  onChange: (column: number | null) => void;
};

const longest = 60;
const shorten = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)} …` : text;

/** The column for one field, with the first text in it. */
export function ColumnSelect({ plan, field, isRequired, onChange }: ColumnSelectProps) {
  const { t } = useTranslation('imports');
  const column = plan.mapping[field];
  const sample = column === undefined ? '' : findSample(plan, column);
  const choices = plan.columns.map((name, index) => ({
    value: String(index),
    label: name || t('columns.unnamed', { number: index + 1 }),
  }));
  return (
    <NativeSelect
      label={t(`field.${field}`)}
      description={
        sample
          ? t('columns.sample', { value: shorten(sample) })
          : t(`hint.${field}`, { defaultValue: '' })
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      withAsterisk={isRequired}
      aria-required={isRequired}
      data={[{ value: '', label: t('columns.none') }, ...choices]}
      value={column === undefined ? '' : String(column)}
      onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : Number(value))}
    />
  );
}
