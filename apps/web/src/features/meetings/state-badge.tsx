import { Badge } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Meeting } from './shapes.ts';

const colours: Record<Meeting['state'], string> = {
  agreed: 'yellow',
  scheduled: 'green',
  held: 'soca',
  missed: 'red',
  cancelled: 'gray',
};

export function StateBadge({ state }: { state: Meeting['state'] }) {
  const { t } = useTranslation('meetings');
  return (
    <Badge variant="light" color={colours[state]} miw="max-content">
      {t(`state.${state}`)}
    </Badge>
  );
}
