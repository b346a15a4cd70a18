import { Stack, Text } from '@mantine/core';
import { locales } from '@ponte/domain';
import { languageNames } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useNaceNames } from '../../nace/use-nace-names.ts';
import { useCountryName, useLanguageName } from '../../ui/country-name.tsx';
import classes from './exchange.module.css';
import type { ExchangeContent, ExchangeVersion } from './shapes.ts';
import { useTechnologyNames } from './technologies.tsx';

type Field = keyof ExchangeContent;
type VersionProps = { version: ExchangeVersion; before: ExchangeVersion | null };

/** What a version changed, old beside new; of the first one everything is new. */
export function VersionChanges({ version, before }: VersionProps) {
  const { t } = useTranslation('exchange');
  const fields = before ? version.changed : (Object.keys(version.content) as Field[]);
  return (
    <Stack gap="md">
      {version.remarks ? (
        <blockquote className={classes.quote}>{version.remarks}</blockquote>
      ) : null}
      {before && fields.length === 0 ? <Text c="dimmed">{t('versions.same')}</Text> : null}
      {fields.map((field) => (
        <FieldChange
          key={field}
          field={field}
          now={version.content}
          before={before?.content ?? null}
        />
      ))}
    </Stack>
  );
}

type ChangeProps = { field: Field; now: ExchangeContent; before: ExchangeContent | null };

function FieldChange({ field, now, before }: ChangeProps) {
  const { t } = useTranslation('exchange');
  const wordsOf = useFieldWords();
  const [text, former] = [wordsOf(field, now), before ? wordsOf(field, before) : ''];
  if (!text && !former) return null;
  return (
    <div className={before ? classes.changed : undefined}>
      <Text size="sm" c="dimmed">
        {t(`field.${field}`)}
      </Text>
      {former ? (
        <Text component="del" display="block" c="dimmed" style={{ whiteSpace: 'pre-line' }}>
          {former}
        </Text>
      ) : null}
      {text ? <Text style={{ whiteSpace: 'pre-line' }}>{text}</Text> : null}
    </div>
  );
}

/** Gives what one field of a content says, in words; every language of a text on lines of its own. */
function useFieldWords(): (field: Field, content: ExchangeContent) => string {
  const { t } = useTranslation(['exchange', 'organisations']);
  const [nameSector, nameTechnology] = [useNaceNames(), useTechnologyNames()];
  const [nameCountry, nameLanguage] = [useCountryName(), useLanguageName()];
  const localised = (text: ExchangeContent['title']) =>
    locales
      .filter((locale) => text[locale]?.trim())
      .map((locale) => `${languageNames[locale]}: ${text[locale]}`)
      .join('\n');
  const join = (words: readonly string[]) => words.join(', ');
  return (field, content) => {
    switch (field) {
      case 'sectors':
        return join(content.sectors.map(nameSector));
      case 'technologies':
        return join(content.technologies.map(nameTechnology));
      case 'keywords':
        return join(content.keywords);
      case 'stage':
        return content.stage ? t(`stage.${content.stage}`) : '';
      case 'rights':
        return join(content.rights.map((right) => t(`right.${right}`)));
      case 'partnerKinds':
        return join(content.partnerKinds.map((kind) => t(`partner.${kind}`)));
      case 'partnerSizes':
        return join(content.partnerSizes.map((size) => t(`organisations:size.${size}`)));
      case 'cooperation':
        return join(content.cooperation.map((type) => t(`cooperation.${type}`)));
      case 'countriesSought':
        return join(content.countriesSought.map(nameCountry));
      case 'languages':
        return join(content.languages.map(nameLanguage));
      case 'pictures':
      case 'documents':
        return content[field].map(({ caption }) => localised(caption) || '–').join('\n');
      case 'callName':
      case 'callUrl':
        return content[field];
      case 'callDeadline':
        return content.callDeadline ?? '';
      default:
        return localised(content[field]);
    }
  };
}
