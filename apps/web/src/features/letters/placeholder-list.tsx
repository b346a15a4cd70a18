import { Button, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Letter } from './types.ts';

type PlaceholderListProps = {
  placeholders: Letter['placeholders'];
  /** Puts the placeholder at the end of the text. */
  onChoose: (name: string) => void;
};

/** What may stand in double braces, with what it becomes in the preview. */
export function PlaceholderList({ placeholders, onChoose }: PlaceholderListProps) {
  const { t } = useTranslation('letters');
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('placeholders')}</Text>
      <Text size="sm">{t('placeholdersHint')}</Text>
      <Table verticalSpacing={4}>
        <Table.Tbody>
          {placeholders.map(({ name, example }) => (
            <Table.Tr key={name}>
              <Table.Td>
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={t('insert', { name })}
                  onClick={() => onChoose(name)}
                >
                  {`{{${name}}}`}
                </Button>
              </Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{example}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
