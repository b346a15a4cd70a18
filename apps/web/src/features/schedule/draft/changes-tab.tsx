import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { $api } from '../../../api/client.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { useFormats } from '../../../ui/formats.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { useIsPhone } from '../../../ui/use-is-phone.ts';
import { useEventKey, useRuns } from '../queries.ts';
import type { Comparison, Draft, Grid, Run } from '../shapes.ts';
import { ChangedMeetings } from './changed-meetings.tsx';
import { ChangedPeople } from './changed-people.tsx';
import { type ChangeView, changeViews, listChanges } from './comparison.ts';
import { useDraftAddress } from './use-draft-address.ts';

type ChangesTabProps = { draft: Draft; grid: Grid };

/** The step from what is published, or from another draft, to this one: by meeting or by person. */
export function ChangesTab({ draft, grid }: ChangesTabProps) {
  const event = useEventKey();
  const { search } = useDraftAddress();
  const query = $api.useQuery('get', '/api/events/{event}/schedule/runs/{run}/comparison', {
    params: {
      path: { event, run: draft.run.id },
      query: search.with ? { with: search.with } : {},
    },
  });
  return (
    <>
      <ComparedWith run={draft.run} />
      <QueryView query={query}>
        {(comparison) => <Comparing key={search.with} comparison={comparison} grid={grid} />}
      </QueryView>
    </>
  );
}

const hasDraft = ({ figures }: Run): boolean => figures !== null;

function ComparedWith({ run }: { run: Run }) {
  const { t } = useTranslation('drafts');
  const { zone } = useEventScope();
  const { dateTime } = useFormats();
  const { search, show } = useDraftAddress();
  const runs = useRuns().data?.items ?? [];
  const others = runs.filter((other) => other.id !== run.id && hasDraft(other));
  return (
    <NativeSelect
      label={t('compare.with')}
      maw="28rem"
      mb="md"
      value={search.with ?? ''}
      data={[
        { value: '', label: t('compare.inForce') },
        ...others.map(({ id, kind, createdAt }) => ({
          value: id,
          label: t(`kind.${kind}`, { when: dateTime(createdAt, zone) }),
        })),
      ]}
      onChange={({ currentTarget: { value } }) => void show(value ? { with: value } : {})}
    />
  );
}

function Comparing({ comparison, grid }: { comparison: Comparison; grid: Grid }) {
  const { t } = useTranslation('drafts');
  const isPhone = useIsPhone();
  const [view, setView] = useState<ChangeView>('all');
  const [words, setWords] = useState('');
  const counts = listChanges(comparison);
  return (
    <>
      <SegmentedControl
        aria-label={t('compare.view')}
        orientation={isPhone ? 'vertical' : 'horizontal'}
        fullWidth={isPhone}
        mb="md"
        value={view}
        onChange={(value) => setView(changeViews.find((one) => one === value) ?? 'all')}
        data={changeViews.map((one) => ({
          value: one,
          label: t(`compare.${one}`, {
            number: one === 'people' ? comparison.people.length : counts[one].length,
          }),
        }))}
      />
      <FilterBar
        search={{ value: words, onChange: setWords, label: t('compare.search') }}
        activeCount={0}
        onReset={() => setWords('')}
      />
      {view === 'people' ? (
        <ChangedPeople people={comparison.people} words={words} />
      ) : (
        <ChangedMeetings
          changes={counts[view]}
          kept={comparison.kept}
          words={words}
          grid={grid}
          label={t(`compare.${view}`, { number: counts[view].length })}
        />
      )}
    </>
  );
}
