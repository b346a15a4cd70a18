import { useMemo, useState } from 'react';
import { useIsPhone } from '../../../ui/use-is-phone.ts';
import type { Draft, Grid } from '../shapes.ts';
import { DraftMeetingDialog } from './draft-meeting-dialog.tsx';
import { EditableBoard } from './editable-board.tsx';
import { gridOfDraft } from './grid-index.ts';
import { ScheduleBoard } from './schedule-board.tsx';
import { useCarrying } from './use-carrying.ts';
import { useDraftEdits } from './use-draft-edits.ts';

type DraftGridProps = { draft: Draft; grid: Grid };

/** The schedule as it would be with the draft in force; while it is a draft, to be changed by hand. */
export default function DraftGrid({ draft, grid }: DraftGridProps) {
  const isPhone = useIsPhone();
  const drawn = useMemo(() => gridOfDraft(draft, grid), [draft, grid]);
  const [openId, setOpenId] = useState<string | null>(null);
  const carrying = useCarrying(draft.run.id);
  const edits = useDraftEdits(draft);
  const meeting = openId
    ? [...drawn.meetings, ...drawn.unplaced].find(({ id }) => id === openId)
    : undefined;
  const close = () => setOpenId(null);
  const isEditable = draft.run.state === 'draft' && !isPhone;
  return (
    <>
      {isEditable ? (
        <EditableBoard
          draft={draft}
          grid={drawn}
          carrying={carrying}
          edits={edits}
          onOpen={setOpenId}
        />
      ) : (
        <ScheduleBoard grid={drawn} onOpen={setOpenId} />
      )}
      <DraftMeetingDialog
        draft={draft}
        grid={drawn}
        meeting={meeting}
        edits={edits}
        onPickUp={
          isPhone
            ? null
            : (id) => {
                close();
                void carrying.pickUp(id);
              }
        }
        onClose={close}
      />
    </>
  );
}
