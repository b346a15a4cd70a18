import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { useFormats } from '../../../ui/formats.ts';
import { organisationsOf } from '../names.ts';
import classes from '../schedule.module.css';
import type { GridSlot } from '../shapes.ts';
import type { GridIndex } from './grid-index.ts';

type SlotListProps = { grid: GridIndex; day: string; onOpen: (meetingId: string) => void };

/** A day on a phone, where a grid would be a keyhole: slot after slot, each to be unfolded. */
export function SlotList({ grid, day, onOpen }: SlotListProps) {
  return (
    <ul className={classes.list}>
      {grid.slotsOf(day).map((slot) => (
        <li key={slot.id}>
          <SlotEntry slot={slot} grid={grid} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

type SlotEntryProps = { slot: GridSlot; grid: GridIndex; onOpen: (meetingId: string) => void };

function SlotEntry({ slot, grid, onOpen }: SlotEntryProps) {
  const { t } = useTranslation('schedule');
  const { zone } = useEventScope();
  const { timeRange } = useFormats();
  const [isOpen, setIsOpen] = useState(false);
  const meetings = grid.meetingsIn(slot.id);
  return (
    <details
      className={classes.slot}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
      open={isOpen}
    >
      <summary>
        {timeRange(slot.startsAt, slot.endsAt, zone)}
        <span className={classes.note}>
          {t('grid.taken', { count: meetings.length, tables: grid.tables.length })}
        </span>
      </summary>
      {isOpen ? (
        <ul className={classes.list} style={{ padding: '0 0.75rem 0.75rem' }}>
          {meetings.map((meeting) => (
            <li key={meeting.id} className={classes.row}>
              <div className={classes.rowText}>
                <Text fw={600}>{organisationsOf(meeting).join(' – ')}</Text>
                {meeting.table ? (
                  <Text size="sm" c="dimmed">
                    {t(`place.${meeting.table.kind}`, { label: meeting.table.label })}
                  </Text>
                ) : null}
              </div>
              <Button variant="default" onClick={() => onOpen(meeting.id)}>
                {t('grid.open')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  );
}
