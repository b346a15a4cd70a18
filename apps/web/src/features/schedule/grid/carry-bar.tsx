import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import classes from './board.module.css';

type CarryBarProps = {
  /** What is going on, in words; read out when it changes. */
  message: string;
  isCarrying: boolean;
  edits: number;
  isUndoing: boolean;
  onCancel: () => void;
  onUndo: () => void;
};

/** Below the grid: what is being moved and whether it can go where it is, and the way back. */
export function CarryBar(props: CarryBarProps) {
  const { message, isCarrying, edits, isUndoing, onCancel, onUndo } = props;
  const { t } = useTranslation(['schedule-edits', 'common']);
  return (
    <Group className={classes.carryBar} justify="space-between" gap="sm">
      <Text role="status" aria-live="assertive" flex="1 1 16rem">
        {message}
      </Text>
      <Group gap="sm">
        {isCarrying ? (
          <Button variant="default" onClick={onCancel}>
            {t('common:action.cancel')}
          </Button>
        ) : null}
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          disabled={edits === 0}
          loading={isUndoing}
          onClick={onUndo}
        >
          {t('undo.submit', { number: edits })}
        </Button>
      </Group>
    </Group>
  );
}
