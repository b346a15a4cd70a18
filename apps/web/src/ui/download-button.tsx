import { Button, type ButtonProps } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { download } from '../api/download.ts';
import { useProblemMessage } from '../api/problem-message.ts';
import { notifyFailure } from './notify.ts';

type DownloadButtonProps = ButtonProps & {
  address: string;
  /** What is saved, where the button's own words need those around it. */
  label?: string;
  children: ReactNode;
};

/** Has a file made and saves it; shows that it is being made, and why it was not. */
export function DownloadButton({ address, label, children, ...rest }: DownloadButtonProps) {
  const describe = useProblemMessage();
  const save = useMutation({
    mutationFn: () => download(address),
    onError: (thrown) => void notifyFailure(describe(thrown)),
  });
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden />}
      {...rest}
      {...(label ? { 'aria-label': label } : {})}
      loading={save.isPending}
      onClick={() => save.mutate()}
    >
      {children}
    </Button>
  );
}
