import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { BarList } from '../../ui/bar-list.tsx';
import { useFormats } from '../../ui/formats.ts';
import { Section } from '../../ui/section.tsx';

/** How often pages were read; nothing about who read them. */
export function VisitsSection() {
  const { t } = useTranslation('website');
  const { number, date } = useFormats();
  const { data } = $api.useQuery('get', '/api/site/visits');
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('visits.title')} description={t('visits.hint', { day: date(data.from) })}>
      <BarList
        label={t('visits.title')}
        bars={data.items.slice(0, 20).map(({ path, visits }) => ({
          key: path,
          name: `/${path}`,
          value: visits,
          text: number(visits),
        }))}
      />
    </Section>
  );
}
