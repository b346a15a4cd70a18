import { Alert } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { Section } from '../../../ui/section.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { useRuns } from '../queries.ts';
import { ScheduleFrame } from '../schedule-frame.tsx';
import type { Run } from '../shapes.ts';
import { RunList } from './run-list.tsx';
import { StartForm } from './start-form.tsx';

/** The scheduler: start it, and look at what it has proposed so far. */
export function DraftsPage() {
  const { t } = useTranslation('drafts');
  const query = useRuns();
  return (
    <ScheduleFrame title={t('page.title')} description={t('page.description')}>
      <QueryView query={query}>{({ items }) => <Runs runs={items} />}</QueryView>
    </ScheduleFrame>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  const { t } = useTranslation('drafts');
  const { placementMode } = useEventScope();
  const isSolving = runs.some(({ state }) => state === 'solving');
  return (
    <>
      {placementMode === 'participants' ? <PlacedAtOnce /> : null}
      {placementMode === 'organiser' && !isSolving ? (
        <Section title={t('start.title')}>
          <StartForm isAgain={runs.some(({ state }) => state === 'draft')} />
        </Section>
      ) : null}
      <Section title={t('list.title')} isPlain>
        {runs.length === 0 ? (
          <EmptyState title={t('list.none')}>{t('list.noneHint')}</EmptyState>
        ) : (
          <RunList runs={runs} />
        )}
      </Section>
    </>
  );
}

function PlacedAtOnce() {
  const { t } = useTranslation('drafts');
  return (
    <Alert role="note" icon={<IconInfoCircle aria-hidden />} mb="lg">
      {t('page.participantsMode')}
    </Alert>
  );
}
