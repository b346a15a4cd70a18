import { Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import type { useForm } from '@mantine/form';
import { clockOfMinutes } from '@ponte/domain';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type BlockFields as Fields, summarise } from './block-plan.ts';

type BlockFieldsProps = {
  form: Pick<ReturnType<typeof useForm<Fields>>, 'getInputProps' | 'values'>;
};

/** Times and lengths of a block, and at once what comes of them. */
export function BlockFields({ form }: BlockFieldsProps) {
  const { t } = useTranslation('timetable');
  const { slots, endMinute } = summarise(form.values);
  return (
    <Stack>
      <Group grow align="flex-start">
        <TextInput type="time" label={t('field.from')} required {...form.getInputProps('from')} />
        <TextInput type="time" label={t('field.until')} required {...form.getInputProps('until')} />
      </Group>
      <Group grow align="flex-start">
        <NumberInput
          label={t('field.slotMinutes')}
          min={1}
          max={1440}
          step={5}
          allowDecimal={false}
          required
          {...form.getInputProps('slotMinutes')}
        />
        <NumberInput
          label={t('field.pauseMinutes')}
          min={0}
          max={1440}
          step={5}
          allowDecimal={false}
          {...form.getInputProps('pauseMinutes')}
        />
      </Group>
      <Text role="status">
        {slots > 0
          ? t('block.summary', { count: slots, end: clockOfMinutes(endMinute) })
          : t('block.summaryNone')}
      </Text>
    </Stack>
  );
}
