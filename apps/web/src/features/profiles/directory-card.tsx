import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useNaceNames } from '../../nace/use-nace-names.ts';
import { participantPath } from '../../paths.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import classes from './directory.module.css';
import { FitReasons } from './fit-reasons.tsx';
import { rememberOpening } from './opened-from.ts';
import { OrganisationMark } from './organisation-mark.tsx';
import { useProfileWords } from './profile-words.ts';
import { SaveStar } from './save-star.tsx';
import type { DirectoryRow } from './shapes.ts';

type DirectoryCardProps = { slug: string; row: DirectoryRow; action: ReactNode };

/** One participant in the list: who they are, what they bring, why they may fit. */
export function DirectoryCard({ slug, row, action }: DirectoryCardProps) {
  const { t } = useTranslation('profiles');
  const { organisation, participantId } = row;
  return (
    <Card component="article" withBorder padding="md" className={classes.card}>
      <Stack gap="sm" h="100%">
        <Group gap="sm" wrap="nowrap" align="flex-start">
          <OrganisationMark organisation={organisation} />
          <Stack gap={2} miw={0} flex={1}>
            <h2 className={classes.cardTitle}>
              <PageLink
                to={participantPath('participant', { slug, participantId })}
                className={classes.cardLink}
                onClick={() => rememberOpening(participantId)}
                underline="hover"
                inherit
              >
                {organisation.name}
              </PageLink>
            </h2>
            <Text>{[row.name, row.jobTitle].filter(Boolean).join(', ')}</Text>
            <PlaceAndTrade organisation={organisation} />
          </Stack>
          <div className={classes.star}>
            <SaveStar
              participantId={participantId}
              name={organisation.name}
              isSaved={row.isSaved}
            />
          </div>
        </Group>
        <Group gap={6}>
          <Badge variant="light" color="gray">
            <LocalisedText text={row.type.names} />
          </Badge>
          {row.isOnline ? <Badge variant="light">{t('person.online')}</Badge> : null}
        </Group>
        <Titles label={t('card.offers')} titles={row.offers} count={row.offerCount} />
        <Titles label={t('card.requests')} titles={row.requests} count={row.requestCount} />
        <FitReasons fit={row.fit} />
        {action ? <div className={classes.cardAction}>{action}</div> : null}
      </Stack>
    </Card>
  );
}

const mostSectors = 2;

function PlaceAndTrade({ organisation }: { organisation: DirectoryRow['organisation'] }) {
  const nameCountry = useCountryName();
  const nameSector = useNaceNames();
  const { city, country, sectors } = organisation;
  const names = [...new Set(sectors.map(nameSector))].slice(0, mostSectors);
  return (
    <Text size="sm" c="dimmed">
      {[[city, nameCountry(country)].filter(Boolean).join(', '), ...names].join(' · ')}
    </Text>
  );
}

type TitlesProps = { label: string; titles: DirectoryRow['offers']; count: number };

function Titles({ label, titles, count }: TitlesProps) {
  const { t } = useTranslation('profiles');
  const { titleOf } = useProfileWords();
  const labelId = useId();
  if (count === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600} id={labelId}>
        {label}
      </Text>
      <ul className={classes.titles} aria-labelledby={labelId}>
        {titles.map((one) => (
          <li key={one.title}>{titleOf(one)}</li>
        ))}
        {count > titles.length ? <li>{t('card.more', { count: count - titles.length })}</li> : null}
      </ul>
    </div>
  );
}
