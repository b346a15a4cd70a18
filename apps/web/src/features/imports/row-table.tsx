import { Badge, List, Text } from '@mantine/core';
import { useFieldMessage, useReason } from '../../api/problem-message.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { rowStateColours } from './count-badges.tsx';
import { type CheckedRow, type ListPlan, readCell } from './list.ts';

type Fault = CheckedRow['errors'][number];

/** One fault in words: the field, what stands there, and what is wrong with it. */
function useFaultText(plan: ListPlan): (row: CheckedRow, fault: Fault) => string {
  const { t } = useTranslation('imports');
  const describeField = useFieldMessage();
  const describeReason = useReason();
  return ({ number }, { field, code }) => {
    if (!field) return describeReason(code) ?? '';
    const value = readCell(plan, number, field);
    const reason = t(`fault.${field}.${code}`, { defaultValue: describeField(code) });
    const name = t(`field.${field}`);
    return value ? t('check.fault', { name, value, reason }) : t('check.gap', { name, reason });
  };
}

type RowTableProps = { plan: ListPlan; rows: readonly CheckedRow[] };

/** The rows of the file, wrong ones first, each with its faults. */
export function RowTable({ plan, rows }: RowTableProps) {
  const { t } = useTranslation('imports');
  const describe = useFaultText(plan);
  const columns: Column<CheckedRow>[] = [
    { key: 'number', header: t('check.row'), cell: ({ number }) => number },
    {
      key: 'label',
      header: t(`check.entry.${plan.kind}`),
      isTitle: true,
      cell: ({ label }) => label || '–',
    },
    {
      key: 'state',
      header: t('check.state'),
      cell: ({ state }) => (
        <Badge variant="light" color={rowStateColours[state]} tt="none" miw="max-content">
          {t(`state.${state}`)}
        </Badge>
      ),
    },
    {
      key: 'faults',
      header: t('check.faults'),
      cell: (row) => <Faults texts={row.errors.map((fault) => describe(row, fault))} />,
    },
  ];
  return (
    <DataTable
      caption={t('check.caption')}
      columns={columns}
      rows={rows}
      keyOf={({ number }) => String(number)}
      isDense
    />
  );
}

function Faults({ texts }: { texts: string[] }) {
  if (texts.length < 2) return <Text style={{ overflowWrap: 'anywhere' }}>{texts[0] ?? '–'}</Text>;
  return (
    <List style={{ overflowWrap: 'anywhere' }}>
      {texts.map((text) => (
        <List.Item key={text}>{text}</List.Item>
      ))}
    </List>
  );
}
