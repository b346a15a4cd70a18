import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { GroupWork } from './shapes.ts';

export type TaskValues = {
  title: string;
  ownerId: string | null;
  dueOn: string | null;
  meetingId: string | null;
  decisionId: string | null;
};

type TaskFormProps = {
  people: GroupWork['people'];
  initial: TaskValues;
  save: (values: TaskValues) => void;
  isSaving: boolean;
};

/** What is to be done, by whom, until when. */
export function TaskForm({ people, initial, save, isSaving }: TaskFormProps) {
  const { t } = useTranslation('groups');
  const [values, setValues] = useState(initial);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save(values);
      }}
    >
      <Stack>
        <TextInput
          label={t('tasks.what')}
          value={values.title}
          onChange={(event) => setValues({ ...values, title: event.currentTarget.value })}
          maxLength={limits.title}
          required
          data-autofocus
        />
        <NativeSelect
          label={t('tasks.owner')}
          description={t('tasks.ownerHint')}
          data={[
            { value: '', label: t('tasks.nobody') },
            ...people.map(({ accountId, name }) => ({ value: accountId, label: name })),
          ]}
          value={values.ownerId ?? ''}
          onChange={(event) => setValues({ ...values, ownerId: event.currentTarget.value || null })}
        />
        <TextInput
          type="date"
          label={t('tasks.dueOn')}
          value={values.dueOn ?? ''}
          onChange={(event) => setValues({ ...values, dueOn: event.currentTarget.value || null })}
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
