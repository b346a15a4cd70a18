import { ActionIcon, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from '../../../i18n/use-translation.ts';

export type Movable = {
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: -1 | 1) => void;
};

/** Moves an entry of an ordered list up or down, with the keyboard as well as with the thumb. */
export function MoveButtons({ name, isFirst, isLast, onMove }: Movable & { name: string }) {
  const { t } = useTranslation('participants');
  return (
    <Group gap={0} wrap="nowrap">
      <ActionIcon
        aria-label={t('order.up', { name })}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon
        aria-label={t('order.down', { name })}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={20} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
