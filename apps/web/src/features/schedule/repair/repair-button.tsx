import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAmbulance } from '@tabler/icons-react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import type { Grid } from '../shapes.ts';
import { RepairForm } from './repair-form.tsx';

/** The way to mend a published schedule when life intervenes. */
export function RepairButton({ grid }: { grid: Grid }) {
  const { t } = useTranslation('drafts');
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconAmbulance size={20} aria-hidden />}
        onClick={open}
      >
        {t('repair.open')}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={t('repair.title')} size="lg">
        <RepairForm grid={grid} onClose={close} />
      </Dialog>
    </>
  );
}
