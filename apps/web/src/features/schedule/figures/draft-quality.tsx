import { $api } from '../../../api/client.ts';
import { organiserPath } from '../../../paths.ts';
import { useEventKey } from '../queries.ts';
import type { Draft, Grid, Quality } from '../shapes.ts';
import { QualityView } from './quality-view.tsx';

/** Before anything was published there is nothing to stand beside. */
const isWorthComparing = (quality: Quality | undefined): quality is Quality =>
  quality !== undefined && quality.placed > 0;

/** How a draft serves people, beside how what is published does. */
export function DraftQuality({ draft, grid }: { draft: Draft; grid: Grid }) {
  const eventId = useEventKey();
  const { data } = $api.useQuery('get', '/api/events/{event}/schedule/quality', {
    params: { path: { event: eventId } },
  });
  const isOld = draft.run.state !== 'draft';
  return (
    <QualityView
      quality={draft.quality}
      before={!isOld && isWorthComparing(data) ? data : undefined}
      grid={grid}
      unplacedOf={(organisation) => ({
        to: organiserPath('draft', { eventId, runId: draft.run.id }),
        search: { view: 'unplaced', organisation },
      })}
    />
  );
}
