import { Group, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';

/** What can be done with the selected rows; appears with the first one. */
export function SelectionBar({ count, children }: { count: number; children: ReactNode }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <Paper withBorder p="sm" mb="sm">
      <Group justify="space-between">
        <Text role="status" fw={600}>
          {t('table.selected', { count })}
        </Text>
        <Group gap="sm">{children}</Group>
      </Group>
    </Paper>
  );
}
