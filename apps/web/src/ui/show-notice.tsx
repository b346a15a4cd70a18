import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { translateIn } from '../i18n/i18n.ts';
import { useTranslation } from '../i18n/use-translation.ts';

/** How something that has just ended is taken back. */
export type Undo = {
  run: () => Promise<unknown>;
  /** Said with the offer, where it is not what is said anyway. */
  said?: string;
  /** Said when it has been taken back, where "as before" would not be the whole truth. */
  done?: string;
};

/** With what follows: what reloads, and what a failure says. */
export type UndoCalls = Undo & {
  refresh: () => Promise<unknown>;
  describe: (thrown: unknown) => string;
};

export type Notice = {
  color: 'green' | 'red';
  message: string;
  undo?: UndoCalls | null | undefined;
};

const failureMs = 10_000;

function show(notice: Parameters<typeof notifications.show>[0]): void {
  const closeButtonProps = { 'aria-label': translateIn(['common'])('action.close') };
  notifications.show({ closeButtonProps, ...notice });
}

export function showNotice({ color, message, undo }: Notice): void {
  if (undo) showUndo(message, undo);
  else show({ color, message, ...(color === 'red' ? { autoClose: failureMs } : {}) });
}

let count = 0;
const idOf = (number: number): string => `undo-${number}`;

/**
 * It has no time limit (WCAG 2.2.1): it stays until it is closed or used, or until something else ends that can be
 * taken back. Only the latest can, or it would not be clear what the button means.
 */
function showUndo(message: string, undo: UndoCalls): void {
  notifications.hide(idOf(count));
  const id = idOf(++count);
  const onUndo = () => takeBack(undo).finally(() => hide(id));
  show({
    id,
    color: 'green',
    autoClose: false,
    message: <UndoNotice message={message} onUndo={onUndo} />,
  });
}

async function takeBack({ run, done, refresh, describe }: UndoCalls): Promise<void> {
  try {
    await run();
    showNotice({ color: 'green', message: done ?? translateIn(['common'])('action.undone') });
  } catch (thrown) {
    showNotice({ color: 'red', message: describe(thrown) });
  }
  await refresh();
}

/** The button goes with the notice: the focus moves to what the page is about. */
function hide(id: string): void {
  notifications.hide(id);
  document.querySelector<HTMLElement>('main h1[tabindex="-1"]')?.focus({ preventScroll: true });
}

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
