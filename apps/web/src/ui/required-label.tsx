import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** The label of a checkbox that must be ticked, marked as other required fields are. */
export function RequiredLabel({ children }: { children: ReactNode }) {
  return (
    <>
      {children}{' '}
      <Text span c="var(--mantine-color-error)" aria-hidden>
        *
      </Text>
    </>
  );
}
