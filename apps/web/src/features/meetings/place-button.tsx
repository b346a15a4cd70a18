import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { changedByMeetings, type Desk, placeMeeting } from './desk.ts';
import type { Meeting } from './shapes.ts';

/** Gives an agreed meeting the first common slot. */
export function PlaceButton({ desk, meeting }: { desk: Desk; meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const place = useAction({
    run: () => placeMeeting(desk, meeting.id, { version: meeting.version }),
    refreshes: changedByMeetings,
    success: t('placeNow.done'),
  });
  return (
    <ButtonWithReason
      reason={meeting.actions.place}
      loading={place.isPending}
      onClick={() => place.mutate(undefined)}
    >
      {t('placeNow.submit')}
    </ButtonWithReason>
  );
}
