import { useTranslation } from '../../../i18n/use-translation.ts';
import { usePlaces } from '../queries.ts';
import type { Grid } from '../shapes.ts';
import type { Change } from './changes.ts';
import { listPeople } from './people.ts';

/** Writes what happened as a sentence. */
export function useDescribeChange(grid: Grid): (change: Change) => string {
  const { t } = useTranslation('drafts');
  const { nameSlot, nameTable } = usePlaces(grid);
  const nameOf = (id: string) =>
    listPeople(grid).find(({ participantId }) => participantId === id)?.name ?? '–';
  const span = (ids: readonly string[]) => ({
    from: nameSlot(ids[0] ?? ''),
    until: nameSlot(ids.at(-1) ?? ''),
    count: ids.length,
  });
  return (change) => {
    switch (change.kind) {
      case 'table_lost': {
        const table = nameTable(change.tableId);
        return change.slotIds
          ? t('happened.tableLostIn', { table, ...span(change.slotIds) })
          : t('happened.tableLost', { table });
      }
      case 'participant_away': {
        const name = nameOf(change.participantId);
        return t('happened.away', { name, ...span(change.slotIds) });
      }
      case 'slot_dropped':
        return t('happened.slotDropped', { slot: nameSlot(change.slotId) });
      case 'meetings_added':
        return change.meetingIds
          ? t('happened.added', { count: change.meetingIds.length })
          : t('happened.allAdded');
      case 'meetings_cancelled':
        return t('happened.cancelled', { count: change.meetingIds.length });
    }
  };
}
