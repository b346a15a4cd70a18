import { Text } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFormats } from '../../../ui/formats.ts';
import type { Draft, Grid } from '../shapes.ts';
import { BoardBar } from './board-bar.tsx';
import { BoardView } from './board-view.tsx';
import { CarryBar } from './carry-bar.tsx';
import { indexGrid } from './grid-index.ts';
import { type BoardKind, useBoard } from './use-boards.ts';
import type { Carrying } from './use-carrying.ts';
import type { DraftEdits } from './use-draft-edits.ts';
import { useDragging } from './use-dragging.ts';
import { useMoving } from './use-moving.ts';
import { WaitingCards } from './waiting-cards.tsx';

type EditableBoardProps = {
  draft: Draft;
  /** As it would be with the draft in force. */
  grid: Grid;
  carrying: Carrying;
  edits: DraftEdits;
  onOpen: (meetingId: string) => void;
};

/** A grid whose meetings are moved with the mouse or the keyboard, with every conflict told on the way. */
export function EditableBoard({ draft, grid, carrying, edits, onOpen }: EditableBoardProps) {
  const { t } = useTranslation(['schedule', 'schedule-edits']);
  const { date } = useFormats();
  const index = useMemo(() => indexGrid(grid), [grid]);
  const [kind, setKind] = useState<BoardKind>('tables');
  const [day, setDay] = useState(index.days[0] ?? '');
  const board = useBoard(index, kind);
  const moving = useMoving({ board, grid, carrying, edits, onOpen });
  const { boardRef, cellRef } = useDragging({
    onStart: moving.pickUp,
    onOver: moving.reach,
    onDrop: moving.letGo,
  });
  useUndoKey(() => edits.undoLast(draft.edits));
  const first = index.slots.findIndex((slot) => slot.day === day);
  return (
    <>
      <BoardBar index={index} kind={kind} day={day} onKind={setKind} onDay={setDay} />
      <Text c="dimmed" mb="sm">
        {t('schedule-edits:hint')}
      </Text>
      <BoardView
        key={kind}
        board={board}
        label={t('grid.label', { day: index.days.map(date).join(' – ') })}
        corner={t(kind === 'tables' ? 'grid.slot' : 'grid.person')}
        target={kind === 'tables' ? first : null}
        targetColumn={kind === 'people' ? first : null}
        carriedId={carrying.carried?.meetingId ?? null}
        verdictAt={moving.verdictAt}
        onPress={moving.press}
        onKey={moving.key}
        onReach={moving.reach}
        onHover={moving.hover}
        boardRef={boardRef}
        cellRef={cellRef}
      />
      <CarryBar
        message={moving.message}
        isCarrying={carrying.carried !== null}
        edits={draft.edits}
        isUndoing={edits.isUndoing}
        onCancel={moving.cancel}
        onUndo={() => edits.undoLast(draft.edits)}
      />
      <WaitingCards meetings={grid.unplaced} onPickUp={moving.pickUp} />
    </>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

/** Ctrl+Z, or Cmd+Z, takes the last change back. */
function useUndoKey(undo: () => void) {
  const latest = useRef(undo);
  useEffect(() => {
    latest.current = undo;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!isUndo || event.shiftKey || isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
