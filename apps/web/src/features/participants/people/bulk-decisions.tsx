import { Textarea } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { describeCode } from '../../../api/problem-message.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { ConfirmButton } from '../../../ui/confirm-button.tsx';
import { notifyFailure, notifySuccess } from '../../../ui/notify.ts';
import { SelectionBar } from '../../../ui/selection-bar.tsx';
import type { Participant } from '../types.ts';
import { BulkPreview, type Decision } from './bulk-preview.tsx';

const decisions = ['approve', 'offer_place', 'reject'] as const;
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

const mostAtOnce = 200;

/** Decides for everybody selected, in as many calls as it needs, and puts their results together. */
async function decideAll(
  event: string,
  ids: readonly string[],
  decision: Decision,
  reason: string,
) {
  const items: Result[] = [];
  for (let start = 0; start < ids.length; start += mostAtOnce) {
    const body = {
      decision,
      ids: ids.slice(start, start + mostAtOnce),
      ...(decision === 'reject' ? { reason } : {}),
    };
    const { data } = await client.POST('/api/events/{event}/participants/decisions', {
      params: { path: { event } },
      body,
    });
    items.push(...(data?.items ?? []));
  }
  return { data: { items } };
}

/** Approves, rejects or offers places to all selected people at once, after showing whom it touches. */
export function BulkDecisions({ people, onDone }: BulkDecisionsProps) {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const [reason, setReason] = useState('');
  const tell = useResultNotice();
  const decide = useAction({
    run: ({ decision }: { decision: Decision }) =>
      decideAll(
        id,
        people.map((person) => person.id),
        decision,
        reason,
      ),
    refreshes: ['/api/events'],
    onSuccess: (answer, input) => {
      tell(answer, input);
      onDone();
    },
  });
  const count = people.length;
  return (
    <SelectionBar count={count}>
      {decisions.map((decision) => (
        <ConfirmButton
          key={decision}
          title={t(`bulk.title.${decision}`, { count })}
          effects={
            <>
              <BulkPreview people={people} decision={decision} />
              {decision === 'reject' ? <ReasonField value={reason} onChange={setReason} /> : null}
            </>
          }
          confirmLabel={t(`decision.${decision}`)}
          onConfirm={() => decide.mutateAsync({ decision })}
          isPending={decide.isPending}
          color={decision === 'reject' ? 'red' : 'soca'}
          buttonProps={decision === 'approve' ? {} : { variant: 'default' }}
        >
          {t(`decision.${decision}`)}
        </ConfirmButton>
      ))}
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
