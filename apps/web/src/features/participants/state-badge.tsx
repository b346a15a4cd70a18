import { Badge } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { stateColours } from './state-colours.ts';
import type { ParticipantState } from './types.ts';

export function StateBadge({ state }: { state: ParticipantState }) {
  const { t } = useTranslation('participants');
  return (
    <Badge variant="light" color={stateColours[state]} miw="max-content">
      {t(`state.${state}`)}
    </Badge>
  );
}
