import { Modal } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ChangeBlock } from './change-block.tsx';
import { NewBlocks } from './new-blocks.tsx';
import type { Block } from './timetable.ts';

type BlockDialogProps = { onClose: () => void } & ({ block: Block } | { days: string[] });

/** Adds blocks to some days, or changes one. */
export function BlockDialog({ onClose, ...props }: BlockDialogProps) {
  const { t } = useTranslation('timetable');
  const isNew = 'days' in props;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(isNew ? 'block.newTitle' : 'block.changeTitle')}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      {isNew ? (
        <NewBlocks days={props.days} onDone={onClose} />
      ) : (
        <ChangeBlock block={props.block} onDone={onClose} />
      )}
    </Modal>
  );
}
