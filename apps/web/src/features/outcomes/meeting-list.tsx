import { Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { useFormats } from '../../ui/formats.ts';
import { OneMeeting } from './one-meeting.tsx';
import classes from './outcomes.module.css';
import type { OwnOutcome, Telling } from './shapes.ts';

type MeetingListProps = { items: readonly OwnOutcome[]; zone: string; telling: Telling };

/** Those that wait for a word first, each as a card. */
export function MeetingList({ items, zone, telling }: MeetingListProps) {
  const { t } = useTranslation('outcomes');
  const open = items.filter(({ card }) => card === null);
  const told = items.filter(({ card }) => card !== null);
  return (
    <>
      {open.length > 0 ? (
        <Text mb="sm" role="status">
          {t('own.open', { count: open.length })}
        </Text>
      ) : null}
      <ul className={classes.list}>
        {[...open, ...told].map((item) => (
          <Paper component="li" withBorder p={{ base: 'md', sm: 'lg' }} key={item.meetingId}>
            <Stack gap="md">
              <Heading item={item} zone={zone} />
              <OneMeeting item={item} telling={telling} />
            </Stack>
          </Paper>
        ))}
      </ul>
    </>
  );
}

function Heading({ item, zone }: { item: OwnOutcome; zone: string }) {
  const { dayOf, shortTime, list } = useFormats();
  const nameCountry = useCountryName();
  const { partners, startsAt } = item;
  return (
    <div>
      <Title order={2} size="h3">
        {list(partners.map(({ organisationName }) => organisationName))}
      </Title>
      {partners.map(({ name, country }) => (
        <Text key={name}>{[name, nameCountry(country)].join(', ')}</Text>
      ))}
      <Text c="dimmed">
        {dayOf(startsAt, zone)}, {shortTime(startsAt, zone)}
      </Text>
    </div>
  );
}
