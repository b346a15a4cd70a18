import { Button, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarCheck, IconMailOpened, IconSend } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { participantPath } from '../../paths.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { useCheck } from './check-scope.ts';
import { refusesEverybody } from './general-refusals.ts';
import { PairBox } from './pair-box.tsx';
import type { RequestCheck } from './shapes.ts';

type RequestButtonProps = { eventKey: string; participantId: string };

/** In a row of the directory: ask, answer, or see where it stands. */
export default function RequestButton({ eventKey, participantId }: RequestButtonProps) {
  const { t } = useTranslation('meeting-requests');
  const { check, remaining } = useCheck(participantId);
  if (!check) return null;
  const { meetingId, requestId, whyNot } = check;
  if (meetingId) {
    return (
      <ButtonLink
        variant="light"
        color="green"
        leftSection={<IconCalendarCheck size={18} aria-hidden />}
        to={participantPath('meeting', { slug: eventKey, meetingId })}
      >
        {t('row.meeting')}
      </ButtonLink>
    );
  }
  if (requestId || !whyNot) return <PairDialog check={check} remaining={remaining} />;
  if (refusesEverybody(whyNot)) return null;
  return (
    <ButtonWithReason variant="light" reason={whyNot} onClick={() => undefined}>
      {t('row.none')}
    </ButtonWithReason>
  );
}

const looks = {
  none: { variant: 'light', leftSection: <IconSend size={18} aria-hidden /> },
  sender: { variant: 'default', leftSection: <IconSend size={18} aria-hidden /> },
  recipient: { variant: 'filled', leftSection: <IconMailOpened size={18} aria-hidden /> },
} as const satisfies Record<string, ButtonProps>;

function PairDialog({ check, remaining }: { check: RequestCheck; remaining: number | null }) {
  const { t } = useTranslation('meeting-requests');
  const [isOpen, { open, close }] = useDisclosure(false);
  const stand = check.side ?? 'none';
  return (
    <>
      <Button {...looks[stand]} onClick={open}>
        {t(`row.${stand}`)}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={t('box.title')}>
        <PairBox check={check} remaining={remaining} onSent={close} />
      </Dialog>
    </>
  );
}
