import { Alert } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useReason } from '../../api/problem-message.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';

/** Says once for the whole page why its meetings have no button to move them; nothing where they have one. */
export function PlannedByOrganiser() {
  const { placementMode } = useEventScope();
  const reason = useReason()('moves_by_organiser_only');
  if (placementMode === 'participants') return null;
  return (
    <Alert role="note" icon={<IconInfoCircle aria-hidden />} mb="lg" className="no-print">
      {reason}
    </Alert>
  );
}
