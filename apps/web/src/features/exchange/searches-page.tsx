import { Button, Card, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { digestRhythms } from '@ponte/domain';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink, PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import classes from './exchange.module.css';
import { ExchangeTabs } from './exchange-tabs.tsx';
import { refreshedBySearches, useSavedSearches } from './queries.ts';
import type { SavedSearch } from './shapes.ts';
import { useFilterWords } from './use-filter-words.ts';

type Reader = { digest: (typeof digestRhythms)[number] };

/** One's saved searches, and how often they write. */
export function SearchesPage() {
  const { t } = useTranslation('exchange');
  const query = useSavedSearches();
  return (
    <>
      <PageHeader title={t('searches.title')} description={t('searches.description')} />
      <ExchangeTabs />
      <QueryView query={query}>
        {({ items, digest }) => (
          <>
            {items.length === 0 ? (
              <EmptyState
                title={t('searches.none')}
                action={<ButtonLink to={publicPath('exchange')}>{t('tabs.search')}</ButtonLink>}
              >
                {t('searches.noneHint')}
              </EmptyState>
            ) : (
              <ul className={classes.cards}>
                {items.map((search) => (
                  <li key={search.id}>
                    <SearchCard search={search} />
                  </li>
                ))}
              </ul>
            )}
            <Wishes digest={digest} />
          </>
        )}
      </QueryView>
    </>
  );
}

function SearchCard({ search }: { search: SavedSearch }) {
  const { t } = useTranslation('exchange');
  const words = useFilterWords();
  const forget = useAction({
    run: () =>
      client.DELETE('/api/exchange/searches/{search}', { params: { path: { search: search.id } } }),
    refreshes: refreshedBySearches,
    success: t('searches.forgotten'),
    undo: () => ({
      run: () =>
        client.POST('/api/exchange/searches', {
          body: { name: search.name, filter: search.filter },
        }),
    }),
  });
  return (
    <Card component="article" withBorder padding="md">
      <Group justify="space-between">
        <div>
          <h2 className={classes.cardTitle}>
            <PageLink to={publicPath('exchange')} search={{ ...search.filter }} inherit>
              {search.name}
            </PageLink>
          </h2>
          <Text size="sm" c="dimmed">
            {words(search.filter)}
          </Text>
        </div>
        <Button
          variant="default"
          loading={forget.isPending}
          aria-label={t('searches.forgetThis', { name: search.name })}
          onClick={() => forget.mutate(undefined)}
        >
          {t('searches.forget')}
        </Button>
      </Group>
    </Card>
  );
}

function Wishes({ digest }: Reader) {
  const { t } = useTranslation('exchange');
  const change = useAction({
    run: (body: Reader) => client.PATCH('/api/exchange/reader', { body }),
    refreshes: refreshedBySearches,
    success: t('searches.changed'),
  });
  return (
    <Section title={t('searches.wishes')}>
      <Stack>
        <NativeSelect
          label={t('searches.rhythm')}
          description={t('searches.rhythmHint')}
          maw="20rem"
          data={digestRhythms.map((value) => ({ value, label: t(`rhythm.${value}`) }))}
          value={digest}
          onChange={({ currentTarget: { value } }) => {
            const chosen = digestRhythms.find((each) => each === value);
            if (chosen) change.mutate({ digest: chosen });
          }}
        />
      </Stack>
    </Section>
  );
}
