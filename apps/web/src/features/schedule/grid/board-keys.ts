export type Cell = { row: number; column: number };

const steps: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

const within = (value: number, length: number) => Math.max(0, Math.min(length - 1, value));

type Size = { rows: number; columns: number };
type Key = { key: string; ctrlKey: boolean };

/** Where a key leads from a cell, as the keyboard pattern of a grid has it; null when it is none of the grid's. */
export function findNext({ row, column }: Cell, { key, ctrlKey }: Key, size: Size): Cell | null {
  if (key === 'Home') return { row: ctrlKey ? 0 : row, column: 0 };
  if (key === 'End') return { row: ctrlKey ? size.rows - 1 : row, column: size.columns - 1 };
  const step = steps[key];
  if (!step) return null;
  return { row: within(row + step[0], size.rows), column: within(column + step[1], size.columns) };
}
