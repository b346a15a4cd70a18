import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { Run } from '../shapes.ts';
import { RestartButton } from './restart-button.tsx';
import { failureOf } from './run-colours.ts';

/** Why a run has no draft, and what to do about it. */
export function RunFailed({ run }: { run: Run }) {
  const { t } = useTranslation('drafts');
  const failure = failureOf(run);
  return (
    <Alert
      color={failure === 'interrupted' ? 'yellow' : 'red'}
      icon={<IconAlertTriangle aria-hidden />}
      title={t(`failed.${failure}.title`)}
      role="note"
    >
      <Stack gap="sm" align="flex-start">
        <Text>{t(`failed.${failure}.text`)}</Text>
        <RestartButton run={run} variant="filled" />
      </Stack>
    </Alert>
  );
}
