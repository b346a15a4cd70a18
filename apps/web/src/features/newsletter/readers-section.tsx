import { SimpleGrid, Text } from '@mantine/core';
import { $api } from '../../api/client.ts';
import { languageNames } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { BarList } from '../../ui/bar-list.tsx';
import { useFormats } from '../../ui/formats.ts';
import { Section } from '../../ui/section.tsx';

/** How many read the newsletter; never who. */
export function ReadersSection() {
  const { t } = useTranslation(['newsletter', 'fields']);
  const { number } = useFormats();
  const { data } = $api.useQuery('get', '/api/newsletter/readers');
  if (!data) return null;
  return (
    <Section title={t('readers.title')} description={t('readers.hint')}>
      <Text mb="md">{t('readers.total', { count: data.total, lately: number(data.lately) })}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <BarList
          label={t('readers.languages')}
          bars={data.languages.map(({ locale, readers }) => ({
            key: locale,
            name: languageNames[locale],
            value: readers,
            text: number(readers),
          }))}
        />
        <BarList
          label={t('readers.fields')}
          bars={data.fields.map(({ field, readers }) => ({
            key: field,
            name: t(`fields:${field}`),
            value: readers,
            text: number(readers),
          }))}
        />
      </SimpleGrid>
    </Section>
  );
}
