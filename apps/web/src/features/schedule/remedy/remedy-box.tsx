import { Button, Group, Stack, Text } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventKey } from '../queries.ts';
import type { LeftOut, Remedy, Run } from '../shapes.ts';
import { RemedyActions } from './remedy-actions.tsx';
import { useRemedySentence } from './remedy-sentence.ts';

type RemedyBoxProps = { left: LeftOut; run: Run };

/** The cheapest change that lets a meeting in, as the scheduler has tried it; looked for when asked. */
export function RemedyBox({ left, run }: RemedyBoxProps) {
  const { t } = useTranslation('drafts');
  const event = useEventKey();
  const [found, setFound] = useState<Remedy | null | undefined>(left.remedy ?? undefined);
  const find = useAction({
    run: () =>
      client.GET('/api/events/{event}/schedule/runs/{run}/remedies/{meeting}', {
        params: { path: { event, run: run.id, meeting: left.meetingId } },
      }),
    refreshes: [],
    onSuccess: ({ remedy }) => setFound(remedy),
  });
  if (run.state !== 'draft' && !found) return null;
  if (found === undefined) {
    return (
      <Button
        variant="light"
        leftSection={<IconBulb size={18} aria-hidden />}
        loading={find.isPending}
        onClick={() => find.mutate(undefined)}
      >
        {t('remedy.find')}
      </Button>
    );
  }
  return (
    <Stack gap="xs" flex="1 1 18rem" role="status">
      {found === null ? <Text c="dimmed">{t('remedy.none')}</Text> : null}
      {found ? <Found remedy={found} run={run} /> : null}
    </Stack>
  );
}

function Found({ remedy, run }: { remedy: Remedy; run: Run }) {
  const write = useRemedySentence();
  return (
    <>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <IconBulb size={20} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
        <Text>{write(remedy)}</Text>
      </Group>
      {run.state === 'draft' ? <RemedyActions remedy={remedy} run={run} /> : null}
    </>
  );
}
