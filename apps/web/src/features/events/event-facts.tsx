import { Anchor } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { useFormats } from '../../ui/formats.ts';
import type { Event } from './event.ts';

/** When and where, until when one may register, and whom to ask. */
export function EventFacts({ event }: { event: Event }) {
  const { t } = useTranslation('events');
  const formats = useFormats();
  const nameCountry = useCountryName();
  const { venue, address, city, country, zone, contactEmail } = event;
  const place = [venue, address, city, country && nameCountry(country)].filter(Boolean).join(', ');
  const until = event.registrationClosesAt;
  return (
    <DataList
      items={[
        { label: t('page.when'), value: formats.dateRange(event.firstDay, event.lastDay) },
        { label: t('page.where'), value: place || t('page.whereOpen') },
        { label: t('page.zone'), value: zone },
        {
          label: t('page.registerUntil'),
          value: until && event.state === 'open' ? formats.dateTime(until, zone) : null,
        },
        {
          label: t('page.contact'),
          value: contactEmail ? (
            <Anchor href={`mailto:${contactEmail}`}>{contactEmail}</Anchor>
          ) : null,
        },
      ]}
    />
  );
}
