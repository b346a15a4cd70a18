import type { QueuedCall } from '../../offline/queue.ts';
import { useAnswer } from '../../offline/use-answer.ts';
import { useFormats } from '../../ui/formats.ts';
import { changedByMeetings, useOwnDesk, useSelfId } from './desk.ts';
import { partnersOf } from './partners.ts';
import type { Meeting } from './shapes.ts';

/** Tells everybody concerned by how many minutes one will be late; zero takes it back. */
export function useTellLate(meeting: Meeting) {
  const { event } = useOwnDesk();
  const { list } = useFormats();
  const partners = partnersOf(meeting, useSelfId());
  const tell = useAnswer<Extract<QueuedCall, { kind: 'late' }>>({
    about: list(partners.map(({ organisationName }) => organisationName)),
    refreshes: changedByMeetings,
  });
  return {
    isPending: tell.isPending,
    tell: (minutes: number, after?: () => void) =>
      tell.mutate(
        { kind: 'late', event, meeting: meeting.id, minutes },
        after && { onSuccess: after },
      ),
  };
}
