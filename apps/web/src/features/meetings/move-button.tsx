import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import type { Desk } from './desk.ts';
import { MoveDialog } from './move-dialog.tsx';
import type { Meeting } from './shapes.ts';

/** Opens the choice of slots; says why not where the rules forbid it. */
export function MoveButton({ desk, meeting }: { desk: Desk; meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <ButtonWithReason variant="default" px="md" reason={meeting.actions.move} onClick={open}>
        {t(meeting.slot ? 'move.open' : 'move.openFirst')}
      </ButtonWithReason>
      <MoveDialog desk={desk} meeting={meeting} isOpen={isOpen} onClose={close} />
    </>
  );
}
