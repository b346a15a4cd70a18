import { Suspense } from 'react';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { CancelButton } from './cancel-button.tsx';
import { useOwnDesk } from './desk.ts';
import { LateButton } from './late.tsx';
import classes from './meetings.module.css';
import { MoveButton } from './move-button.tsx';
import { PlaceButton } from './place-button.tsx';
import type { Meeting } from './shapes.ts';
import { useMeetingSlots } from './slots.ts';

/** What one of its people can do with a meeting; nothing once it is over or off. */
export function MeetingActions({ meeting }: { meeting: Meeting }) {
  const desk = useOwnDesk();
  const { placementMode } = useEventScope();
  const { proposeButton: Propose, calendarMenu: CalendarMenu } = useMeetingSlots();
  if (meeting.state !== 'agreed' && meeting.state !== 'scheduled') return null;
  const isPlacing = meeting.state === 'agreed' && placementMode === 'participants';
  // That the organiser moves all of them, the page says once (PlannedByOrganiser).
  const isMoving = meeting.actions.move !== 'moves_by_organiser_only';
  return (
    <div className={`${classes.actions} no-print`}>
      <LateButton meeting={meeting} />
      {isPlacing ? <PlaceButton desk={desk} meeting={meeting} /> : null}
      {isMoving ? <MoveButton desk={desk} meeting={meeting} /> : null}
      <Suspense fallback={null}>
        {Propose ? <Propose meeting={meeting} /> : null}
        {CalendarMenu && meeting.slot ? <CalendarMenu meetingId={meeting.id} /> : null}
      </Suspense>
      <CancelButton desk={desk} meeting={meeting} />
    </div>
  );
}
