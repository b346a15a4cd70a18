import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { limits, whyNotProposeTime } from '@ponte/domain';
import { useState } from 'react';
import { $api, client } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { useAction } from '../../api/use-action.ts';
import { useSubject } from '../../api/use-subject.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useFormats } from '../../ui/formats.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { changedByProposals } from './changed.ts';

type Meeting = components['schemas']['Meeting'];
export type ProposeButtonProps = { meeting: Meeting };

/** Asks the partner for another time, where moving it at once would surprise them or is not one's own to do. */
export default function ProposeButton({ meeting }: ProposeButtonProps) {
  const { t } = useTranslation('replies');
  const event = useEventScope();
  const [isOpen, { open, close }] = useDisclosure(false);
  const startsAt = meeting.slot ? Date.parse(meeting.slot.startsAt) : null;
  const reason = whyNotProposeTime({ ...meeting, startsAt }, event, Date.now());
  return (
    <>
      <ButtonWithReason variant="subtle" reason={reason} onClick={open}>
        {t('propose.open')}
      </ButtonWithReason>
      <Dialog isOpen={isOpen} onClose={close} title={t('propose.title')}>
        <ProposeForm meeting={meeting} onDone={close} />
      </Dialog>
    </>
  );
}

function ProposeForm({ meeting, onDone }: ProposeButtonProps & { onDone: () => void }) {
  const { t } = useTranslation(['replies', 'common']);
  const { slug } = useEventScope();
  const { participant } = useSubject();
  const path = { event: slug, participant, meeting: meeting.id };
  const query = $api.useQuery(
    'get',
    '/api/events/{event}/as/{participant}/meetings/{meeting}/options',
    { params: { path } },
    { staleTime: 0 },
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [comment, setComment] = useState('');
  const propose = useAction({
    run: (slotId: string) =>
      client.POST('/api/events/{event}/as/{participant}/meetings/{meeting}/proposals', {
        params: { path },
        body: { slotId, comment },
      }),
    refreshes: changedByProposals,
    success: t('propose.done'),
    onSuccess: onDone,
  });
  return (
    <QueryView query={query}>
      {({ items }) => {
        const free = items.filter(({ slotId, tableId }) => tableId && slotId !== meeting.slot?.id);
        const slotId = chosen ?? free[0]?.slotId;
        if (!slotId) return <Text>{t('propose.none')}</Text>;
        return (
          <Stack>
            <SlotSelect options={free} value={slotId} onChange={setChosen} />
            <Textarea
              label={t('propose.comment')}
              autosize
              minRows={2}
              maxLength={limits.shortText}
              value={comment}
              onChange={(event) => setComment(event.currentTarget.value)}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={onDone}>
                {t('common:action.cancel')}
              </Button>
              <Button loading={propose.isPending} onClick={() => propose.mutate(slotId)}>
                {t('propose.submit')}
              </Button>
            </Group>
          </Stack>
        );
      }}
    </QueryView>
  );
}

type SlotSelectProps = {
  options: readonly { slotId: string; day: string; startsAt: string; endsAt: string }[];
  value: string;
  onChange: (slotId: string) => void;
};

function SlotSelect({ options, value, onChange }: SlotSelectProps) {
  const { t } = useTranslation('replies');
  const { zone } = useEventScope();
  const { shortDate, timeRange } = useFormats();
  return (
    <NativeSelect
      label={t('propose.slot')}
      description={t('propose.hint')}
      value={value}
      data={options.map(({ slotId, day, startsAt, endsAt }) => ({
        value: slotId,
        label: `${shortDate(day)}, ${timeRange(startsAt, endsAt, zone)}`,
      }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
