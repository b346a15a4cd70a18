import { Alert, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { type ImportField, importFields, requiredImportFields } from '@ponte/domain';
import { IconListCheck } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFormats } from '../../ui/formats.ts';
import { LoadingState } from '../../ui/loading-state.tsx';
import { Section } from '../../ui/section.tsx';
import { ColumnSelect } from './column-select.tsx';
import type { ListPlan } from './list.ts';
import { TypeSelect } from './type-select.tsx';

type ColumnsSectionProps = {
  plan: ListPlan;
  onChange: (plan: ListPlan) => void;
  onCheck: () => void;
  isChecking: boolean;
  isChecked: boolean;
};

/** Which column of the file holds what. */
export function ColumnsSection(props: ColumnsSectionProps) {
  const { plan, onChange, onCheck, isChecking, isChecked } = props;
  const { t } = useTranslation('imports');
  const fields: readonly ImportField[] = importFields[plan.kind];
  const required: readonly ImportField[] = requiredImportFields[plan.kind];
  const missing = required.filter((field) => plan.mapping[field] === undefined);
  const put = (field: ImportField, column: number | null) => {
    const { [field]: _, ...others } = plan.mapping;
    onChange({ ...plan, mapping: column === null ? others : { ...others, [field]: column } });
  };
  return (
    <Section title={t('columns.title')} description={t('columns.description')}>
      <Stack gap="lg">
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} verticalSpacing="md">
          {fields.map((field) => (
            <ColumnSelect
              key={field}
              plan={plan}
              field={field}
              isRequired={required.includes(field)}
              onChange={(column) => put(field, column)}
            />
          ))}
        </SimpleGrid>
        <UnusedColumns plan={plan} />
        {plan.kind === 'participants' ? <TypeSelect plan={plan} onChange={onChange} /> : null}
        <MissingColumns fields={missing} />
        <Group>
          <Button
            variant={isChecked ? 'default' : 'filled'}
            disabled={missing.length > 0}
            loading={isChecking}
            leftSection={<IconListCheck size={18} aria-hidden />}
            onClick={onCheck}
          >
            {t('columns.check')}
          </Button>
        </Group>
        {isChecking ? <LoadingState label={t('columns.checking')} /> : null}
      </Stack>
    </Section>
  );
}

function UnusedColumns({ plan }: { plan: ListPlan }) {
  const { t } = useTranslation('imports');
  const { list } = useFormats();
  const used = new Set(Object.values(plan.mapping));
  const unused = plan.columns.filter((name, index) => name !== '' && !used.has(index));
  if (unused.length === 0) return null;
  return <Text c="dimmed">{t('columns.unused', { columns: list(unused) })}</Text>;
}

/** Beside the button that cannot be pressed, because of which fields. */
function MissingColumns({ fields }: { fields: readonly ImportField[] }) {
  const { t } = useTranslation('imports');
  const { list } = useFormats();
  if (fields.length === 0) return null;
  const names = list(fields.map((field) => t(`field.${field}`)));
  return <Alert color="yellow">{t('columns.missing', { fields: names })}</Alert>;
}
