import { Button, Group, NativeSelect, Select, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { changedByMeetings, type Desk } from './desk.ts';
import type { Meeting } from './shapes.ts';

type ReplaceProps = { desk: Desk; meeting: Meeting };

const typingPauseMs = 250;

/** Puts somebody into another's place: the one who leaves gets a cancellation, the others an updated invitation. */
export function ReplaceButton({ desk, meeting }: ReplaceProps) {
  const { t } = useTranslation('meetings');
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('replace.open')}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={t('replace.title')}>
        <ReplaceForm desk={desk} meeting={meeting} onDone={close} />
      </Dialog>
    </>
  );
}

/** Approved people by part of their name or organisation, without those who meet already. */
function useNewcomers({ desk, meeting }: ReplaceProps, typed: string) {
  const [text] = useDebouncedValue(typed.trim(), typingPauseMs);
  const { data } = $api.useQuery('get', '/api/events/{event}/participants', {
    params: {
      path: { event: desk.event },
      query: { state: 'approved', limit: 20, ...(text ? { text } : {}) },
    },
  });
  const present = new Set(meeting.people.map(({ participantId }) => participantId));
  return (data?.items ?? [])
    .filter(({ id }) => !present.has(id))
    .map(({ id, name, organisation }) => ({ value: id, label: `${name}, ${organisation.name}` }));
}

function ReplaceForm({ desk, meeting, onDone }: ReplaceProps & { onDone: () => void }) {
  const { t } = useTranslation('meetings');
  const [typed, setTyped] = useState('');
  const [comes, setComes] = useState<{ value: string; label: string } | null>(null);
  const newcomers = useNewcomers({ desk, meeting }, typed === comes?.label ? '' : typed);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { leaving: meeting.people[0]?.participantId ?? '' },
  });
  const problem = useFormProblem(form);
  const replace = useAction({
    run: ({ leaving, coming }: { leaving: string; coming: string }) =>
      client.POST('/api/events/{event}/meetings/{meeting}/replace-person', {
        params: { path: { event: desk.event, meeting: meeting.id } },
        body: { version: meeting.version, leaving, coming },
      }),
    refreshes: changedByMeetings,
    success: t('replace.done'),
    onSuccess: onDone,
    onProblem: problem.show,
  });
  const choices = comes
    ? [comes, ...newcomers.filter(({ value }) => value !== comes.value)]
    : newcomers;
  return (
    <form
      onSubmit={form.onSubmit(({ leaving }) => {
        if (comes) replace.mutate({ leaving, coming: comes.value });
      })}
      noValidate
    >
      <Stack>
        <FormErrors of={problem} />
        <Text>{t('replace.effects')}</Text>
        <NativeSelect
          label={t('replace.leaving')}
          data={meeting.people.map(({ participantId, name, organisationName }) => ({
            value: participantId,
            label: `${name}, ${organisationName}`,
          }))}
          key={form.key('leaving')}
          {...form.getInputProps('leaving')}
        />
        <Select
          label={t('replace.coming')}
          description={t('replace.comingHint')}
          data={choices}
          value={comes?.value ?? null}
          onChange={(value) => setComes(choices.find((choice) => choice.value === value) ?? null)}
          searchValue={typed}
          onSearchChange={setTyped}
          filter={({ options }) => options}
          nothingFoundMessage={t('replace.nobody')}
          searchable
          required
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('replace.keep')}
          </Button>
          <Button type="submit" loading={replace.isPending} disabled={!comes}>
            {t('replace.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
