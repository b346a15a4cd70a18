import { Button, Group, Text } from '@mantine/core';
import { exchangeKinds } from '@ponte/domain';
import { IconPlus, IconRss } from '@tabler/icons-react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { useFormats } from '../../ui/formats.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { EmptyState } from '../../ui/states.tsx';
import classes from './exchange.module.css';
import { ExchangeCard } from './exchange-card.tsx';
import { ExchangeFilters } from './exchange-filters.tsx';
import { type ExchangeSearch, useExchangeSearch } from './exchange-search.ts';
import { ExchangeTabs } from './exchange-tabs.tsx';
import { FocusLinks } from './focus-links.tsx';
import { useExchange } from './queries.ts';
import { SaveSearch } from './save-search.tsx';
import type { ExchangeFacets } from './shapes.ts';

/** The front page of the exchange: search, filters with counts, and what was published last. */
export function ExchangePage() {
  const { t } = useTranslation('exchange');
  const { current } = useExchangeSearch();
  const query = useExchange(current);
  const facets = query.data?.pages[0]?.facets ?? null;
  return (
    <>
      <PageHeader
        title={t('search.title')}
        description={t('search.description')}
        actions={
          <ButtonLink
            to={publicPath('newExchangeProfile')}
            leftSection={<IconPlus size={20} aria-hidden />}
          >
            {t('search.publish')}
          </ButtonLink>
        }
      />
      <ExchangeTabs />
      <FocusLinks />
      <ExchangeFilters facets={facets} />
      <KindChoices facets={facets} />
      <Group justify="space-between" mb="sm" gap="xs">
        <Text role="status" fw={600}>
          {facets ? t('search.found', { count: facets.total }) : ''}
        </Text>
        <Group gap="xs">
          <SaveSearch filter={current} />
          <FeedLink filter={current} />
        </Group>
      </Group>
      <PagedList query={query} empty={<NothingFound />}>
        {(rows) => (
          <ul className={`${classes.cards} ${query.isPlaceholderData ? classes.faded : ''}`}>
            {rows.map((row) => (
              <li key={row.reference}>
                <ExchangeCard row={row} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}

/** Kinds as buttons, because they are what people choose first. */
function KindChoices({ facets }: { facets: ExchangeFacets | null }) {
  const { t } = useTranslation('exchange');
  const { number } = useFormats();
  const { current, change } = useExchangeSearch();
  const countOf = (kind: string) => facets?.kinds.find(({ value }) => value === kind)?.count ?? 0;
  return (
    <ul className={classes.kinds} aria-label={t('filter.kind')}>
      {exchangeKinds.map((kind) => {
        const isChosen = current.kind === kind;
        return (
          <li key={kind}>
            <Button
              variant={isChosen ? 'filled' : 'default'}
              aria-pressed={isChosen}
              onClick={() => void change({ kind: isChosen ? undefined : kind })}
            >
              {`${t(`kinds.${kind}`)} (${number(countOf(kind))})`}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function FeedLink({ filter }: { filter: ExchangeSearch }) {
  const { t } = useTranslation('exchange');
  const lang = useLanguage();
  const search = new URLSearchParams({ ...filter, lang });
  return (
    <Button
      component="a"
      href={`/api/exchange/feed?${search}`}
      variant="subtle"
      leftSection={<IconRss size={18} aria-hidden />}
    >
      {t('search.feed')}
    </Button>
  );
}

function NothingFound() {
  const { t } = useTranslation('exchange');
  return <EmptyState title={t('search.nothing')}>{t('search.nothingHint')}</EmptyState>;
}
