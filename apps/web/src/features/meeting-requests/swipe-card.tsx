import { Card } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSwipe } from '../../ui/use-swipe.ts';
import { useAccept } from './accept-button.tsx';
import { DeclineDialog } from './decline-button.tsx';
import { useQueuedAnswer } from './queued-note.tsx';
import classes from './requests.module.css';
import type { Accepted, MeetingRequest } from './shapes.ts';

type SwipeCardProps = {
  request: MeetingRequest;
  onAccepted: (accepted: Accepted) => void;
  children: ReactNode;
};

const canAnswer = ({ side, state, actions }: MeetingRequest): boolean =>
  side === 'recipient' &&
  state === 'pending' &&
  actions.accept === null &&
  actions.decline === null;

/** A request that a thumb can push aside: to the right to accept, to the left to decline. */
export function SwipeCard({ request, onAccepted, children }: SwipeCardProps) {
  const { t } = useTranslation('meeting-requests');
  const [isDeclining, declining] = useDisclosure(false);
  const { isPending, accept } = useAccept({ request, onAccepted });
  const isQueued = useQueuedAnswer(request.id) !== null;
  const { offset, handlers } = useSwipe(
    { onRight: accept, onLeft: declining.open },
    canAnswer(request) && !isQueued && !isPending,
  );
  return (
    <div className={classes.swipe}>
      {offset === 0 ? null : (
        <div className={classes.swipeGround} data-side={offset > 0 ? 'accept' : 'decline'}>
          {offset > 0 ? <IconCheck aria-hidden /> : <IconX aria-hidden />}
          {t(offset > 0 ? 'accept.submit' : 'decline.open')}
        </div>
      )}
      <Card
        component="article"
        withBorder
        padding="md"
        className={classes.swipeCard}
        style={offset === 0 ? undefined : { transform: `translateX(${offset}px)` }}
        data-moving={offset !== 0 || undefined}
        {...handlers}
      >
        {children}
      </Card>
      <DeclineDialog request={request} isOpen={isDeclining} onClose={declining.close} />
    </div>
  );
}
