import type { ReactNode } from 'react';
import type { Cell } from './board-keys.ts';
import type { Board } from './grid-index.ts';
import type { Verdict } from './verdicts.ts';

export type CellRef = (element: HTMLElement, meetingId: string) => () => void;

export type BoardViewProps = {
  board: Board;
  label: string;
  corner: ReactNode;
  /** The meeting that is being moved. */
  carriedId?: string | null;
  verdictAt?: (cell: Cell) => Verdict | null;
  onPress: (cell: Cell) => void;
  /** True when the key was used up; asked before the arrows. */
  onKey?: (key: string, cell: Cell) => boolean;
  /** Told which cell the arrows have reached. */
  onReach?: (cell: Cell) => void;
  /** Told which cell the pointer is over. */
  onHover?: (cell: Cell) => void;
  /** Given the board, and each meeting on it, for as long as they are there. */
  boardRef?: (element: HTMLDivElement) => () => void;
  cellRef?: CellRef;
  /** A row or column to bring into sight, as when a day is chosen. */
  target?: number | null;
  targetColumn?: number | null;
};
