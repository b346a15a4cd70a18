import { useMemo } from 'react';
import type { Draft, Grid } from '../shapes.ts';
import { gridOfDraft } from './grid-index.ts';
import { ScheduleBoard } from './schedule-board.tsx';

/** The schedule as it would be with the draft in force. */
export default function DraftGrid({ draft, grid }: { draft: Draft; grid: Grid }) {
  const drawn = useMemo(() => gridOfDraft(draft, grid), [draft, grid]);
  return <ScheduleBoard grid={drawn} onOpen={() => undefined} />;
}
