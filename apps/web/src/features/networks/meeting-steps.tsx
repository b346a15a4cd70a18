import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useGoTo } from '../../ui/page-link.tsx';
import { MeetingForm, type MeetingValues } from './meeting-form.tsx';
import { refreshedByMeeting } from './queries.ts';
import type { GroupMeeting } from './shapes.ts';

type MeetingProps = { meeting: GroupMeeting };

const pathOf = ({ network, id }: GroupMeeting) => ({ network: network.slug, meeting: id });

/** What those who lead do with a meeting: invite, change, cancel, or throw the draft away. */
export function MeetingSteps({ meeting }: MeetingProps) {
  const { actions, state } = meeting;
  const leads = actions.edit !== 'network_leads_only' && actions.edit !== 'network_not_yours';
  if (!leads) return null;
  return (
    <>
      {state === 'draft' ? <Invite meeting={meeting} /> : null}
      {actions.edit === null ? <Change meeting={meeting} /> : null}
      {actions.cancel === null ? <Cancel meeting={meeting} /> : null}
      {actions.delete === null ? <Remove meeting={meeting} /> : null}
    </>
  );
}

const useStep = (meeting: GroupMeeting, to: 'called' | 'cancelled', success: string) =>
  useAction({
    run: (reason: string) =>
      client.POST('/api/networks/{network}/meetings/{meeting}/state', {
        params: { path: pathOf(meeting) },
        body: { to, reason, version: meeting.version },
      }),
    refreshes: refreshedByMeeting,
    success,
  });

function Invite({ meeting }: MeetingProps) {
  const { t } = useTranslation('groups');
  const call = useStep(meeting, 'called', t('meeting.called'));
  return (
    <ButtonWithReason
      reason={meeting.actions.call}
      onClick={() => call.mutate('')}
      loading={call.isPending}
    >
      {t('meeting.call')}
    </ButtonWithReason>
  );
}

function Change({ meeting }: MeetingProps) {
  const { t } = useTranslation('groups');
  const [isOpen, setIsOpen] = useState(false);
  const [onProblem, setOnProblem] = useState<{ show: (problem: Problem) => true } | null>(null);
  const { title, intro, startsAt, endsAt, zone, place, joinUrl, agenda, version } = meeting;
  const save = useAction({
    run: (values: MeetingValues) =>
      client.PUT('/api/networks/{network}/meetings/{meeting}', {
        params: { path: pathOf(meeting) },
        body: { ...values, version },
      }),
    refreshes: refreshedByMeeting,
    success: t('meeting.saved'),
    onSuccess: () => setIsOpen(false),
    onProblem: (problem) => onProblem?.show(problem) ?? false,
  });
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        {t('meeting.change')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        title={t('meeting.changeTitle')}
        size="xl"
      >
        <MeetingForm
          initial={{ title, intro, startsAt, endsAt, zone, place, joinUrl, agenda }}
          save={(values, show) => {
            setOnProblem({ show });
            save.mutate(values);
          }}
          isSaving={save.isPending}
          saveLabel={t('meeting.save')}
          {...(meeting.state === 'called' ? { hint: t('meeting.changeHint') } : {})}
        />
      </Dialog>
    </>
  );
}

function Cancel({ meeting }: MeetingProps) {
  const { t } = useTranslation('groups');
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const cancel = useStep(meeting, 'cancelled', t('meeting.cancelled'));
  return (
    <>
      <Button variant="outline" color="red" onClick={() => setIsOpen(true)}>
        {t('meeting.cancel')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={t('meeting.cancelTitle')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            cancel.mutate(reason, { onSuccess: () => setIsOpen(false) });
          }}
        >
          <Stack>
            <Text>{t('meeting.cancelEffects')}</Text>
            <TextInput
              label={t('meeting.reason')}
              maxLength={limits.shortText}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Group justify="flex-end">
              <Button type="submit" color="red" loading={cancel.isPending}>
                {t('meeting.cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Dialog>
    </>
  );
}

function Remove({ meeting }: MeetingProps) {
  const { t } = useTranslation('groups');
  const goTo = useGoTo();
  const remove = useAction({
    run: () =>
      client.DELETE('/api/networks/{network}/meetings/{meeting}', {
        params: { path: pathOf(meeting), query: { version: meeting.version } },
      }),
    refreshes: ['/api/networks/{network}/meetings'],
    onSuccess: () => goTo({ to: publicPath('groupMeetings', { network: meeting.network.slug }) }),
  });
  return (
    <ConfirmButton
      title={t('meeting.deleteTitle')}
      effects={t('meeting.deleteEffects')}
      confirmLabel={t('meeting.delete')}
      onConfirm={() => remove.mutateAsync(undefined)}
      isPending={remove.isPending}
      buttonProps={{ variant: 'outline', color: 'red' }}
    >
      {t('meeting.delete')}
    </ConfirmButton>
  );
}
