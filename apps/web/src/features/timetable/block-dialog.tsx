import { useTranslation } from '../../i18n/use-translation.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ChangeBlock } from './change-block.tsx';
import { NewBlocks } from './new-blocks.tsx';
import type { Block } from './timetable.ts';

type BlockDialogProps = { onClose: () => void } & ({ block: Block } | { days: string[] });

/** Adds blocks to some days, or changes one. */
export function BlockDialog({ onClose, ...props }: BlockDialogProps) {
  const { t } = useTranslation('timetable');
  const isNew = 'days' in props;
  return (
    <Dialog isOpen onClose={onClose} title={t(isNew ? 'block.newTitle' : 'block.changeTitle')}>
      {isNew ? (
        <NewBlocks days={props.days} onDone={onClose} />
      ) : (
        <ChangeBlock block={props.block} onDone={onClose} />
      )}
    </Dialog>
  );
}
