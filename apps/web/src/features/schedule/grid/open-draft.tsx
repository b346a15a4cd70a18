import { Alert, Group, Text } from '@mantine/core';
import { IconFileDescription, IconWand } from '@tabler/icons-react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { organiserPath } from '../../../paths.ts';
import { useFormats } from '../../../ui/formats.ts';
import { ButtonLink } from '../../../ui/page-link.tsx';
import { useEventKey, useRuns } from '../queries.ts';
import type { Grid, Run } from '../shapes.ts';

/** Tells of a draft that awaits a decision or is being made; else, of meetings that a scheduler could place. */
export function OpenDraft({ grid }: { grid: Grid }) {
  const { placementMode } = useEventScope();
  const runs = useRuns().data?.items;
  const open = runs?.find(({ state }) => state === 'solving' || state === 'draft');
  if (open) return <AwaitsDecision run={open} />;
  if (placementMode === 'organiser' && runs && grid.unplaced.length > 0) return <CouldStart />;
  return null;
}

function AwaitsDecision({ run }: { run: Run }) {
  const { t } = useTranslation('drafts');
  const eventId = useEventKey();
  const { zone } = useEventScope();
  const { dateTime } = useFormats();
  const state = run.state === 'solving' ? 'solving' : 'draft';
  return (
    <Alert role="note" mb="lg" icon={<IconFileDescription aria-hidden />}>
      <Group justify="space-between" gap="sm">
        <Text>{t(`open.${state}`, { when: dateTime(run.createdAt, zone) })}</Text>
        <ButtonLink to={organiserPath('draft', { eventId, runId: run.id })}>
          {t(state === 'solving' ? 'open.watch' : 'open.look')}
        </ButtonLink>
      </Group>
    </Alert>
  );
}

function CouldStart() {
  const { t } = useTranslation('drafts');
  const eventId = useEventKey();
  return (
    <Alert role="note" mb="lg" icon={<IconWand aria-hidden />}>
      <Group justify="space-between" gap="sm">
        <Text>{t('open.none')}</Text>
        <ButtonLink to={organiserPath('drafts', { eventId })}>{t('open.start')}</ButtonLink>
      </Group>
    </Alert>
  );
}
