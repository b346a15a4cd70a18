import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import { IconCalendar, IconMapPin } from '@tabler/icons-react';
import type { paths } from '../../api/schema.d.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { useFormats } from '../../ui/formats.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import classes from './home.module.css';
import { eventStateColours } from './state-colours.ts';

export type PublicEvent =
  paths['/api/events']['get']['responses'][200]['content']['application/json']['items'][number];

const iconProps = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** Place and country as far as they are settled. */
function Place({ event: { city, country } }: { event: PublicEvent }) {
  const nameCountry = useCountryName();
  return <span>{[city, country && nameCountry(country)].filter(Boolean).join(', ') || '–'}</span>;
}

export function EventCard({ event }: { event: PublicEvent }) {
  const { t } = useTranslation('events');
  const formats = useFormats();
  return (
    <Card component="article" withBorder padding="lg" h="100%" className={classes.card}>
      <Stack gap="sm" align="flex-start" h="100%">
        <Badge variant="light" color={eventStateColours[event.state]}>
          {t(`state.${event.state}`)}
        </Badge>
        <h3 className={classes.cardTitle}>
          <PageLink
            to={publicPath('event', { slug: event.slug })}
            className={classes.cardLink}
            underline="hover"
            inherit
          >
            <LocalisedText text={event.names} />
          </PageLink>
        </h3>
        <Text lineClamp={3}>
          <LocalisedText text={event.summaries} />
        </Text>
        <Stack gap={4} mt="auto" c="dimmed">
          <Group gap={8} wrap="nowrap">
            <IconCalendar {...iconProps} />
            {formats.dateRange(event.firstDay, event.lastDay)}
          </Group>
          <Group gap={8} wrap="nowrap">
            <IconMapPin {...iconProps} />
            <Place event={event} />
          </Group>
        </Stack>
      </Stack>
    </Card>
  );
}
