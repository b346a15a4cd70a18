import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { EditEffect, type EditKind } from './edit-effect.tsx';
import type { EditPreview } from './timetable.ts';

type ConfirmEffectProps = {
  kind: EditKind;
  effect: EditPreview;
  onBack: () => void;
  onConfirm: () => void;
  isPending: boolean;
};

/** The second step of an edit that touches meetings: they are named before anything happens. */
export function ConfirmEffect({ kind, effect, onBack, onConfirm, isPending }: ConfirmEffectProps) {
  const { t } = useTranslation('timetable');
  return (
    <Stack>
      <EditEffect kind={kind} effect={effect} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onBack} data-autofocus>
          {t('effect.back')}
        </Button>
        <Button onClick={onConfirm} loading={isPending}>
          {t('effect.confirm')}
        </Button>
      </Group>
    </Stack>
  );
}
