import { Modal, type ModalProps } from '@mantine/core';
import { type ReactNode, useCallback, useLayoutEffect, useRef } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';

type DialogProps = {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  size?: ModalProps['size'];
  fullScreen?: boolean;
  children: ReactNode;
};

/**
 * Gives the focus back to what opened the dialog when nobody else has it. The library does so by
 * itself, but not when Escape comes before it has moved the focus into the dialog, nor when the
 * dialog is taken away instead of closed.
 */
function useFocusBack(isOpen: boolean) {
  const opener = useRef<Element | null>(null);
  const giveBack = useCallback(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && opener.current instanceof HTMLElement) {
      opener.current.focus({ preventScroll: true });
    }
  }, []);
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    opener.current = document.activeElement;
    // Once the dialog has been taken out of the page.
    return () => queueMicrotask(giveBack);
  }, [isOpen, giveBack]);
  return giveBack;
}

/** A dialog in the middle of the page; what is inside is drawn only while it is open. */
export function Dialog({ isOpen, onClose, title, size = 'md', ...rest }: DialogProps) {
  const { t } = useTranslation();
  const giveFocusBack = useFocusBack(isOpen);
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      onExitTransitionEnd={giveFocusBack}
      title={title}
      size={size}
      fullScreen={rest.fullScreen ?? false}
      centered
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {rest.children}
    </Modal>
  );
}
