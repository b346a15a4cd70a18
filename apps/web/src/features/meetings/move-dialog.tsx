import { Alert, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Problem } from '../../api/problem.ts';
import { useProblemMessage } from '../../api/problem-message.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { changedByMeetings, type Desk, moveMeeting, useMeetingOptions } from './desk.ts';
import type { Meeting, MeetingOptions } from './shapes.ts';
import { SlotChoice } from './slot-choice.tsx';

type MoveDialogProps = { desk: Desk; meeting: Meeting; isOpen: boolean; onClose: () => void };

/** Gives a meeting another slot, or its first one. */
export function MoveDialog({ desk, meeting, isOpen, onClose }: MoveDialogProps) {
  const { t } = useTranslation('meetings');
  const title = t(meeting.slot ? 'move.title' : 'move.titleFirst');
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title} size="lg">
      <Options desk={desk} meeting={meeting} onDone={onClose} />
    </Dialog>
  );
}

type OptionsProps = { desk: Desk; meeting: Meeting; onDone: () => void };

function Options({ desk, meeting, onDone }: OptionsProps) {
  const query = useMeetingOptions(desk, meeting.id);
  return (
    <QueryView query={query}>
      {(options) => (
        <MoveForm
          desk={desk}
          meeting={meeting}
          options={options}
          onDone={onDone}
          onRefused={() => void query.refetch()}
        />
      )}
    </QueryView>
  );
}

type MoveFormProps = OptionsProps & { options: MeetingOptions; onRefused: () => void };

function MoveForm({ desk, meeting, options, onDone, onRefused }: MoveFormProps) {
  const { t } = useTranslation(['meetings', 'common']);
  const describe = useProblemMessage();
  const [problem, setProblem] = useState<Problem | null>(null);
  const current = meeting.slot?.id ?? null;
  const [slotId, setSlotId] = useState(current);
  const [tableId, setTableId] = useState('');
  const move = useAction({
    run: (body: { slotId: string; tableId?: string }) =>
      moveMeeting(desk, meeting.id, { version: meeting.version, ...body }),
    refreshes: changedByMeetings,
    success: t('move.done'),
    onSuccess: onDone,
    onProblem: (refused) => {
      setProblem(refused);
      onRefused();
      return true;
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (slotId) move.mutate({ slotId, ...(tableId ? { tableId } : {}) });
  };
  const isSame = slotId === null || (slotId === current && !tableId);
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text c="dimmed">{t('move.hint')}</Text>
        {problem ? (
          <Alert color="red" role="alert">
            {describe(problem)}
          </Alert>
        ) : null}
        <SlotChoice options={options.items} value={slotId} current={current} onChange={setSlotId} />
        {desk.participant === null ? (
          <TableChoice tables={options.tables} value={tableId} onChange={setTableId} />
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" disabled={isSame} loading={move.isPending}>
            {t(current ? 'move.submit' : 'move.submitFirst')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type TableChoiceProps = {
  tables: MeetingOptions['tables'];
  value: string;
  onChange: (tableId: string) => void;
};

function TableChoice({ tables, value, onChange }: TableChoiceProps) {
  const { t } = useTranslation('meetings');
  return (
    <NativeSelect
      label={t('move.tableLabel')}
      description={t('move.tableHint')}
      value={value}
      data={[
        { value: '', label: t('move.anyTable') },
        ...tables.map(({ id, label }) => ({ value: id, label })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
