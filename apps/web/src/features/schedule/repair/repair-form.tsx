import { Button, CloseButton, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useMemo, useState } from 'react';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { changedByRuns, useEventKey } from '../queries.ts';
import { useOpenRun } from '../runs/use-open-run.ts';
import classes from '../schedule.module.css';
import type { Grid } from '../shapes.ts';
import { type Change, listAhead, noMishap, toChange } from './changes.ts';
import { useDescribeChange } from './describe-change.ts';
import { MishapFields } from './mishap-fields.tsx';

type RepairFormProps = { grid: Grid; onClose: () => void };

/** What happened, one thing or several at once; the answer is a draft that moves as little as it can. */
export function RepairForm({ grid, onClose }: RepairFormProps) {
  const { t } = useTranslation(['drafts', 'common']);
  const slots = useMemo(() => listAhead(grid.slots, Date.now()), [grid]);
  const [values, setValues] = useState(noMishap);
  const [changes, setChanges] = useState<Change[]>([]);
  const start = useStartRepair(onClose);
  const current = toChange(values, slots);
  const all = current ? [...changes, current] : changes;
  const add = () => {
    setChanges(all);
    setValues({ ...noMishap, kind: values.kind });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (all.length > 0) start.mutate(all);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text c="dimmed">{t('repair.description')}</Text>
        <ChosenChanges changes={changes} grid={grid} onChange={setChanges} />
        <MishapFields
          grid={grid}
          slots={slots}
          values={values}
          onChange={(change) => setValues({ ...values, ...change })}
        />
        <Group justify="space-between">
          <Button
            variant="subtle"
            leftSection={<IconPlus size={18} aria-hidden />}
            disabled={!current}
            onClick={add}
          >
            {t('repair.andMore')}
          </Button>
          <Group gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" disabled={all.length === 0} loading={start.isPending}>
              {t('repair.submit')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}

function useStartRepair(onClose: () => void) {
  const event = useEventKey();
  const openRun = useOpenRun();
  return useAction({
    run: (changes: Change[]) =>
      client.POST('/api/events/{event}/schedule/repairs', {
        params: { path: { event } },
        body: { changes },
      }),
    refreshes: changedByRuns,
    onSuccess: async (run) => {
      onClose();
      await openRun(run);
    },
  });
}

type ChosenChangesProps = {
  changes: readonly Change[];
  grid: Grid;
  onChange: (changes: Change[]) => void;
};

function ChosenChanges({ changes, grid, onChange }: ChosenChangesProps) {
  const { t } = useTranslation('drafts');
  const describe = useDescribeChange(grid);
  if (changes.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('repair.chosen')}>
      {changes.map((change) => (
        <li key={JSON.stringify(change)} className={classes.row}>
          <span className={classes.rowText}>{describe(change)}</span>
          <CloseButton
            size="lg"
            aria-label={t('repair.remove', { change: describe(change) })}
            onClick={() => onChange(changes.filter((other) => other !== change))}
          />
        </li>
      ))}
    </ul>
  );
}
