import { useForm } from '@mantine/form';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFieldChecks } from '../../ui/field-checks.ts';
import type { Event, EventSettings } from './event.ts';

const settingsOf = (event: Event): EventSettings => ({
  slug: event.slug,
  names: event.names,
  summaries: event.summaries,
  texts: event.texts,
  languages: event.languages,
  venue: event.venue,
  address: event.address,
  city: event.city,
  country: event.country,
  zone: event.zone,
  firstDay: event.firstDay,
  lastDay: event.lastDay,
  sectors: event.sectors,
  placementMode: event.placementMode,
  declinePolicy: event.declinePolicy,
  suggestsPartners: event.suggestsPartners,
  registrationOpensAt: event.registrationOpensAt,
  registrationClosesAt: event.registrationClosesAt,
  requestsOpenAt: event.requestsOpenAt,
  requestsCloseAt: event.requestsCloseAt,
  requestExpiryDays: event.requestExpiryDays,
  placeOfferHours: event.placeOfferHours,
  capacity: event.capacity,
  contactEmail: event.contactEmail,
});

/** All settings of the event in one form, saved as a whole. */
export function useSettingsForm(event: Event) {
  const checks = useFieldChecks();
  return useForm<EventSettings>({
    initialValues: settingsOf(event),
    validate: {
      names: (names) => checks.required(Object.values(names).join('')),
      slug: checks.required,
      firstDay: checks.required,
      lastDay: checks.required,
      contactEmail: (address) => (address ? checks.email(address) : null),
    },
  });
}
export type SettingsFormValues = ReturnType<typeof useSettingsForm>;

/** Label, value and reason of one field. */
export function useSettingsField(form: SettingsFormValues) {
  const { t } = useTranslation('organising');
  return (name: keyof EventSettings) => ({
    label: t(`field.${name}`),
    ...form.getInputProps(name),
  });
}
