import { Badge, Group } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { organiserPath } from '../../../paths.ts';
import { useFormats } from '../../../ui/formats.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { useDraft, useEventKey, useGrid } from '../queries.ts';
import { RepairSummary } from '../repair/repair-summary.tsx';
import { runColours } from '../runs/run-colours.ts';
import { RunFailed } from '../runs/run-failed.tsx';
import { RunLive } from '../runs/run-live.tsx';
import { ScheduleFrame } from '../schedule-frame.tsx';
import type { Draft, Grid } from '../shapes.ts';
import { CertificatePanel } from './certificate-panel.tsx';
import { DraftActions } from './draft-actions.tsx';
import { DraftConflicts } from './draft-conflicts.tsx';
import { DraftTabs } from './draft-tabs.tsx';
import { RunParameters } from './run-parameters.tsx';
import { useDraftAddress } from './use-draft-address.ts';

/** One run: watched while it goes on, then its draft with all that speaks for and against it. */
export function DraftPage() {
  const { runId } = useDraftAddress();
  const draft = useDraft(runId);
  const grid = useGrid();
  return (
    <QueryView query={draft}>
      {(shown) => (
        <DraftFrame draft={shown}>
          <QueryView query={grid}>
            {(current) => <DraftContent draft={shown} grid={current} />}
          </QueryView>
        </DraftFrame>
      )}
    </QueryView>
  );
}

function DraftFrame({ draft, children }: { draft: Draft; children: React.ReactNode }) {
  const { t } = useTranslation('drafts');
  const { zone } = useEventScope();
  const { dateTime } = useFormats();
  const eventId = useEventKey();
  const { run } = draft;
  return (
    <ScheduleFrame
      title={t(`kind.${run.kind}`, { when: dateTime(run.createdAt, zone) })}
      lead={
        <Group gap="sm">
          <PageLink to={organiserPath('drafts', { eventId })}>{t('page.title')}</PageLink>
          <Badge variant="light" color={runColours[run.state]}>
            {t(`state.${run.state}`)}
          </Badge>
        </Group>
      }
      description={<RunParameters run={run} />}
      actions={run.state === 'draft' ? <DraftActions draft={draft} /> : null}
    >
      {children}
    </ScheduleFrame>
  );
}

/** How many meetings the scheduler looks at: those that are agreed or already have a slot. */
const countWished = ({ meetings, unplaced }: Grid): number =>
  unplaced.length + meetings.filter(({ state }) => state === 'scheduled').length;

function DraftContent({ draft, grid }: { draft: Draft; grid: Grid }) {
  const { run } = draft;
  if (run.state === 'solving') return <RunLive draft={draft} wished={countWished(grid)} />;
  if (run.state === 'failed') return <RunFailed run={run} />;
  return (
    <>
      <DraftConflicts draft={draft} />
      {run.repair ? <RepairSummary draft={draft} grid={grid} /> : null}
      <CertificatePanel draft={draft} />
      <DraftTabs draft={draft} grid={grid} />
    </>
  );
}
