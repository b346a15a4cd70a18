import { Suspense } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { LoadingState } from '../../../ui/loading-state.tsx';
import { organisationsOf } from '../names.ts';
import { useEventKey } from '../queries.ts';
import type { GridMeeting } from '../shapes.ts';
import type { ScheduleSlots } from '../slots.ts';

type MeetingDialogProps = {
  meeting: GridMeeting | undefined;
  onClose: () => void;
  panel: ScheduleSlots['meetingPanel'];
};

/** Details of the meeting that was pressed; closes by itself when it is cancelled. */
export function MeetingDialog({ meeting, onClose, panel: Panel }: MeetingDialogProps) {
  const { t } = useTranslation('schedule');
  const eventKey = useEventKey();
  const title = meeting ? organisationsOf(meeting).join(' – ') : t('grid.open');
  return (
    <Dialog isOpen={meeting !== undefined} onClose={onClose} title={title} size="lg">
      {meeting ? (
        <Suspense fallback={<LoadingState />}>
          <Panel eventKey={eventKey} meetingId={meeting.id} />
        </Suspense>
      ) : null}
    </Dialog>
  );
}
