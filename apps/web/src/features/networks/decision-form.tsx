import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useGroupMeetings } from './queries.ts';

export type DecisionValues = {
  title: string;
  reasons: string;
  decidedOn: string;
  meetingId: string | null;
};

type DecisionFormProps = {
  network: string;
  initial: DecisionValues;
  save: (values: DecisionValues) => void;
  isSaving: boolean;
};

/** What was decided on, why, when, and in which meeting. */
export function DecisionForm({ network, initial, save, isSaving }: DecisionFormProps) {
  const { t } = useTranslation('groups');
  const meetings = useGroupMeetings(network);
  const [values, setValues] = useState(initial);
  const told = (meetings.data?.items ?? []).filter(({ state }) => state !== 'draft');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save(values);
      }}
    >
      <Stack>
        <TextInput
          label={t('decisions.what')}
          value={values.title}
          onChange={(event) => setValues({ ...values, title: event.currentTarget.value })}
          maxLength={limits.title}
          required
          data-autofocus
        />
        <Textarea
          label={t('decisions.reasons')}
          value={values.reasons}
          onChange={(event) => setValues({ ...values, reasons: event.currentTarget.value })}
          maxLength={limits.longText}
          autosize
          minRows={3}
        />
        <TextInput
          type="date"
          label={t('decisions.day')}
          value={values.decidedOn}
          onChange={(event) => setValues({ ...values, decidedOn: event.currentTarget.value })}
          required
        />
        <NativeSelect
          label={t('decisions.meeting')}
          data={[
            { value: '', label: t('decisions.noMeeting') },
            ...told.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          value={values.meetingId ?? ''}
          onChange={(event) =>
            setValues({ ...values, meetingId: event.currentTarget.value || null })
          }
        />
        <Group>
          <Button type="submit" loading={isSaving}>
            {t('meeting.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
