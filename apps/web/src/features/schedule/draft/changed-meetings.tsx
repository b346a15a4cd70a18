import { Badge, Text } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { VirtualList } from '../../../ui/virtual-list.tsx';
import { isAbout, organisationsOf, peopleOf } from '../names.ts';
import { usePlaces } from '../queries.ts';
import classes from '../schedule.module.css';
import type { Grid } from '../shapes.ts';
import type { MeetingChange } from './comparison.ts';

const colours = { added: 'green', moved: 'blue', dropped: 'red' } as const;

type ChangedMeetingsProps = {
  changes: readonly MeetingChange[];
  kept: number;
  words: string;
  grid: Grid;
  label: string;
};

/** Meetings that change, each with where it was and where it goes. */
export function ChangedMeetings({ changes, kept, words, grid, label }: ChangedMeetingsProps) {
  const { t } = useTranslation('drafts');
  const shown = words ? changes.filter((change) => isAbout(change, words)) : changes;
  return (
    <>
      {shown.length === 0 ? (
        <Text>{t(words ? 'compare.notFound' : 'compare.none')}</Text>
      ) : (
        <VirtualList label={label} items={shown} keyOf={({ meetingId }) => meetingId}>
          {(change) => <ChangeRow change={change} grid={grid} />}
        </VirtualList>
      )}
      {kept > 0 ? (
        <Text c="dimmed" mt="md">
          {t('compare.kept', { count: kept })}
        </Text>
      ) : null}
    </>
  );
}

function ChangeRow({ change, grid }: { change: MeetingChange; grid: Grid }) {
  const { t } = useTranslation('drafts');
  const { namePlace } = usePlaces(grid);
  const { from, to } = change;
  return (
    <>
      <div className={classes.rowText}>
        <Text fw={600}>{organisationsOf(change).join(' – ')}</Text>
        <Text size="sm" c="dimmed">
          {peopleOf(change)}
        </Text>
      </div>
      <Text className={classes.places}>
        {from ? <span className={classes.former}>{namePlace(from)}</span> : null}
        {from && to ? (
          <span>
            <span aria-hidden>→ </span>
            {namePlace(to)}
          </span>
        ) : null}
        {!from && to ? namePlace(to) : null}
      </Text>
      <Badge variant="light" color={colours[change.change]}>
        {t(`change.${change.change}`)}
      </Badge>
    </>
  );
}
