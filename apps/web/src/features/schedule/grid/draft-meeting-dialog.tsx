import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowsMove, IconPin, IconPinnedOff, IconX } from '@tabler/icons-react';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { DataList } from '../../../ui/data-list.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { organisationsOf, peopleOf } from '../names.ts';
import { changedByRuns, useEventKey, usePlaces } from '../queries.ts';
import type { Draft, Grid, GridMeeting } from '../shapes.ts';
import { MoveChoice } from './move-choice.tsx';
import type { DraftEdits } from './use-draft-edits.ts';

type DraftMeetingDialogProps = {
  draft: Draft;
  grid: Grid;
  meeting: GridMeeting | undefined;
  edits: DraftEdits;
  /** Null where there is no grid to put it down in. */
  onPickUp: ((meetingId: string) => void) | null;
  onClose: () => void;
};

/** One meeting of a draft: where it would be, where it is, and what can be done about it. */
export function DraftMeetingDialog(props: DraftMeetingDialogProps) {
  const { draft, meeting, onClose } = props;
  const { t } = useTranslation('schedule-edits');
  const isDraft = draft.run.state === 'draft';
  const title = meeting ? organisationsOf(meeting).join(' – ') : t('meeting.title');
  return (
    <Dialog isOpen={meeting !== undefined} onClose={onClose} title={title}>
      {meeting ? (
        <Stack>
          <Facts {...props} meeting={meeting} />
          {isDraft ? <Actions {...props} meeting={meeting} /> : null}
        </Stack>
      ) : null}
    </Dialog>
  );
}

type ShownProps = DraftMeetingDialogProps & { meeting: GridMeeting };

function Facts({ draft, grid, meeting }: ShownProps) {
  const { t } = useTranslation('schedule-edits');
  const { namePlace } = usePlaces(grid);
  const placement = draft.placements.find(({ meetingId }) => meetingId === meeting.id);
  const from = placement?.from ?? null;
  return (
    <DataList
      items={[
        { label: t('meeting.who'), value: peopleOf(meeting) },
        {
          label: t('meeting.inDraft'),
          value: placement ? namePlace(placement) : t('meeting.nowhere'),
        },
        {
          label: t('meeting.inForce'),
          value: from ? namePlace(from) : t('meeting.nowhere'),
        },
      ]}
    />
  );
}

function Actions({ draft, grid, meeting, edits, onPickUp, onClose }: ShownProps) {
  const { t } = useTranslation('schedule-edits');
  const takeOut = () => {
    edits.move([{ meetingId: meeting.id, to: null }]);
    onClose();
  };
  const isKept = draft.placements.some(
    ({ meetingId, change }) => meetingId === meeting.id && change === 'kept',
  );
  return (
    <>
      {onPickUp ? null : (
        <MoveChoice
          runId={draft.run.id}
          grid={grid}
          meeting={meeting}
          edits={edits}
          onDone={onClose}
        />
      )}
      <Group gap="sm">
        {onPickUp ? (
          <Button
            leftSection={<IconArrowsMove size={18} aria-hidden />}
            onClick={() => onPickUp(meeting.id)}
          >
            {t('meeting.pickUp')}
          </Button>
        ) : null}
        {isKept ? <PinButton meeting={meeting} /> : null}
        <Button variant="default" leftSection={<IconX size={18} aria-hidden />} onClick={takeOut}>
          {t('meeting.takeOut')}
        </Button>
      </Group>
      {isKept ? null : (
        <Text size="sm" c="dimmed">
          {t('meeting.pinLater')}
        </Text>
      )}
    </>
  );
}

function PinButton({ meeting: { id, version, isPinned } }: { meeting: GridMeeting }) {
  const { t } = useTranslation('schedule-edits');
  const event = useEventKey();
  const pin = useAction({
    run: () =>
      client.POST('/api/events/{event}/meetings/{meeting}/pin', {
        params: { path: { event, meeting: id } },
        body: { version, isPinned: !isPinned },
      }),
    refreshes: changedByRuns,
  });
  const Icon = isPinned ? IconPinnedOff : IconPin;
  return (
    <Button
      variant="default"
      leftSection={<Icon size={18} aria-hidden />}
      loading={pin.isPending}
      onClick={() => pin.mutate(undefined)}
    >
      {t(isPinned ? 'meeting.unpin' : 'meeting.pin')}
    </Button>
  );
}
