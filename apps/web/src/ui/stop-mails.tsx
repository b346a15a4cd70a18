import { Alert, Button, Container } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem.ts';
import { LinkOver } from './link-over.tsx';
import { PageHeader } from './page-header.tsx';
import { QueryView, type ShownQuery } from './query-view.tsx';
import { useSecretAddress } from './use-secret-address.ts';

type StopMailsProps<Answer> = {
  title: string;
  /** What ends, and what still comes. */
  description: string;
  query: ShownQuery<Answer>;
  isOn: (answer: NonNullable<Answer>) => boolean;
  stopLabel: (answer: NonNullable<Answer>) => string;
  done: (answer: NonNullable<Answer>) => ReactNode;
  stop: { mutate: (input: undefined) => void; isPending: boolean };
};

/**
 * Ends mails of one kind with one click and without signing in. Opening the page alone ends nothing: programs that
 * look at links in mails must not end them.
 */
export function StopMails<Answer>(props: StopMailsProps<Answer>) {
  const { title, description, query, isOn, stopLabel, done, stop } = props;
  useSecretAddress();
  if (query.error && !asProblem(query.error).isPassing) return <LinkOver />;
  return (
    <Container size="xs" px={0}>
      <PageHeader title={title} description={description} />
      <QueryView query={query}>
        {(answer) =>
          isOn(answer) ? (
            <Button
              fullWidth
              loading={stop.isPending}
              leftSection={<IconMailOff size={20} aria-hidden />}
              onClick={() => stop.mutate(undefined)}
            >
              {stopLabel(answer)}
            </Button>
          ) : (
            <Alert color="green" role="status">
              {done(answer)}
            </Alert>
          )
        }
      </QueryView>
    </Container>
  );
}
