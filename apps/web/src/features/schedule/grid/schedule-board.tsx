import { Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFormats } from '../../../ui/formats.ts';
import { useIsPhone } from '../../../ui/use-is-phone.ts';
import type { Grid } from '../shapes.ts';
import { BoardBar } from './board-bar.tsx';
import { BoardView } from './board-view.tsx';
import { DaysBar } from './days-bar.tsx';
import { indexGrid } from './grid-index.ts';
import { SlotList } from './slot-list.tsx';
import { type BoardKind, useBoard } from './use-boards.ts';

type ScheduleBoardProps = { grid: Grid; onOpen: (meetingId: string) => void };

/** The schedule as a grid; as a list of slots on a phone. A meeting that is pressed opens. */
export function ScheduleBoard({ grid, onOpen }: ScheduleBoardProps) {
  const { t } = useTranslation('schedule');
  const isPhone = useIsPhone();
  const { date } = useFormats();
  const index = useMemo(() => indexGrid(grid), [grid]);
  const [kind, setKind] = useState<BoardKind>('tables');
  const [day, setDay] = useState(index.days[0] ?? '');
  const board = useBoard(index, kind);
  if (isPhone) {
    return (
      <>
        <DaysBar days={index.days} value={day} onChange={setDay} />
        <Text c="dimmed" my="sm">
          {t('grid.hintPhone')}
        </Text>
        <SlotList grid={index} day={day} onOpen={onOpen} />
      </>
    );
  }
  const first = index.slots.findIndex((slot) => slot.day === day);
  return (
    <>
      <BoardBar index={index} kind={kind} day={day} onKind={setKind} onDay={setDay} />
      <Text c="dimmed" mb="sm">
        {t('grid.hint')}
      </Text>
      <BoardView
        key={kind}
        board={board}
        label={t('grid.label', { day: index.days.map(date).join(' – ') })}
        corner={t(kind === 'tables' ? 'grid.slot' : 'grid.person')}
        target={kind === 'tables' ? first : null}
        targetColumn={kind === 'people' ? first : null}
        onPress={({ row, column }) => {
          const meeting = board.meetingAt(row, column);
          if (meeting) onOpen(meeting.id);
        }}
      />
    </>
  );
}
