import {
  ActionIcon,
  Button,
  Group,
  NumberInput,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { limits } from '@ponte/domain';
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { Problem } from '../../api/problem.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { InstantField } from '../../ui/instant-field.tsx';
import { ZoneSelect } from '../../ui/zone-select.tsx';
import classes from './networks.module.css';

type AgendaItem = { title: string; speaker: string; minutes: number };
export type MeetingValues = {
  title: string;
  intro: string;
  startsAt: string;
  endsAt: string;
  zone: string;
  place: string;
  joinUrl: string;
  agenda: AgendaItem[];
};

type MeetingFormProps = {
  initial: MeetingValues;
  save: (values: MeetingValues, show: (problem: Problem) => true) => void;
  isSaving: boolean;
  saveLabel: string;
  /** What saving does beside saving. */
  hint?: string;
};

const usualMs = 2 * 3_600_000;

function useMeetingForm(initial: MeetingValues) {
  const { t } = useTranslation('groups');
  const checks = useFieldChecks();
  return useForm<MeetingValues>({
    initialValues: initial,
    validate: {
      title: checks.required,
      startsAt: checks.required,
      endsAt: (endsAt, { startsAt }) =>
        checks.required(endsAt) ?? (endsAt > startsAt ? null : t('form.endsTooEarly')),
      joinUrl: checks.url,
      agenda: { title: checks.required },
    },
  });
}
type Form = ReturnType<typeof useMeetingForm>;

/** When and where a group meets, and about what. */
export function MeetingForm({ initial, save, isSaving, saveLabel, hint }: MeetingFormProps) {
  const { t } = useTranslation('groups');
  const form = useMeetingForm(initial);
  const problem = useFormProblem(form);
  return (
    <form
      onSubmit={form.onSubmit((values) => save(values, problem.show), problem.focusFirst)}
      noValidate
    >
      <Stack>
        <FormErrors of={problem} />
        <TextInput
          label={t('form.title')}
          {...form.getInputProps('title')}
          maxLength={limits.title}
          required
        />
        <Times form={form} />
        <TextInput
          label={t('form.place')}
          description={t('form.placeHint')}
          {...form.getInputProps('place')}
          maxLength={limits.shortText}
        />
        <TextInput
          label={t('form.joinUrl')}
          type="url"
          {...form.getInputProps('joinUrl')}
          maxLength={limits.url}
        />
        <Textarea
          label={t('form.intro')}
          {...form.getInputProps('intro')}
          maxLength={limits.longText}
          autosize
          minRows={3}
        />
        <Agenda form={form} />
        {hint ? <Text c="dimmed">{hint}</Text> : null}
        <Group>
          <Button type="submit" loading={isSaving}>
            {saveLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Times({ form }: { form: Form }) {
  const { t } = useTranslation('groups');
  const { startsAt, endsAt, zone } = form.values;
  const start = (instant: string | null) => {
    form.setFieldValue('startsAt', instant ?? '');
    // The length stays when the beginning moves.
    if (!instant) return;
    const lengthMs = startsAt && endsAt ? Date.parse(endsAt) - Date.parse(startsAt) : usualMs;
    form.setFieldValue('endsAt', new Date(Date.parse(instant) + lengthMs).toISOString());
  };
  return (
    <div className={classes.fields}>
      <InstantField
        label={t('form.startsAt')}
        data-path="startsAt"
        zone={zone}
        value={startsAt || null}
        onChange={start}
        error={form.errors.startsAt}
        required
      />
      <InstantField
        label={t('form.endsAt')}
        data-path="endsAt"
        zone={zone}
        value={endsAt || null}
        onChange={(instant) => form.setFieldValue('endsAt', instant ?? '')}
        error={form.errors.endsAt}
        required
      />
      <ZoneSelect label={t('form.zone')} {...form.getInputProps('zone')} />
    </div>
  );
}

const emptyItem: AgendaItem = { title: '', speaker: '', minutes: 0 };

function Agenda({ form }: { form: Form }) {
  const { t } = useTranslation('groups');
  const items = form.values.agenda;
  return (
    <fieldset className={classes.fieldset}>
      <legend className={classes.legend}>{t('form.agenda')}</legend>
      <Stack gap="sm">
        {items.map((_, index) => (
          <AgendaLine key={index} form={form} index={index} />
        ))}
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={20} aria-hidden />}
            onClick={() => form.insertListItem('agenda', { ...emptyItem })}
            disabled={items.length >= limits.agendaItems}
          >
            {t('form.addItem')}
          </Button>
        </Group>
      </Stack>
    </fieldset>
  );
}

function AgendaLine({ form, index }: { form: Form; index: number }) {
  const { t } = useTranslation('groups');
  const number = index + 1;
  const field = (name: keyof AgendaItem) => form.getInputProps(`agenda.${index}.${name}`);
  return (
    <div className={classes.agendaLine}>
      <TextInput
        label={t('form.item', { number })}
        {...field('title')}
        maxLength={limits.title}
        className={classes.agendaTitle}
        required
      />
      <TextInput label={t('form.speaker')} {...field('speaker')} maxLength={limits.name} />
      <NumberInput label={t('form.minutes')} {...field('minutes')} min={0} max={600} step={5} />
      <Group gap={4} wrap="nowrap">
        <ActionIcon
          variant="default"
          size={44}
          aria-label={t('form.moveUp', { number })}
          disabled={index === 0}
          onClick={() => form.reorderListItem('agenda', { from: index, to: index - 1 })}
        >
          <IconArrowUp size={20} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={44}
          aria-label={t('form.removeItem', { number })}
          onClick={() => form.removeListItem('agenda', index)}
        >
          <IconTrash size={20} aria-hidden />
        </ActionIcon>
      </Group>
    </div>
  );
}
