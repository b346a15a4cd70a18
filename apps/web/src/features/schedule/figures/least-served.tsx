import { Text } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFormats } from '../../../ui/formats.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import classes from '../schedule.module.css';
import type { QualityViewProps } from './quality-props.ts';

/** Organisations that miss most of their meetings, each leading to those it misses. */
export function LeastServed({
  quality,
  unplacedOf,
}: Pick<QualityViewProps, 'quality' | 'unplacedOf'>) {
  const { t } = useTranslation('schedule-figures');
  const { number, percent } = useFormats();
  if (quality.leastServed.length === 0) return <Text>{t('served.none')}</Text>;
  return (
    <ul className={classes.list} aria-label={t('served.title')}>
      {quality.leastServed.map(({ organisationId, organisationName, wished, placed }) => (
        <li key={organisationId} className={classes.line}>
          <span>
            <Text fw={600}>{organisationName}</Text>
            <PageLink {...unplacedOf(organisationId)} size="sm">
              {t('served.missing', { count: wished - placed })}
            </PageLink>
          </span>
          <span className={classes.number}>
            {t('of', { part: number(placed), whole: number(wished) })}
            <Text size="sm" c="dimmed" ta="end">
              {percent(placed / Math.max(1, wished))}
            </Text>
          </span>
        </li>
      ))}
    </ul>
  );
}
