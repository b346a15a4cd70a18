import { NativeSelect, NumberInput, Stack, Switch, TextInput } from '@mantine/core';
import type { useForm } from '@mantine/form';
import { limits, type TableKind, tableKinds } from '@ponte/domain';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LanguageSelect } from '../../ui/language-select.tsx';
import { BoothOwner } from './booth-owner.tsx';
import type { Table } from './timetable.ts';

export type TablePlan = {
  label: string;
  kind: TableKind;
  organisationId: string | null;
  capacity: number;
  languages: string[];
  joinUrl: string;
  isActive: boolean;
};

export const emptyTable: TablePlan = {
  label: '',
  kind: 'table',
  organisationId: null,
  capacity: 4,
  languages: [],
  joinUrl: '',
  isActive: true,
};

export const planOf = (table: Table): TablePlan => ({
  label: table.label,
  kind: table.kind,
  organisationId: table.organisationId,
  capacity: table.capacity,
  languages: table.languages,
  joinUrl: table.joinUrl,
  isActive: table.isActive,
});

type TableFieldsProps = {
  form: Pick<ReturnType<typeof useForm<TablePlan>>, 'getInputProps' | 'values'>;
  table: Table | null;
};

export function TableFields({ form, table }: TableFieldsProps) {
  const { t } = useTranslation('timetable');
  const { kind } = form.values;
  const owner = table?.organisationId
    ? { id: table.organisationId, name: table.organisationName ?? '' }
    : null;
  return (
    <Stack align="stretch">
      <TextInput
        label={t('table.label')}
        maxLength={limits.label}
        required
        {...form.getInputProps('label')}
      />
      <NativeSelect
        label={t('table.kind')}
        description={t(`kind.${kind}Hint`)}
        data={tableKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        {...form.getInputProps('kind')}
      />
      {kind === 'booth' ? (
        <BoothOwner known={owner} {...form.getInputProps('organisationId')} />
      ) : null}
      {kind === 'online' ? (
        <TextInput
          type="url"
          label={t('field.joinUrl')}
          placeholder="https://"
          required
          {...form.getInputProps('joinUrl')}
        />
      ) : null}
      <NumberInput
        label={t('field.capacity')}
        min={2}
        max={50}
        allowDecimal={false}
        {...form.getInputProps('capacity')}
      />
      <LanguageSelect label={t('field.languages')} {...form.getInputProps('languages')} />
      {table ? (
        <Switch
          label={t('field.isActive')}
          description={t('field.isActiveHint')}
          {...form.getInputProps('isActive', { type: 'checkbox' })}
        />
      ) : null}
    </Stack>
  );
}
