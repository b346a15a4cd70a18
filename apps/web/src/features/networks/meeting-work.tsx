import { QueryView } from '../../ui/query-view.tsx';
import { DecisionsSection } from './decisions-section.tsx';
import { useGroupWork } from './queries.ts';
import type { GroupMeeting } from './shapes.ts';
import { TasksSection } from './tasks-section.tsx';

/** What a meeting led to: written down where the minutes are. */
export function MeetingWork({ meeting }: { meeting: GroupMeeting }) {
  const network = meeting.network.slug;
  const work = useGroupWork(network);
  return (
    <QueryView query={work}>
      {(answer) => (
        <>
          <DecisionsSection network={network} work={answer} meetingId={meeting.id} />
          <TasksSection network={network} work={answer} meetingId={meeting.id} />
        </>
      )}
    </QueryView>
  );
}
