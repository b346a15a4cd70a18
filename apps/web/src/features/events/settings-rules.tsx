import { NumberInput, Radio, SimpleGrid, Stack, Switch } from '@mantine/core';
import { declinePolicies, placementModes } from '@ponte/domain';
import { useTranslation } from '../../i18n/use-translation.ts';
import { InstantField } from '../../ui/instant-field.tsx';
import { Section } from '../../ui/section.tsx';
import type { EventSettings } from './event.ts';
import { type SettingsFormValues, useSettingsField } from './use-settings-form.ts';

type RulesProps = { form: SettingsFormValues };

/** Who may come, when one may register and ask for meetings, and who places them. */
export function RuleSettings({ form }: RulesProps) {
  const { t } = useTranslation('organising');
  return (
    <>
      <Section
        title={t('settings.registration')}
        description={t('settings.clock', { zone: form.values.zone })}
      >
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <WindowField form={form} name="registrationOpensAt" />
          <WindowField form={form} name="registrationClosesAt" />
          <CountField form={form} name="capacity" most={100_000} />
          <CountField form={form} name="placeOfferHours" most={336} isRequired />
        </SimpleGrid>
      </Section>
      <Section title={t('settings.meetings')}>
        <Stack>
          <ModeChoice form={form} />
          <DeclineChoice form={form} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <WindowField form={form} name="requestsOpenAt" />
            <WindowField form={form} name="requestsCloseAt" />
            <CountField form={form} name="requestExpiryDays" most={90} />
          </SimpleGrid>
          <SuggestionSwitch form={form} />
        </Stack>
      </Section>
    </>
  );
}

type WindowName =
  | 'registrationOpensAt'
  | 'registrationClosesAt'
  | 'requestsOpenAt'
  | 'requestsCloseAt';

function WindowField({ form, name }: RulesProps & { name: WindowName }) {
  const { t } = useTranslation('organising');
  return (
    <InstantField
      {...useSettingsField(form)(name)}
      description={t(`field.${name}Hint`)}
      value={form.values[name]}
      onChange={(instant) => form.setFieldValue(name, instant)}
      zone={form.values.zone}
    />
  );
}

type CountName = 'capacity' | 'placeOfferHours' | 'requestExpiryDays';
type CountFieldProps = RulesProps & { name: CountName; most: number; isRequired?: boolean };

/** A whole number; where it may be missing, an empty field means no limit. */
function CountField({ form, name, most, isRequired = false }: CountFieldProps) {
  const { t } = useTranslation('organising');
  const change = (value: string | number) => {
    if (typeof value === 'number') form.setFieldValue(name, value);
    else if (!isRequired) form.setFieldValue(name, null as EventSettings['capacity'] & null);
  };
  return (
    <NumberInput
      {...useSettingsField(form)(name)}
      description={t(`field.${name}Hint`)}
      value={form.values[name] ?? ''}
      onChange={change}
      min={1}
      max={most}
      allowDecimal={false}
      clampBehavior="blur"
      required={isRequired}
      inputMode="numeric"
    />
  );
}

function ModeChoice({ form }: RulesProps) {
  const { t } = useTranslation('organising');
  return (
    <Radio.Group {...useSettingsField(form)('placementMode')}>
      <Stack gap="xs" mt="xs">
        {placementModes.map((mode) => (
          <Radio
            key={mode}
            value={mode}
            label={t(`mode.${mode}`)}
            description={t(`mode.${mode}Hint`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function SuggestionSwitch({ form }: RulesProps) {
  const { t } = useTranslation('organising');
  return (
    <Switch
      label={t('field.suggestsPartners')}
      description={t('field.suggestsPartnersHint')}
      {...form.getInputProps('suggestsPartners', { type: 'checkbox' })}
    />
  );
}

function DeclineChoice({ form }: RulesProps) {
  const { t } = useTranslation('organising');
  return (
    <Radio.Group {...useSettingsField(form)('declinePolicy')}>
      <Stack gap="xs" mt="xs">
        {declinePolicies.map((policy) => (
          <Radio
            key={policy}
            value={policy}
            label={t(`declines.${policy}`)}
            description={t(`declines.${policy}Hint`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
