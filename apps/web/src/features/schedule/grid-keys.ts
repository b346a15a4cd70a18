import type { KeyboardEvent } from 'react';

const steps: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

const cellAt = (table: HTMLTableElement, row: number, column: number): HTMLElement | null =>
  table.tBodies[0]?.rows[row]?.cells[column + 1] ?? null;

const within = (value: number, length: number) => Math.max(0, Math.min(length - 1, value));

/** Where a key leads from a cell: as the keyboard pattern of a grid has it. */
function findTarget(
  event: KeyboardEvent,
  cell: HTMLTableCellElement,
  table: HTMLTableElement,
): HTMLElement | null {
  const body = table.tBodies[0];
  const row = (cell.parentElement as HTMLTableRowElement).sectionRowIndex;
  const column = cell.cellIndex - 1;
  if (!body) return null;
  const columns = (body.rows[row]?.cells.length ?? 1) - 1;
  if (event.key === 'Home') return cellAt(table, event.ctrlKey ? 0 : row, 0);
  if (event.key === 'End')
    return cellAt(table, event.ctrlKey ? body.rows.length - 1 : row, columns - 1);
  const step = steps[event.key];
  if (!step) return null;
  return cellAt(table, within(row + step[0], body.rows.length), within(column + step[1], columns));
}

/** Makes one cell the grid's place in the order of focus, so that Tab passes a thousand cells with one press. */
export function enterCell(table: HTMLTableElement, cell: HTMLElement): void {
  for (const former of table.querySelectorAll('td[tabindex="0"]'))
    former.setAttribute('tabindex', '-1');
  cell.setAttribute('tabindex', '0');
}

/** Moves focus from cell to cell; true when the key was one of the grid's. */
export function moveInGrid(event: KeyboardEvent<HTMLTableElement>): boolean {
  const table = event.currentTarget;
  const cell = event.target instanceof Element ? event.target.closest('td') : null;
  if (!cell) return false;
  const target = findTarget(event, cell, table);
  if (!target) return false;
  event.preventDefault();
  enterCell(table, target);
  target.focus();
  return true;
}
