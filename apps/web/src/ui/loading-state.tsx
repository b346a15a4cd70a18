import { Center, Loader, Stack, Text } from '@mantine/core';
import { useTranslation } from '../i18n/use-translation.ts';

/** Says that something is on its way; `label` when "Loading" is not enough. */
export function LoadingState({ label }: { label?: string }) {
  const { t } = useTranslation();
  return (
    <Center py="xl" role="status">
      <Stack align="center" gap="xs">
        <Loader aria-hidden />
        <Text c="dimmed">{label ?? t('state.loading')}</Text>
      </Stack>
    </Center>
  );
}
