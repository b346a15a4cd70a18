import { Button } from '@mantine/core';
import { IconHandMove } from '@tabler/icons-react';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { organiserPath } from '../../../paths.ts';
import { useGoTo } from '../../../ui/page-link.tsx';
import { changedByRuns, useEventKey } from '../queries.ts';

/** Opens what is published as a draft: it is changed in peace, and people hear of it once. */
export function EditButton() {
  const { t } = useTranslation('drafts');
  const event = useEventKey();
  const goTo = useGoTo();
  const start = useAction({
    run: () => client.POST('/api/events/{event}/schedule/edits', { params: { path: { event } } }),
    refreshes: changedByRuns,
    onSuccess: ({ id }) =>
      goTo({
        to: organiserPath('draft', { eventId: event, runId: id }),
        search: { view: 'grid' },
      }),
  });
  return (
    <Button
      variant="default"
      leftSection={<IconHandMove size={20} aria-hidden />}
      loading={start.isPending}
      onClick={() => start.mutate(undefined)}
    >
      {t('edit.start')}
    </Button>
  );
}
