import { Button, NativeSelect, Text } from '@mantine/core';
import { IconMoodSmile } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { useFormats } from '../../../ui/formats.ts';
import { EmptyState } from '../../../ui/states.tsx';
import { VirtualList } from '../../../ui/virtual-list.tsx';
import { isAbout, isOf, organisationsOf, peopleOf } from '../names.ts';
import { RemedyBox } from '../remedy/remedy-box.tsx';
import classes from '../schedule.module.css';
import type { Draft, LeftOut } from '../shapes.ts';
import { countReasons, type Reason, reasonOf } from './unplaced.ts';
import { useDraftAddress } from './use-draft-address.ts';

/** The meetings that find no place, each with why, and what would help. */
export function UnplacedTab({ draft }: { draft: Draft }) {
  const { t } = useTranslation('drafts');
  const { search, show } = useDraftAddress();
  const [reason, setReason] = useState<Reason | ''>('');
  const [words, setWords] = useState('');
  const { organisation } = search;
  const concerned = draft.unscheduled.filter((left) => isOf(left, organisation));
  const shown = concerned.filter(
    (left) => (reason === '' || reasonOf(left) === reason) && (!words || isAbout(left, words)),
  );
  const reset = () => {
    setReason('');
    setWords('');
    void show({ view: 'unplaced' });
  };
  if (draft.unscheduled.length === 0) {
    return <EmptyState icon={IconMoodSmile} title={t('unplaced.none')} />;
  }
  return (
    <>
      <FilterBar
        search={{ value: words, onChange: setWords, label: t('compare.search') }}
        activeCount={(reason ? 1 : 0) + (organisation ? 1 : 0)}
        onReset={reset}
      >
        <ReasonSelect lefts={concerned} value={reason} onChange={setReason} />
      </FilterBar>
      {organisation ? <OnlyOf lefts={concerned} organisation={organisation} /> : null}
      {shown.length === 0 ? (
        <Text>{t('compare.notFound')}</Text>
      ) : (
        <VirtualList
          label={t('views.unplaced', { number: shown.length })}
          items={shown}
          keyOf={({ meetingId }) => meetingId}
          rowHeight={110}
        >
          {(left) => <LeftOutRow left={left} draft={draft} />}
        </VirtualList>
      )}
    </>
  );
}

type ReasonSelectProps = {
  lefts: readonly LeftOut[];
  value: Reason | '';
  onChange: (reason: Reason | '') => void;
};

function ReasonSelect({ lefts, value, onChange }: ReasonSelectProps) {
  const { t } = useTranslation(['drafts', 'schedule']);
  const { number } = useFormats();
  const counts = countReasons(lefts);
  return (
    <NativeSelect
      label={t('unplaced.reason')}
      value={value}
      data={[
        { value: '', label: t('unplaced.anyReason', { number: number(lefts.length) }) },
        ...counts.map(({ reason, count }) => ({
          value: reason,
          label: `${t(`schedule:reason.${reason}`)} (${number(count)})`,
        })),
      ]}
      onChange={({ currentTarget }) =>
        onChange(counts.find(({ reason }) => reason === currentTarget.value)?.reason ?? '')
      }
    />
  );
}

function OnlyOf({ lefts, organisation }: { lefts: readonly LeftOut[]; organisation: string }) {
  const { t } = useTranslation('drafts');
  const { show } = useDraftAddress();
  const people = lefts.flatMap((left) => left.people);
  const name = people.find(({ organisationId }) => organisationId === organisation);
  return (
    <Text mb="md">
      {t('unplaced.onlyOf', { organisation: name?.organisationName ?? '–' })}{' '}
      <Button variant="subtle" onClick={() => void show({ view: 'unplaced' })}>
        {t('unplaced.showAll')}
      </Button>
    </Text>
  );
}

function LeftOutRow({ left, draft }: { left: LeftOut; draft: Draft }) {
  const { t } = useTranslation('schedule');
  return (
    <>
      <div className={classes.rowText}>
        <Text fw={600}>{organisationsOf(left).join(' – ')}</Text>
        <Text size="sm" c="dimmed">
          {peopleOf(left)}
        </Text>
        <Text>{t(`why.${reasonOf(left)}`)}</Text>
      </div>
      <RemedyBox left={left} run={draft.run} />
    </>
  );
}
