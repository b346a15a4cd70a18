import { Button, Group, Stack, Text } from '@mantine/core';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { NaceSelect } from '../../nace/nace-select.tsx';
import { useNaceNames } from '../../nace/use-nace-names.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';

type FocusSectorsProps = {
  label: string;
  value: string[];
  onChange: (codes: string[]) => void;
  'data-path'?: string;
};

/** The event's sectors, with those that networks have agreed on one press away. */
export function FocusSectors({ value, onChange, ...field }: FocusSectorsProps) {
  const { t } = useTranslation('organising');
  const nameOf = useNaceNames();
  const { data } = $api.useQuery('get', '/api/networks/focus');
  const proposals = (data?.items ?? []).map(({ network, sectors }) => ({
    network,
    missing: sectors.filter((code) => !value.includes(code)),
  }));
  return (
    <Stack gap="xs">
      <NaceSelect {...field} value={value} onChange={onChange} />
      {proposals
        .filter(({ missing }) => missing.length > 0)
        .map(({ network, missing }) => (
          <Group key={network.slug} gap="xs">
            <Text size="sm">
              {t('focus.by')} <LocalisedText text={network.names} />:{' '}
              {missing.map(nameOf).join(', ')}
            </Text>
            <Button variant="light" onClick={() => onChange([...value, ...missing])}>
              {t('focus.take')}
            </Button>
          </Group>
        ))}
    </Stack>
  );
}
