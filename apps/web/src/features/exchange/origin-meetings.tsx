import { Text } from '@mantine/core';
import { $api } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { usePickText } from '../../ui/localised-text.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './exchange.module.css';
import { MeetingLine } from './meeting-line.tsx';
import type { ExchangeMeeting } from './shapes.ts';

type OriginMeetingsProps = { box: 'received' | 'sent'; profile?: string };

/** Meetings that came of a profile because it was shown in an event; nothing while there are none. */
export function OriginMeetings({ box, profile }: OriginMeetingsProps) {
  const { t } = useTranslation('exchange');
  const query = $api.useInfiniteQuery(
    'get',
    '/api/exchange/meetings',
    { params: { query: { box, ...(profile ? { profile } : {}) } } },
    pagedOptions,
  );
  if (!query.data?.pages.some(({ items }) => items.length > 0)) return null;
  return (
    <Section title={t('origin.title')} description={t(`origin.${box}`)}>
      <PagedList query={query} empty={null}>
        {(items) => (
          <ul className={classes.cards}>
            {items.map((item) => (
              <li key={item.meeting.id}>
                <Origin item={item} isNamed={profile === undefined} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </Section>
  );
}

function Origin({ item, isNamed }: { item: ExchangeMeeting; isNamed: boolean }) {
  const nameCountry = useCountryName();
  const pick = usePickText();
  const { meeting, profile, other } = item;
  return (
    <>
      <Text fw={600}>
        {[other.name, other.city, nameCountry(other.country)].filter(Boolean).join(', ')}
      </Text>
      {isNamed ? <Text>{pick(profile.title)}</Text> : null}
      <MeetingLine meeting={meeting} />
    </>
  );
}
