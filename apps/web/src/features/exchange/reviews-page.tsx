import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { useFormats } from '../../ui/formats.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import classes from './exchange.module.css';
import { ExchangeTabs } from './exchange-tabs.tsx';
import { KindBadge } from './kind-badge.tsx';
import type { ExchangeReviewRow } from './shapes.ts';

/** The editors' desk: what waits, the longest first. */
export function ReviewsPage() {
  const { t } = useTranslation('exchange');
  const query = $api.useQuery('get', '/api/exchange/reviews');
  return (
    <>
      <PageHeader title={t('reviews.title')} description={t('reviews.description')} />
      <ExchangeTabs />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconChecks} title={t('reviews.none')} />
          ) : (
            <ul className={classes.cards}>
              {items.map((row) => (
                <li key={row.id}>
                  <ReviewCard row={row} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </>
  );
}

function ReviewCard({ row }: { row: ExchangeReviewRow }) {
  const { t } = useTranslation('exchange');
  const { date } = useFormats();
  return (
    <Card component="article" withBorder padding="md" className={classes.card}>
      <Stack gap={6}>
        <Group gap="xs">
          <KindBadge kind={row.kind} />
          <Badge variant="light" color="gray">
            {t(row.isRevision ? 'reviews.revision' : 'reviews.first')}
          </Badge>
          {row.isBlind ? (
            <Badge color="gray" variant="outline">
              {t('own.blind')}
            </Badge>
          ) : null}
        </Group>
        <h2 className={classes.cardTitle}>
          <PageLink
            to={publicPath('exchangeReview', { profileId: row.id })}
            className={classes.cardLink}
            inherit
          >
            <LocalisedText text={row.title} />
          </PageLink>
        </h2>
        <Text size="sm" c="dimmed">
          {[row.organisation.name, row.reference].join(' · ')}
        </Text>
        <Text size="sm">{t('reviews.since', { day: date(row.submittedAt.slice(0, 10)) })}</Text>
      </Stack>
    </Card>
  );
}
