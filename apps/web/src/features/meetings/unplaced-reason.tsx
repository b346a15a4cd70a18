import { Text } from '@mantine/core';
import { useReason } from '../../api/problem-message.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useMeetingOptions, useOwnDesk } from './desk.ts';
import type { Meeting, MeetingOptions } from './shapes.ts';

/** What is missing for a slot, by the rule's name; null when there is one after all. */
function whatIsMissing({ items }: MeetingOptions): string | null {
  if (items.length === 0) return 'no_common_slot';
  return items.every(({ tableId }) => tableId === null) ? 'no_free_table' : null;
}

/** Why an agreed meeting has no slot yet. */
export function UnplacedReason({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { placementMode } = useEventScope();
  const isOurs = placementMode === 'participants';
  const { data } = useMeetingOptions(useOwnDesk(), meeting.id, isOurs);
  const reason = useReason()(data ? whatIsMissing(data) : null);
  if (!isOurs) return <Text>{t('unplaced.organiser')}</Text>;
  if (!data) return null;
  return <Text>{reason ?? t('unplaced.possible')}</Text>;
}
