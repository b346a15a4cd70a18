import { Alert, Group } from '@mantine/core';
import { IconGridDots, IconInfoCircle } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { Suspense, useCallback, useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { organiserPath } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/page-link.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { useEventKey, useGrid, useMayEdit } from '../queries.ts';
import { RepairButton } from '../repair/repair-button.tsx';
import { ScheduleFrame } from '../schedule-frame.tsx';
import type { Grid } from '../shapes.ts';
import type { ScheduleSlots } from '../slots.ts';
import { EditButton } from './edit-button.tsx';
import { MeetingDialog } from './meeting-dialog.tsx';
import { OpenDraft } from './open-draft.tsx';
import { ScheduleBoard } from './schedule-board.tsx';
import { WaitingSection } from './waiting-section.tsx';

/** All meetings of the event as slots by tables, and what can be done when life intervenes. */
export function SchedulePage({ slots }: { slots: ScheduleSlots }) {
  const { t } = useTranslation('schedule');
  const mayEdit = useMayEdit();
  const query = useGrid();
  const grid = query.data;
  const isEmpty = !grid || grid.meetings.length === 0;
  return (
    <ScheduleFrame
      title={t('title')}
      actions={
        mayEdit && !isEmpty ? (
          <>
            <EditButton />
            <RepairButton grid={grid} />
          </>
        ) : null
      }
    >
      <QueryView query={query}>{(shown) => <Schedule grid={shown} slots={slots} />}</QueryView>
    </ScheduleFrame>
  );
}

function Schedule({ grid, slots }: { grid: Grid; slots: ScheduleSlots }) {
  const { placementMode } = useEventScope();
  const mayEdit = useMayEdit();
  const eventKey = useEventKey();
  const search: { organisation?: string } = useSearch({ strict: false });
  const [openId, setOpenId] = useState<string | null>(null);
  const open = useCallback((id: string) => setOpenId(id), []);
  const shown = openId
    ? [...grid.meetings, ...grid.unplaced].find(({ id }) => id === openId)
    : undefined;
  return (
    <>
      {placementMode === 'participants' ? <PlacedAtOnce /> : null}
      {mayEdit ? <OpenDraft grid={grid} /> : null}
      <WaitingSection meetings={grid.unplaced} organisation={search.organisation} onOpen={open} />
      {grid.slots.length === 0 || grid.tables.length === 0 ? (
        <NoGrid />
      ) : (
        <ScheduleBoard grid={grid} onOpen={open} />
      )}
      <Suspense fallback={null}>
        <slots.cancelledList eventKey={eventKey} />
      </Suspense>
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
        <Group>
          <ButtonLink to={organiserPath('timetable', { eventId })}>{t('noGrid.action')}</ButtonLink>
        </Group>
      }
    >
      {t('noGrid.text')}
    </EmptyState>
  );
}
