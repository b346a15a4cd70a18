import { Button, Center, Stack, Text, Title } from '@mantine/core';
import {
  IconAlertTriangle,
  IconMoodEmpty,
  IconPlugConnectedX,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem.ts';
import { useProblemMessage } from '../api/problem-message.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { Alarm } from './alarm.tsx';

type EmptyStateProps = {
  title: string;
  /** What would fill the place, or why it is empty. */
  children?: ReactNode;
  action?: ReactNode;
  icon?: TablerIcon;
};

/** Stands where a list would be, and says what to do about it. */
export function EmptyState({
  title,
  children,
  action,
  icon: Icon = IconMoodEmpty,
}: EmptyStateProps) {
  return (
    <Center py="xl" px="md">
      <Stack align="center" gap="sm" maw="28rem" ta="center">
        <Icon size={44} stroke={1.4} color="var(--mantine-color-dimmed)" aria-hidden />
        <Text fw={600} size="lg">
          {title}
        </Text>
        {children ? <Text c="dimmed">{children}</Text> : null}
        {action}
      </Stack>
    </Center>
  );
}

type ErrorStateProps = {
  error: unknown;
  onRetry?: () => void;
  /** As the only thing on a page, with the h1 that a page needs. */
  isPage?: boolean;
};

/** Says why something could not be shown, and offers to try again where that may help. */
export function ErrorState({ error, onRetry, isPage = false }: ErrorStateProps) {
  const { t } = useTranslation();
  const describe = useProblemMessage();
  const problem = asProblem(error);
  const Icon = problem.isPassing ? IconPlugConnectedX : IconAlertTriangle;
  return (
    <Stack gap="md" py={isPage ? 'xl' : 0}>
      {isPage ? (
        <Title order={1} tabIndex={-1}>
          {t(problem.status === 404 ? 'state.notFound' : 'state.failed')}
        </Title>
      ) : null}
      <Alarm look={problem.isPassing ? 'passing' : 'failed'} icon={<Icon size={20} aria-hidden />}>
        <Stack gap="sm" align="flex-start">
          <Text>{describe(problem)}</Text>
          {onRetry && problem.isPassing ? (
            <Button variant="default" onClick={onRetry}>
              {t('action.retry')}
            </Button>
          ) : null}
        </Stack>
      </Alarm>
    </Stack>
  );
}
