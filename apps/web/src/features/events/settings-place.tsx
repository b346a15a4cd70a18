import { SimpleGrid, TextInput } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useTranslation } from '../../i18n/use-translation.ts';
import { CountrySelect } from '../../ui/country-select.tsx';
import { Section } from '../../ui/section.tsx';
import { ZoneSelect } from '../../ui/zone-select.tsx';
import type { Event } from './event.ts';
import { type SettingsFormValues, useSettingsField } from './use-settings-form.ts';

type PlaceSettingsProps = { form: SettingsFormValues; event: Event };

/** Where and when. */
export function PlaceSettings({ form, event }: PlaceSettingsProps) {
  const { t } = useTranslation('organising');
  const field = useSettingsField(form);
  const isZoneNew = form.values.zone !== event.zone;
  return (
    <Section title={t('settings.place')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...field('firstDay')} type="date" required />
        <TextInput {...field('lastDay')} type="date" min={form.values.firstDay} required />
        <TextInput {...field('venue')} maxLength={limits.title} />
        <TextInput {...field('address')} maxLength={limits.shortText} />
        <TextInput {...field('city')} maxLength={limits.name} />
        <CountrySelect {...field('country')} emptyLabel={t('field.noCountry')} />
        <ZoneSelect
          {...field('zone')}
          description={t(isZoneNew ? 'field.zoneChanged' : 'field.zoneHint')}
          required
        />
      </SimpleGrid>
    </Section>
  );
}
