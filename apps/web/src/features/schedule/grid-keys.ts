import type { KeyboardEvent } from 'react';

const steps: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

const within = (value: number, length: number) => Math.max(0, Math.min(length - 1, value));
const indexIn = (parent: Element, child: Element) => [...parent.children].indexOf(child);

/** Where a key leads from a cell: as the keyboard pattern of a grid has it. The first cell of a row is its header. */
function findTarget(event: KeyboardEvent, cell: Element): Element | null {
  const row = cell.parentElement;
  const body = row?.parentElement;
  if (!row || !body) return null;
  const [rows, columns] = [body.children.length, row.children.length - 1];
  const [at, column] = [indexIn(body, row), indexIn(row, cell) - 1];
  const cellAt = (wantedRow: number, wantedColumn: number) =>
    body.children[within(wantedRow, rows)]?.children[within(wantedColumn, columns) + 1] ?? null;
  if (event.key === 'Home') return cellAt(event.ctrlKey ? 0 : at, 0);
  if (event.key === 'End') return cellAt(event.ctrlKey ? rows : at, columns);
  const step = steps[event.key];
  return step ? cellAt(at + step[0], column + step[1]) : null;
}

/** Makes one cell the grid's place in the order of focus, so that Tab passes a thousand cells with one press. */
export function enterCell(table: HTMLElement, cell: HTMLElement): void {
  for (const former of table.querySelectorAll('td[tabindex="0"]'))
    former.setAttribute('tabindex', '-1');
  cell.setAttribute('tabindex', '0');
}

/** Moves focus from cell to cell; true when the key was one of the grid's. */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): boolean {
  const table = event.currentTarget;
  const cell = event.target instanceof Element ? event.target.closest('td') : null;
  if (!cell) return false;
  const target = findTarget(event, cell);
  if (!(target instanceof HTMLElement)) return false;
  event.preventDefault();
  enterCell(table, target);
  target.focus();
  return true;
}
