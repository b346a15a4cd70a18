import { Checkbox, NumberInput, Radio, SimpleGrid, Stack } from '@mantine/core';
import { approvalModes, limits } from '@ponte/domain';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { InstantField } from '../../../ui/instant-field.tsx';
import { LocalisedTextInput } from '../../../ui/localised-text-input.tsx';
import type { TypeForm } from './use-type-form.ts';

export function TypeFields({ form }: { form: TypeForm }) {
  const { t } = useTranslation('participants');
  return (
    <>
      <LocalisedTextInput
        label={t('types.name')}
        required
        maxLength={limits.name}
        {...form.getInputProps('names')}
      />
      <LocalisedTextInput
        label={t('types.about')}
        isMultiline
        maxLength={2000}
        {...form.getInputProps('descriptions')}
      />
      <Radio.Group label={t('approval.label')} {...form.getInputProps('approval')}>
        <Stack gap="xs" mt="xs">
          {approvalModes.map((mode) => (
            <Radio
              key={mode}
              value={mode}
              label={t(`approval.${mode}`)}
              description={t(`approval.${mode}Hint`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <MostField form={form} name="capacity" />
        <Checkbox
          mt={{ sm: 'xl' }}
          label={t('types.hasWaitingList')}
          {...form.getInputProps('hasWaitingList', { type: 'checkbox' })}
        />
        <MostField form={form} name="maxRequests" />
        <MostField form={form} name="maxMeetings" />
        <WindowField form={form} name="opensAt" />
        <WindowField form={form} name="closesAt" />
      </SimpleGrid>
    </>
  );
}

type MostFieldProps = { form: TypeForm; name: 'capacity' | 'maxRequests' | 'maxMeetings' };

/** A number or nothing: no limit. */
function MostField({ form, name }: MostFieldProps) {
  const { t } = useTranslation('participants');
  return (
    <NumberInput
      label={t(`types.${name}`)}
      description={t('types.unlimited')}
      min={name === 'capacity' ? 1 : 0}
      allowDecimal={false}
      allowNegative={false}
      {...form.getInputProps(name)}
      value={form.values[name] ?? ''}
      onChange={(value) => form.setFieldValue(name, typeof value === 'number' ? value : null)}
    />
  );
}

function WindowField({ form, name }: { form: TypeForm; name: 'opensAt' | 'closesAt' }) {
  const { t } = useTranslation('participants');
  const { zone } = useEventScope();
  return (
    <InstantField
      label={t(`types.${name}`)}
      description={t('types.windowHint', { zone })}
      zone={zone}
      {...form.getInputProps(name)}
      value={form.values[name]}
      onChange={(instant) => form.setFieldValue(name, instant)}
    />
  );
}
