import { Button, Paper, Text } from '@mantine/core';
import { IconDeviceMobileDown } from '@tabler/icons-react';
import { useTranslation } from '../i18n/use-translation.ts';
import { useInstall } from './install.ts';

/** Offers to put the application beside the others of the device; nothing where that cannot be. */
export default function InstallOffer() {
  const { t } = useTranslation();
  const install = useInstall();
  if (!install) return null;
  return (
    <Paper withBorder p="md" mt="lg">
      <Text mb="sm">{t('offline.installHint')}</Text>
      <Button
        variant="default"
        leftSection={<IconDeviceMobileDown size={20} aria-hidden />}
        onClick={install}
      >
        {t('offline.install')}
      </Button>
    </Paper>
  );
}
