import { Box, Button, type ButtonProps, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import { Dialog } from './dialog.tsx';

type ConfirmButtonProps = {
  /** The question, as the title of the dialog. */
  title: string;
  /** What will be touched, in words or as a list; may itself load it. */
  effects: ReactNode;
  /** The verb on the button that does it, never "OK". */
  confirmLabel: string;
  /** The dialog stays open while it runs and when it fails. */
  onConfirm: () => Promise<unknown>;
  isPending: boolean;
  /** Red for what destroys; the theme's own colour for what only has consequences. */
  color?: 'red' | 'soca';
  buttonProps?: ButtonProps & { 'aria-label'?: string };
  children: ReactNode;
};

/** A button that first shows what it will touch. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { title, effects, confirmLabel, onConfirm, isPending, color = 'red' } = props;
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure(false);
  // A failure has been told by the action itself; the dialog then stays for another attempt.
  const confirm = () => onConfirm().then(close, () => undefined);
  return (
    <>
      <Button {...props.buttonProps} onClick={open}>
        {props.children}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={title}>
        <Stack>
          <Box>{effects}</Box>
          <Group justify="flex-end">
            <Button variant="default" onClick={close} data-autofocus>
              {t('action.cancel')}
            </Button>
            <Button color={color} loading={isPending} onClick={confirm}>
              {confirmLabel}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
