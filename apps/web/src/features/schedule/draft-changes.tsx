import { Tabs, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useFormats } from '../../ui/formats.ts';
import { organisationsOf } from './grid-index.ts';
import classes from './schedule.module.css';
import type { Draft, DraftPlacement, Grid } from './shapes.ts';
import { ShortList } from './short-list.tsx';

const changes = ['added', 'moved', 'kept'] as const;

/** The draft beside what is in force: what comes, moves, stays, and what finds no slot and why. */
export function DraftChanges({ draft, grid }: { draft: Draft; grid: Grid }) {
  const { t } = useTranslation('schedule');
  const { placements, unscheduled } = draft;
  const of = (change: DraftPlacement['change']) =>
    placements.filter((placement) => placement.change === change);
  const first = changes.find((change) => of(change).length > 0) ?? 'unscheduled';
  return (
    <Tabs defaultValue={first} keepMounted={false}>
      <Tabs.List mb="md" aria-label={t('changes.label')}>
        {changes.map((change) => (
          <Tabs.Tab key={change} value={change}>
            {t(`changes.${change}`, { count: of(change).length })}
          </Tabs.Tab>
        ))}
        <Tabs.Tab value="unscheduled">
          {t('changes.unscheduled', { count: unscheduled.length })}
        </Tabs.Tab>
      </Tabs.List>
      {changes.map((change) => (
        <Tabs.Panel key={change} value={change}>
          <Placements
            placements={of(change)}
            grid={grid}
            label={t(`changes.${change}`, { count: of(change).length })}
          />
        </Tabs.Panel>
      ))}
      <Tabs.Panel value="unscheduled">
        <Unscheduled unscheduled={unscheduled} />
      </Tabs.Panel>
    </Tabs>
  );
}

type PlacementsProps = { placements: readonly DraftPlacement[]; grid: Grid; label: string };

function Placements({ placements, grid, label }: PlacementsProps) {
  const { t } = useTranslation('schedule');
  const describe = useDescribePlace(grid);
  const now = useMemo(() => new Map(grid.meetings.map((meeting) => [meeting.id, meeting])), [grid]);
  if (placements.length === 0) return <Text c="dimmed">{t('changes.none')}</Text>;
  return (
    <ShortList label={label} items={placements} keyOf={({ meetingId }) => meetingId}>
      {(placement) => {
        const former = placement.change === 'moved' ? now.get(placement.meetingId) : undefined;
        return (
          <>
            <Text fw={600} className={classes.rowText}>
              {organisationsOf(placement).join(' – ')}
            </Text>
            <Text>
              {former?.slot && former.table
                ? `${describe(former.slot.id, former.table.id)} → `
                : null}
              {describe(placement.slotId, placement.tableId)}
            </Text>
          </>
        );
      }}
    </ShortList>
  );
}

/** Writes a slot and a table as people read them. */
function useDescribePlace(grid: Grid): (slotId: string, tableId: string) => string {
  const { t } = useTranslation('schedule');
  const { zone } = useEventScope();
  const { dateTime } = useFormats();
  const slots = useMemo(() => new Map(grid.slots.map((slot) => [slot.id, slot])), [grid]);
  const tables = useMemo(() => new Map(grid.tables.map((table) => [table.id, table])), [grid]);
  return (slotId, tableId) => {
    const [slot, table] = [slots.get(slotId), tables.get(tableId)];
    const when = slot ? dateTime(slot.startsAt, zone) : '–';
    return table ? `${when}, ${t(`place.${table.kind}`, { label: table.label })}` : when;
  };
}

function Unscheduled({ unscheduled }: { unscheduled: Draft['unscheduled'] }) {
  const { t } = useTranslation('schedule');
  if (unscheduled.length === 0) return <Text c="dimmed">{t('changes.allPlaced')}</Text>;
  return (
    <ShortList
      label={t('changes.unscheduled', { count: unscheduled.length })}
      items={unscheduled}
      keyOf={({ meetingId }) => meetingId}
    >
      {(left) => (
        <>
          <Text fw={600} className={classes.rowText}>
            {organisationsOf(left).join(' – ')}
          </Text>
          <Text c="dimmed">{t(`why.${left.reason}`, { defaultValue: t('why.rule') })}</Text>
        </>
      )}
    </ShortList>
  );
}
