import { Group } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { participantPath } from '../../../paths.ts';
import { ButtonWithReason } from '../../../ui/button-with-reason.tsx';
import { ConfirmButton } from '../../../ui/confirm-button.tsx';
import { ButtonLink } from '../../../ui/page-link.tsx';
import type { ParticipantDetail } from '../types.ts';
import { ReasonField } from './bulk-decisions.tsx';
import { CheckInButton } from './check-in-button.tsx';

type Decision = 'approve' | 'reject' | 'offer_place';

/** The decisions that make sense for this state; each says why where it cannot be taken. */
export function PersonActions({ person }: { person: ParticipantDetail }) {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const [reason, setReason] = useState('');
  const { actions, state } = person;
  const decide = useAction({
    run: (decision: Decision) =>
      client.POST('/api/events/{event}/participants/{participant}/decision', {
        params: { path: { event: id, participant: person.id } },
        body: { decision, version: person.version, ...(decision === 'reject' ? { reason } : {}) },
      }),
    refreshes: ['/api/events'],
    success: t('person.decided'),
  });
  const isUndecided = state === 'applied' || state === 'waiting' || state === 'rejected';
  return (
    <Group align="flex-start">
      {isUndecided ? (
        <ButtonWithReason reason={actions.approve} onClick={() => decide.mutate('approve')}>
          {t('decision.approve')}
        </ButtonWithReason>
      ) : null}
      {state === 'waiting' ? (
        <ButtonWithReason
          variant="default"
          reason={actions.offerPlace}
          onClick={() => decide.mutate('offer_place')}
        >
          {t('decision.offer_place')}
        </ButtonWithReason>
      ) : null}
      {actions.reject === null ? (
        <ConfirmButton
          title={t('person.rejectTitle', { name: person.name })}
          effects={<ReasonField value={reason} onChange={setReason} />}
          confirmLabel={t('decision.reject')}
          onConfirm={() => decide.mutateAsync('reject')}
          isPending={decide.isPending}
          buttonProps={{ variant: 'default', color: 'red' }}
        >
          {t('decision.reject')}
        </ConfirmButton>
      ) : null}
      {state === 'approved' ? <CheckInButton person={person} /> : null}
      {actions.actFor === null ? <ActingLinks person={person} /> : null}
    </Group>
  );
}

const pages = ['home', 'availability', 'requests'] as const;

/** The person's own pages, in which one then does what they would do. */
function ActingLinks({ person }: { person: ParticipantDetail }) {
  const { t } = useTranslation('participants');
  const { slug } = useEventScope();
  const shown = person.state === 'approved' ? pages : pages.slice(0, 1);
  return shown.map((page) => (
    <ButtonLink
      key={page}
      variant="default"
      to={participantPath(page, { slug })}
      search={{ as: person.id }}
    >
      {t(`person.actFor.${page}`)}
    </ButtonLink>
  ));
}
