import { Button, type ButtonProps, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useReason } from '../api/problem-message.ts';

type ButtonWithReasonProps = ButtonProps & {
  /** The rule's code that forbids it (`actions.accept`), or null when it is allowed. */
  reason: string | null | undefined;
  onClick: () => void;
  type?: 'button' | 'submit';
  children: ReactNode;
};

/**
 * A button that says in words why it cannot be used. It stays in the order of focus, so that the
 * reason is also heard by those who do not see it.
 */
export function ButtonWithReason(props: ButtonWithReasonProps) {
  const { reason, onClick, type = 'button', children, ...button } = props;
  const reasonId = useId();
  const text = useReason()(reason);
  if (!text) {
    return (
      <Button {...button} type={type} onClick={onClick}>
        {children}
      </Button>
    );
  }
  return (
    <Stack gap={4} align="flex-start">
      <Button {...button} type="button" data-disabled aria-disabled aria-describedby={reasonId}>
        {children}
      </Button>
      <Reason id={reasonId}>{text}</Reason>
    </Stack>
  );
}

function Reason({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Text id={id} size="sm" c="dimmed" maw="22rem" style={{ display: 'flex', gap: '0.35rem' }}>
      <IconInfoCircle size={18} stroke={1.6} aria-hidden style={{ flex: 'none', marginTop: 1 }} />
      <span>{children}</span>
    </Text>
  );
}
