import { Badge, Group } from '@mantine/core';
import { type ImportRowState, importRowStates } from '@ponte/domain';
import { useTranslation } from '../../i18n/use-translation.ts';

export const rowStateColours: Record<ImportRowState, string> = {
  new: 'green',
  same: 'gray',
  wrong: 'red',
};

/** How many rows are new, there already, and wrong. */
export function CountBadges({ counts }: { counts: Record<ImportRowState, number> }) {
  const { t } = useTranslation('imports');
  return (
    <Group gap="xs" role="status">
      {importRowStates.map((state) => (
        <Badge key={state} size="lg" variant="light" color={rowStateColours[state]} tt="none">
          {t(`count.${state}`, { count: counts[state] })}
        </Badge>
      ))}
    </Group>
  );
}
