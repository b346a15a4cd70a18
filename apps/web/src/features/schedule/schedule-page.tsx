import { Alert, Tabs, Text } from '@mantine/core';
import { IconGridDots, IconInfoCircle } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { organiserPath } from '../../paths.ts';
import { useFormats } from '../../ui/formats.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useIsPhone } from '../../ui/use-is-phone.ts';
import { indexGrid } from './grid-index.ts';
import { GridDay } from './grid-table.tsx';
import { MeetingDialog } from './meeting-dialog.tsx';
import { useEventKey, useGrid, useMayEdit } from './queries.ts';
import { RunsSection } from './runs-section.tsx';
import type { Grid } from './shapes.ts';
import { SlotList } from './slot-list.tsx';
import type { ScheduleSlots } from './slots.ts';
import { UnplacedSection } from './unplaced-section.tsx';

/** All meetings of the event as slots by tables, and the scheduler that fills them. */
export function SchedulePage({ slots }: { slots: ScheduleSlots }) {
  const { t } = useTranslation('schedule');
  const query = useGrid();
  return (
    <>
      <PageHeader title={t('title')} />
      <QueryView query={query}>{(grid) => <Schedule grid={grid} slots={slots} />}</QueryView>
    </>
  );
}

function Schedule({ grid, slots }: { grid: Grid; slots: ScheduleSlots }) {
  const { placementMode } = useEventScope();
  const mayEdit = useMayEdit();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = useCallback((id: string) => setOpenId(id), []);
  const shown = openId
    ? [...grid.meetings, ...grid.unplaced].find(({ id }) => id === openId)
    : undefined;
  return (
    <>
      {placementMode === 'participants' ? <PlacedAtOnce /> : null}
      {placementMode === 'organiser' && mayEdit ? <RunsSection grid={grid} /> : null}
      <UnplacedSection meetings={grid.unplaced} onOpen={open} />
      {grid.slots.length === 0 || grid.tables.length === 0 ? (
        <NoGrid />
      ) : (
        <Days grid={grid} onOpen={open} />
      )}
      <MeetingDialog meeting={shown} onClose={() => setOpenId(null)} panel={slots.meetingPanel} />
    </>
  );
}

function PlacedAtOnce() {
  const { t } = useTranslation('schedule');
  return (
    <Alert
      role="note"
      icon={<IconInfoCircle aria-hidden />}
      mb="lg"
      title={t('participantsMode.title')}
    >
      {t('participantsMode.text')}
    </Alert>
  );
}

function NoGrid() {
  const { t } = useTranslation('schedule');
  const eventId = useEventKey();
  return (
    <EmptyState
      icon={IconGridDots}
      title={t('noGrid.title')}
      action={
        <ButtonLink to={organiserPath('timetable', { eventId })}>{t('noGrid.action')}</ButtonLink>
      }
    >
      {t('noGrid.text')}
    </EmptyState>
  );
}

type DaysProps = { grid: Grid; onOpen: (meetingId: string) => void };

/** One day at a time: what is not looked at is not drawn. */
function Days({ grid, onOpen }: DaysProps) {
  const { t } = useTranslation('schedule');
  const { shortDate } = useFormats();
  const isPhone = useIsPhone();
  const indexed = useMemo(() => indexGrid(grid), [grid]);
  const [day, setDay] = useState<string | null>(indexed.days[0] ?? null);
  const View = isPhone ? SlotList : GridDay;
  return (
    <Tabs value={day} onChange={setDay} keepMounted={false}>
      <Tabs.List mb="md" aria-label={t('grid.days')}>
        {indexed.days.map((value) => (
          <Tabs.Tab key={value} value={value}>
            {shortDate(value)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {indexed.days.map((value) => (
        <Tabs.Panel key={value} value={value}>
          <Text c="dimmed" mb="sm">
            {t(isPhone ? 'grid.hintPhone' : 'grid.hint')}
          </Text>
          <View grid={indexed} day={value} onOpen={onOpen} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
