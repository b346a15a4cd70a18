import { Card, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useNaceNames } from '../../nace/use-nace-names.ts';
import { publicPath } from '../../paths.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { useFormats } from '../../ui/formats.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import classes from './exchange.module.css';
import { KindBadge } from './kind-badge.tsx';
import type { ExchangeRow } from './shapes.ts';
import { useTechnologyNames } from './technologies.tsx';

const mostTopics = 3;

/** One profile in a list. */
export function ExchangeCard({ row, children }: { row: ExchangeRow; children?: ReactNode }) {
  const nameSector = useNaceNames();
  const nameTechnology = useTechnologyNames();
  const topics = [...row.technologies.map(nameTechnology), ...row.sectors.map(nameSector)];
  return (
    <Card component="article" withBorder padding="md" className={classes.card}>
      <div className={classes.cardBody}>
        <Stack gap={6} flex={1} miw={0}>
          <Group gap="xs">
            <KindBadge kind={row.kind} />
            <Text size="sm" c="dimmed">
              {row.reference}
            </Text>
          </Group>
          <h2 className={classes.cardTitle}>
            <PageLink
              to={publicPath('exchangeProfile', { reference: row.reference })}
              className={classes.cardLink}
              underline="hover"
              inherit
            >
              <LocalisedText text={row.title} />
            </PageLink>
          </h2>
          <Text lineClamp={3}>
            <LocalisedText text={row.summary} />
          </Text>
          <Text size="sm" c="dimmed">
            {[...new Set(topics)].slice(0, mostTopics).join(' · ')}
          </Text>
          <Behind row={row} />
          {children}
        </Stack>
        {row.pictureId ? (
          <img
            className={classes.thumb}
            src={`/api/exchange/profiles/${row.reference}/files/${row.pictureId}`}
            alt=""
            loading="lazy"
          />
        ) : null}
      </div>
    </Card>
  );
}

/** Who it is, or only from where; and since when. */
function Behind({ row }: { row: ExchangeRow }) {
  const { t } = useTranslation('exchange');
  const nameCountry = useCountryName();
  const { date } = useFormats();
  const who = row.organisation?.name ?? t('card.hidden');
  return (
    <Text size="sm">
      {`${who} · ${nameCountry(row.country)} · `}
      <Text span c="dimmed" inherit>
        {t('card.since', { day: date(row.publishedAt.slice(0, 10)) })}
      </Text>
    </Text>
  );
}
