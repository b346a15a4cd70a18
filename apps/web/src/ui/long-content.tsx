import { Button, Stack } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useId, useState } from 'react';

const foldedHeight = 200;

type LongContentProps = { showLabel: string; hideLabel: string; children: ReactNode };

/** Folds what is too long for a list. Unlike the library's own, it makes no landmark of every text. */
export function LongContent({ showLabel, hideLabel, children }: LongContentProps) {
  const contentId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { ref, height } = useElementSize();
  const isLong = height > foldedHeight;
  return (
    <Stack gap={4} align="flex-start">
      <div
        id={contentId}
        style={isOpen ? undefined : { maxHeight: foldedHeight, overflow: 'hidden' }}
      >
        <div ref={ref}>{children}</div>
      </div>
      {isLong ? (
        <Button
          variant="subtle"
          px={0}
          aria-expanded={isOpen}
          aria-controls={contentId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? hideLabel : showLabel}
        </Button>
      ) : null}
    </Stack>
  );
}
