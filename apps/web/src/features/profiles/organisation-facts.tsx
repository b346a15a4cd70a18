import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SectorList } from '../../nace/sector-list.tsx';
import { useCountryName, useLanguageName } from '../../ui/country-name.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { useFormats } from '../../ui/formats.ts';
import { LocalisedText, usePickText } from '../../ui/localised-text.tsx';
import classes from './directory.module.css';
import type { DirectoryEntry } from './shapes.ts';

type Organisation = DirectoryEntry['organisation'];

/** Everything an organisation says about itself. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const hasText = usePickText()(organisation.description) !== '';
  const nameLanguage = useLanguageName();
  const { list } = useFormats();
  const { kind, size, languages, sectors } = organisation;
  return (
    <Stack gap="md">
      {hasText ? (
        <Text className={classes.prose}>
          <LocalisedText text={organisation.description} />
        </Text>
      ) : null}
      <DataList
        items={[
          { label: t('field.kind'), value: t(`kind.${kind}`) },
          { label: t('field.place'), value: <Place organisation={organisation} /> },
          {
            label: t('field.sectors'),
            value: sectors.length > 0 ? <SectorList codes={sectors} /> : null,
          },
          {
            label: t('field.size'),
            value: size ? t(`size.${size}`) : null,
          },
          { label: t('field.languages'), value: list(languages.map(nameLanguage)) },
          {
            label: t('field.website'),
            value: organisation.website ? <Website address={organisation.website} /> : null,
          },
        ]}
      />
    </Stack>
  );
}

function Place({ organisation: { city, region, country } }: { organisation: Organisation }) {
  const nameCountry = useCountryName();
  return <>{[city, region, nameCountry(country)].filter(Boolean).join(', ')}</>;
}

/** The API takes only http and https, so the address cannot be a script. */
function Website({ address }: { address: string }) {
  return (
    <Anchor href={address} target="_blank" rel="noopener noreferrer nofollow">
      {address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
    </Anchor>
  );
}
