import { Button, Textarea } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../../api/client.ts';
import { describeCode } from '../../../api/problem-message.ts';
import { useAction } from '../../../api/use-action.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { ConfirmButton } from '../../../ui/confirm-button.tsx';
import { notifyFailure, notifySuccess } from '../../../ui/notify.ts';
import { SelectionBar } from '../../../ui/selection-bar.tsx';
import type { Participant } from '../types.ts';

type Decision = 'approve' | 'reject' | 'offer_place';
type Result = { id: string; whyNot: string | null };

/** Says how many it worked for, and the reasons where it did not. */
function useResultNotice() {
  const { t } = useTranslation('participants');
  const { t: problems } = useTranslation('problems');
  return ({ items }: { items: Result[] }, { decision }: { decision: Decision }) => {
    const done = items.filter(({ whyNot }) => whyNot === null).length;
    const reasons = new Set(
      items.flatMap(({ whyNot }) => (whyNot ? [describeCode(problems, whyNot)] : [])),
    );
    if (done > 0) void notifySuccess(t(`bulk.done.${decision}`, { count: done }));
    if (reasons.size > 0) {
      const failed = t('bulk.failed', { count: items.length - done });
      void notifyFailure(`${failed} ${[...reasons].join(' ')}`);
    }
  };
}

type BulkDecisionsProps = { people: readonly Participant[]; onDone: () => void };

/** Approves, rejects or offers places to all selected people at once. */
export function BulkDecisions({ people, onDone }: BulkDecisionsProps) {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const [reason, setReason] = useState('');
  const tell = useResultNotice();
  const decide = useAction({
    run: ({ decision }: { decision: Decision }) =>
      client.POST('/api/events/{event}/participants/decisions', {
        params: { path: { event: id } },
        body: {
          decision,
          ids: people.map((person) => person.id),
          ...(decision === 'reject' ? { reason } : {}),
        },
      }),
    refreshes: ['/api/events'],
    onSuccess: (answer, input) => {
      tell(answer, input);
      onDone();
    },
  });
  const count = people.length;
  return (
    <SelectionBar count={count}>
      <Button loading={decide.isPending} onClick={() => decide.mutate({ decision: 'approve' })}>
        {t('decision.approve')}
      </Button>
      <Button
        variant="default"
        loading={decide.isPending}
        onClick={() => decide.mutate({ decision: 'offer_place' })}
      >
        {t('decision.offer_place')}
      </Button>
      <ConfirmButton
        title={t('bulk.rejectTitle', { count })}
        effects={<ReasonField value={reason} onChange={setReason} />}
        confirmLabel={t('decision.reject')}
        onConfirm={() => decide.mutateAsync({ decision: 'reject' })}
        isPending={decide.isPending}
        buttonProps={{ variant: 'default', color: 'red' }}
      >
        {t('decision.reject')}
      </ConfirmButton>
    </SelectionBar>
  );
}

export function ReasonField({ value, onChange }: { value: string; onChange: (v: string) => void }) {
  const { t } = useTranslation('participants');
  return (
    <Textarea
      label={t('decision.reason')}
      description={t('decision.reasonHint')}
      autosize
      minRows={3}
      maxLength={limits.message}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
