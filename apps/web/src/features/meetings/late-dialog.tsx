import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { Meeting } from './shapes.ts';
import { useTellLate } from './use-tell-late.ts';

const choices = [5, 10, 15, 20, 30] as const;

type LateDialogProps = { meeting: Meeting; isOpen: boolean; onClose: () => void };

/** One tap says by how much. */
export default function LateDialog({ meeting, isOpen, onClose }: LateDialogProps) {
  const { t } = useTranslation('meetings');
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('late.title')}>
      <LateChoice meeting={meeting} onDone={onClose} />
    </Dialog>
  );
}

function LateChoice({ meeting, onDone }: { meeting: Meeting; onDone: () => void }) {
  const { t } = useTranslation('meetings');
  const { isPending, tell } = useTellLate(meeting);
  return (
    <Stack>
      <Text>{t('late.hint')}</Text>
      <Group gap="sm">
        {choices.map((minutes) => (
          <Button
            key={minutes}
            variant="light"
            disabled={isPending}
            onClick={() => tell(minutes, onDone)}
          >
            {t('late.minutes', { minutes })}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
