import { Group, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import type { useForm } from '@mantine/form';
import { limits } from '@ponte/domain';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useFormats } from '../../ui/formats.ts';
import { LocalisedTextInput } from '../../ui/localised-text-input.tsx';
import { listDays, type Session, toClockField, toEndClock } from './timetable.ts';

export type SessionFields = {
  titles: Session['titles'];
  descriptions: Session['descriptions'];
  speakers: string;
  place: string;
  day: string;
  from: string;
  until: string;
  capacity: number | string;
};

export const emptySession = (day: string): SessionFields => ({
  titles: {},
  descriptions: {},
  speakers: '',
  place: '',
  day,
  from: '09:00',
  until: '10:00',
  capacity: '',
});

export const fieldsOf = (session: Session): SessionFields => ({
  titles: session.titles,
  descriptions: session.descriptions,
  speakers: session.speakers,
  place: session.place,
  day: session.day,
  from: session.from,
  until: toClockField(session.until),
  capacity: session.capacity ?? '',
});

export const planOf = (fields: SessionFields) => ({
  ...fields,
  until: toEndClock(fields.until),
  capacity: fields.capacity === '' ? null : Number(fields.capacity),
});

type SessionFormFieldsProps = {
  form: Pick<ReturnType<typeof useForm<SessionFields>>, 'getInputProps'>;
};

export function SessionFormFields({ form }: SessionFormFieldsProps) {
  const { t } = useTranslation('timetable');
  const { date } = useFormats();
  const { firstDay, lastDay } = useEventScope();
  const days = listDays(firstDay, lastDay).map((day) => ({ value: day, label: date(day) }));
  return (
    <Stack align="stretch">
      <LocalisedTextInput
        label={t('session.titleField')}
        maxLength={limits.title}
        required
        {...form.getInputProps('titles')}
      />
      <NativeSelect label={t('field.day')} data={days} {...form.getInputProps('day')} />
      <Group grow align="flex-start">
        <TextInput type="time" label={t('field.from')} required {...form.getInputProps('from')} />
        <TextInput type="time" label={t('field.until')} required {...form.getInputProps('until')} />
      </Group>
      <TextInput
        label={t('session.place')}
        maxLength={limits.name}
        {...form.getInputProps('place')}
      />
      <TextInput
        label={t('session.speakers')}
        maxLength={limits.shortText}
        {...form.getInputProps('speakers')}
      />
      <NumberInput
        label={t('session.capacity')}
        description={t('session.capacityHint')}
        min={1}
        max={100_000}
        allowDecimal={false}
        {...form.getInputProps('capacity')}
      />
      <LocalisedTextInput
        label={t('session.descriptionField')}
        maxLength={limits.longText}
        isMultiline
        {...form.getInputProps('descriptions')}
      />
    </Stack>
  );
}
