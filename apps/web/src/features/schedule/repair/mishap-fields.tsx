import { Radio, Select, Stack, Text } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { usePlaces } from '../queries.ts';
import type { Grid, GridSlot } from '../shapes.ts';
import { absences, type MishapValues, mishaps } from './changes.ts';
import { listPeople } from './people.ts';
import { SlotSelect } from './slot-select.tsx';

export type MishapFieldsProps = {
  grid: Grid;
  /** Those that lie ahead. */
  slots: readonly GridSlot[];
  values: MishapValues;
  onChange: (change: Partial<MishapValues>) => void;
};

/** What happened, and to what. */
export function MishapFields(props: MishapFieldsProps) {
  const { t } = useTranslation('drafts');
  const { values, onChange } = props;
  const Fields = fieldsOf[values.kind];
  return (
    <Stack>
      <Radio.Group
        label={t('repair.what')}
        value={values.kind}
        onChange={(value) => {
          const kind = mishaps.find((one) => one === value);
          if (kind) onChange({ kind });
        }}
      >
        <Stack gap="xs" mt="xs">
          {mishaps.map((kind) => (
            <Radio key={kind} value={kind} label={t(`mishap.${kind}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Fields {...props} />
    </Stack>
  );
}

function TableFields({ grid, slots, values, onChange }: MishapFieldsProps) {
  const { t } = useTranslation('drafts');
  const { nameTable } = usePlaces(grid);
  return (
    <>
      <Select
        label={t('repair.table')}
        searchable
        data={grid.tables
          .filter(({ isActive }) => isActive)
          .map(({ id }) => ({ value: id, label: nameTable(id) }))}
        value={values.tableId || null}
        onChange={(tableId) => onChange({ tableId: tableId ?? '' })}
      />
      <Radio.Group
        label={t('repair.howLong')}
        value={String(values.isPartial)}
        onChange={(value) => onChange({ isPartial: value === 'true' })}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="false" label={t('repair.forGood')} />
          <Radio value="true" label={t('repair.someSlots')} />
        </Stack>
      </Radio.Group>
      {values.isPartial ? (
        <>
          <SlotSelect
            label={t('repair.from')}
            slots={slots}
            value={values.slotId}
            onChange={(slotId) => onChange({ slotId })}
          />
          <SlotSelect
            label={t('repair.until')}
            slots={slots}
            value={values.untilId}
            onChange={(untilId) => onChange({ untilId })}
          />
        </>
      ) : null}
    </>
  );
}

function PersonFields({ grid, slots, values, onChange }: MishapFieldsProps) {
  const { t } = useTranslation('drafts');
  return (
    <>
      <Select
        label={t('repair.person')}
        searchable
        limit={50}
        nothingFoundMessage={t('repair.nobody')}
        data={listPeople(grid).map(({ participantId, name, organisationName }) => ({
          value: participantId,
          label: `${name}, ${organisationName}`,
        }))}
        value={values.participantId || null}
        onChange={(participantId) => onChange({ participantId: participantId ?? '' })}
      />
      <Radio.Group
        label={t('repair.absence')}
        value={values.absence}
        onChange={(value) => {
          const absence = absences.find((one) => one === value);
          if (absence) onChange({ absence });
        }}
      >
        <Stack gap="xs" mt="xs">
          {absences.map((absence) => (
            <Radio key={absence} value={absence} label={t(`absence.${absence}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {values.absence === 'gone' ? null : (
        <SlotSelect
          label={t(values.absence === 'late' ? 'repair.lastMissed' : 'repair.firstMissed')}
          slots={slots}
          value={values.slotId}
          onChange={(slotId) => onChange({ slotId })}
        />
      )}
    </>
  );
}

function SlotFields({ slots, values, onChange }: MishapFieldsProps) {
  const { t } = useTranslation('drafts');
  return (
    <SlotSelect
      label={t('repair.slot')}
      slots={slots}
      value={values.slotId}
      onChange={(slotId) => onChange({ slotId })}
    />
  );
}

function WaitingFields({ grid }: MishapFieldsProps) {
  const { t } = useTranslation('drafts');
  return <Text>{t('repair.waiting', { count: grid.unplaced.length })}</Text>;
}

const fieldsOf = {
  table: TableFields,
  person: PersonFields,
  slot: SlotFields,
  waiting: WaitingFields,
};
