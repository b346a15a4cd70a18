import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import { showNotice } from './notify.ts';

type UndoNoticeProps = { message: string; onUndo: () => Promise<unknown> };

function UndoNotice({ message, onUndo }: UndoNoticeProps) {
  const { t } = useTranslation();
  const [isBusy, setBusy] = useState(false);
  const undo = () => {
    setBusy(true);
    return onUndo();
  };
  return (
    <Group justify="space-between" gap="xs">
      <Text inherit>{message}</Text>
      <Button variant="default" loading={isBusy} onClick={undo}>
        {t('action.undo')}
      </Button>
    </Group>
  );
}

let count = 0;
const idOf = (number: number): string => `undo-${number}`;

/** The button goes with the notice: the focus moves to what the page is about. */
function hide(id: string): void {
  notifications.hide(id);
  document.querySelector<HTMLElement>('main h1[tabindex="-1"]')?.focus({ preventScroll: true });
}

/**
 * It has no time limit (WCAG 2.2.1): it stays until it is closed or used, or until something else ends that can be
 * taken back. Only the latest can, or it would not be clear what the button means.
 */
export async function showUndoNotice(message: string, undo: () => Promise<unknown>): Promise<void> {
  notifications.hide(idOf(count));
  const id = idOf(++count);
  const onUndo = () => undo().finally(() => hide(id));
  await showNotice({
    id,
    color: 'green',
    autoClose: false,
    message: <UndoNotice message={message} onUndo={onUndo} />,
  });
}
