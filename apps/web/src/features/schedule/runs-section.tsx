import { Divider, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { DraftPanel } from './draft-panel.tsx';
import { FormerRuns } from './former-runs.tsx';
import { useRuns } from './queries.ts';
import { RunProgress } from './run-progress.tsx';
import type { Grid, Run } from './shapes.ts';
import { StartForm } from './start-form.tsx';

/** The scheduler: start it, watch it, look at what it proposes, and put that in force. */
export function RunsSection({ grid }: { grid: Grid }) {
  const { t } = useTranslation('schedule');
  const query = useRuns();
  return (
    <Section title={t('runs.title')} description={t('runs.description')}>
      <QueryView query={query}>{({ items }) => <Runs runs={items} grid={grid} />}</QueryView>
    </Section>
  );
}

function Runs({ runs, grid }: { runs: readonly Run[]; grid: Grid }) {
  const { t } = useTranslation('schedule');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const solving = runs.find(({ state }) => state === 'solving');
  const drafts = runs.filter(({ state }) => state === 'draft');
  const draft = drafts.find(({ id }) => id === chosenId) ?? drafts[0];
  const failed = runs[0]?.state === 'failed';
  return (
    <Stack gap="lg">
      {solving ? <RunProgress run={solving} wished={countWished(grid)} /> : null}
      {failed ? <Text c="red">{t('runs.failed')}</Text> : null}
      {draft && !solving ? (
        <>
          <DraftPanel key={draft.id} run={draft} grid={grid} />
          <Divider />
        </>
      ) : null}
      {solving ? null : <StartForm isAgain={draft !== undefined} />}
      <FormerRuns
        runs={runs.filter(({ id, state }) => id !== draft?.id && state !== 'solving')}
        onChoose={setChosenId}
      />
    </Stack>
  );
}

/** How many meetings the scheduler looks at: those that are agreed or already have a slot. */
const countWished = ({ meetings, unplaced }: Grid): number =>
  unplaced.length + meetings.filter(({ state }) => state === 'scheduled').length;
