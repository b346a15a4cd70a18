import { useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { organisationsOf } from '../names.ts';
import type { Grid } from '../shapes.ts';
import type { Cell } from './board-keys.ts';
import type { Board } from './grid-index.ts';
import type { Carrying } from './use-carrying.ts';
import { type DraftEdits, movesOf } from './use-draft-edits.ts';
import { useVerdictText } from './use-verdict-text.ts';
import { judgePlace, type Verdict } from './verdicts.ts';

type Moving = {
  board: Board;
  grid: Grid;
  carrying: Carrying;
  edits: DraftEdits;
  onOpen: (meetingId: string) => void;
};

/** Picking a meeting up, carrying it over the board, and putting it down: the same for mouse and keyboard. */
export function useMoving({ board, grid, carrying, edits, onOpen }: Moving) {
  const { t } = useTranslation('schedule-edits');
  const writeVerdict = useVerdictText();
  const { nameOf, nameCell } = useMovingNames({ board, grid });
  const [over, setOver] = useState<Cell | null>(null);
  const [said, setSaid] = useState('');
  const { carried } = carrying;

  const judgeAt = ({ row, column }: Cell, places = carried?.places) => {
    const place = board.placeAt(row, column);
    return places && place ? { place, judgement: judgePlace(places, place) } : null;
  };
  const verdictAt = (cell: Cell): Verdict | null => {
    const judged = judgeAt(cell);
    return judged && { kind: judged.judgement.kind, reason: writeVerdict(judged.judgement) };
  };
  const pickUp = (meetingId: string) => {
    setOver(null);
    void carrying.pickUp(meetingId).catch(() => setSaid(t('carry.failed')));
  };
  const leave = (message: string) => {
    carrying.putDown();
    setOver(null);
    setSaid(message);
  };
  const cancel = () => leave(t('carry.left'));

  /** `isFinal`: whether the meeting falls back where it cannot stay, as when a mouse lets go. */
  const drop = async (cell: Cell, isFinal: boolean) => {
    if (!carried) return;
    const places = carried.places ?? (await carrying.placesOf()?.catch(() => null));
    const judged = judgeAt(cell, places ?? null);
    if (!judged || judged.judgement.kind === 'here') return cancel();
    const { judgement, place } = judged;
    if (judgement.kind === 'blocked') {
      if (isFinal) leave(t('carry.refused', { reason: writeVerdict(judgement) }));
      return;
    }
    leave(t('carry.done', { meeting: nameOf(carried.meetingId), place: nameCell(cell) }));
    edits.move(movesOf(carried.meetingId, place.slotId, judgement, places?.from ?? null));
  };

  const key = (pressed: string, cell: Cell): boolean => {
    if (carried) {
      if (pressed === 'Escape') cancel();
      else if (pressed === ' ' || pressed === 'Enter') void drop(cell, false);
      else return false;
      return true;
    }
    const meeting = board.meetingAt(cell.row, cell.column);
    if (pressed === ' ' && meeting) pickUp(meeting.id);
    return pressed === ' ';
  };
  const press = (cell: Cell) => {
    const meeting = board.meetingAt(cell.row, cell.column);
    if (carried) void drop(cell, false);
    else if (meeting) onOpen(meeting.id);
  };

  const verdict = over && verdictAt(over);
  const message = () => {
    if (!carried) return said || t('carry.idle');
    const meeting = nameOf(carried.meetingId);
    if (!carried.places) return t('carry.looking', { meeting });
    return verdict ? `${nameCell(over)}: ${verdict.reason}` : t('carry.carrying', { meeting });
  };
  return {
    pickUp,
    cancel,
    reach: setOver,
    hover: (cell: Cell) => carried && setOver(cell),
    letGo: (cell: Cell | null) => (cell ? void drop(cell, true) : cancel()),
    key,
    press,
    verdictAt,
    message: message(),
  };
}

/** How meetings and cells are called when they are told. */
function useMovingNames({ board, grid }: Pick<Moving, 'board' | 'grid'>) {
  const nameOf = (id: string) => {
    const meeting = [...grid.meetings, ...grid.unplaced].find((one) => one.id === id);
    return meeting ? organisationsOf(meeting).join(' – ') : '';
  };
  const nameCell = ({ row, column }: Cell) =>
    [board.rows[row], board.columns[column]].map((header) => header?.label ?? '').join(', ');
  return { nameOf, nameCell };
}
