import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { type LocalisedText as Localised, writtenLocales } from '@ponte/domain';
import { IconFile } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SectorList } from '../../nace/sector-list.tsx';
import { useCountryName, useLanguageName } from '../../ui/country-name.tsx';
import { useFormats } from '../../ui/formats.ts';
import { LocalisedText, usePickText } from '../../ui/localised-text.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './exchange.module.css';
import type { ExchangeContent, ExchangeFile } from './shapes.ts';
import { TechnologyBadges } from './technologies.tsx';

type ContentProps = { content: ExchangeContent };

const isWritten = (text: Localised) => writtenLocales(text).length > 0;

/** The long texts of a profile, each with its heading. */
export function ContentTexts({ content }: ContentProps) {
  const { t } = useTranslation('exchange');
  return (
    <>
      {(['description', 'advantages', 'partnerRole'] as const).map((field) =>
        isWritten(content[field]) ? (
          <Section key={field} title={t(`view.${field}`)}>
            <div className={classes.prose}>
              <LocalisedText text={content[field]} />
            </div>
          </Section>
        ) : null,
      )}
    </>
  );
}

/** The short facts of a profile as a list of terms. */
export function ContentFacts({ content }: ContentProps) {
  const { t } = useTranslation(['exchange', 'organisations']);
  const [nameCountry, nameLanguage] = [useCountryName(), useLanguageName()];
  const { list, date } = useFormats();
  const countries =
    content.countriesSought.length > 0
      ? list(content.countriesSought.map(nameCountry))
      : t('view.anywhere');
  const rows: [string, string][] = [
    [t('field.stage'), content.stage ? t(`stage.${content.stage}`) : ''],
    [t('field.rights'), list(content.rights.map((right) => t(`right.${right}`)))],
    [t('field.cooperation'), list(content.cooperation.map((type) => t(`cooperation.${type}`)))],
    [t('field.partnerKinds'), list(content.partnerKinds.map((kind) => t(`partner.${kind}`)))],
    [
      t('field.partnerSizes'),
      list(content.partnerSizes.map((size) => t(`organisations:size.${size}`))),
    ],
    [t('field.countriesSought'), countries],
    [t('field.languages'), list(content.languages.map(nameLanguage))],
    [t('field.callName'), content.callName],
    [t('field.callDeadline'), content.callDeadline ? date(content.callDeadline) : ''],
  ];
  return (
    <dl className={classes.facts}>
      {rows
        .filter(([, value]) => value !== '')
        .map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      {content.callUrl ? (
        <div>
          <dt>{t('field.callUrl')}</dt>
          <dd>
            <Anchor href={content.callUrl} rel="noopener noreferrer nofollow" target="_blank">
              {content.callUrl}
            </Anchor>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

/** Technologies, sectors and keywords. */
export function ContentTopics({ content }: ContentProps) {
  return (
    <Stack gap="sm">
      <TechnologyBadges codes={content.technologies} />
      <SectorList codes={content.sectors} />
      {content.keywords.length > 0 ? (
        <Group gap={6}>
          {content.keywords.map((keyword) => (
            <Badge key={keyword} variant="outline" color="gray" tt="none">
              {keyword}
            </Badge>
          ))}
        </Group>
      ) : null}
    </Stack>
  );
}

type FilesProps = ContentProps & {
  files: readonly Pick<ExchangeFile, 'fileId' | 'name' | 'size'>[];
  /** Where a file of this page is fetched. */
  addressOf: (fileId: string) => string;
};

/** Pictures with their captions, and documents to fetch. */
export function ContentFiles({ content, files, addressOf }: FilesProps) {
  const { t } = useTranslation('exchange');
  const { fileSize } = useFormats();
  const pick = usePickText();
  if (content.pictures.length + content.documents.length === 0) return null;
  const find = (id: string) => files.find(({ fileId }) => fileId === id);
  return (
    <Section title={t('view.files')}>
      <ul className={classes.gallery}>
        {content.pictures.map(({ fileId, caption }) => (
          <li key={fileId}>
            <figure style={{ margin: 0 }}>
              <img src={addressOf(fileId)} alt={pick(caption)} loading="lazy" />
              {pick(caption) ? (
                <Text component="figcaption" size="sm" c="dimmed">
                  {pick(caption)}
                </Text>
              ) : null}
            </figure>
          </li>
        ))}
      </ul>
      <Stack gap={4} mt="sm">
        {content.documents.map(({ fileId, caption }) => {
          const file = find(fileId);
          return file ? (
            <Anchor key={fileId} href={addressOf(fileId)} download>
              <IconFile size={18} aria-hidden style={{ verticalAlign: '-3px' }} />{' '}
              {`${pick(caption) || file.name} (${fileSize(file.size)})`}
            </Anchor>
          ) : null;
        })}
      </Stack>
    </Section>
  );
}
