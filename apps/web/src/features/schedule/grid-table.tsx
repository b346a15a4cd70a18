import { type FocusEvent, type KeyboardEvent, type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useFormats } from '../../ui/formats.ts';
import { type GridIndex, organisationsOf } from './grid-index.ts';
import { enterCell, moveInGrid } from './grid-keys.ts';
import classes from './schedule.module.css';
import type { GridSlot, GridTable, Meeting } from './shapes.ts';

type GridTableProps = {
  grid: GridIndex;
  day: string;
  /** Called with the id of the meeting that was pressed. */
  onOpen: (meetingId: string) => void;
};

const firstColumn = '8rem';
const otherColumns = '9.5rem';

const meetingOf = (target: EventTarget): string | undefined =>
  target instanceof Element
    ? target.closest<HTMLElement>('td[data-meeting]')?.dataset.meeting
    : undefined;

/**
 * One day as slots by tables. Cells are drawn without handlers and components of their own: the table listens
 * for all of them, which is what keeps forty slots by eighty tables quick.
 */
export const GridDay = memo(function GridDay({ grid, day, onOpen }: GridTableProps) {
  const { t } = useTranslation('schedule');
  const { date } = useFormats();
  const open = (target: EventTarget) => {
    const meeting = meetingOf(target);
    if (meeting) onOpen(meeting);
    return meeting !== undefined;
  };
  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    if (moveInGrid(event)) return;
    if ((event.key === 'Enter' || event.key === ' ') && open(event.target)) event.preventDefault();
  };
  const enter = ({ currentTarget, target }: FocusEvent<HTMLTableElement>) => {
    if (target instanceof HTMLTableCellElement) enterCell(currentTarget, target);
  };
  return (
    <section className={classes.scroll} aria-label={t('grid.label', { day: date(day) })}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells that open something make the table a grid (ARIA 1.2)
        role="grid"
        className={classes.grid}
        aria-label={t('grid.label', { day: date(day) })}
        style={{ width: `calc(${firstColumn} + ${grid.tables.length} * ${otherColumns})` }}
        onClick={(event: MouseEvent) => open(event.target)}
        onKeyDown={press}
        onFocus={enter}
      >
        <thead>
          <tr>
            <th scope="col" style={{ width: firstColumn }}>
              {t('grid.slot')}
            </th>
            {grid.tables.map((table) => (
              <th key={table.id} scope="col" style={{ width: otherColumns }}>
                {t(`place.${table.kind}`, { label: table.label })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.slotsOf(day).map((slot, row) => (
            <SlotRow key={slot.id} slot={slot} grid={grid} isFirst={row === 0} />
          ))}
        </tbody>
      </table>
    </section>
  );
});

function SlotRow({ slot, grid, isFirst }: { slot: GridSlot; grid: GridIndex; isFirst: boolean }) {
  const { zone } = useEventScope();
  const { timeRange } = useFormats();
  return (
    <tr>
      <th scope="row">{timeRange(slot.startsAt, slot.endsAt, zone)}</th>
      {grid.tables.map((table, column) => drawCell(grid, slot, table, isFirst && column === 0))}
    </tr>
  );
}

function drawCell(grid: GridIndex, slot: GridSlot, table: GridTable, isEntrance: boolean) {
  const meeting = grid.meetingAt(slot.id, table.id);
  return (
    <td key={table.id} tabIndex={isEntrance ? 0 : -1} data-meeting={meeting?.id}>
      {meeting ? drawMeeting(meeting) : null}
    </td>
  );
}

function drawMeeting(meeting: Meeting) {
  const names = organisationsOf(meeting);
  return (
    <span
      className={classes.cell}
      data-state={meeting.state}
      data-pinned={meeting.isPinned || undefined}
      title={names.join(' – ')}
    >
      {names.map((name) => (
        <span key={name} className={classes.name}>
          {name}
        </span>
      ))}
    </span>
  );
}
