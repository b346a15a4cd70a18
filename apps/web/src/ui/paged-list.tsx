import { Button, Center, Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { itemsOf, type Page } from '../api/paged.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { LoadingState } from './loading-state.tsx';
import { ErrorState } from './states.tsx';

type PagedQuery<Item> = {
  data: { pages: Page<Item>[] } | undefined;
  error: unknown;
  isPending: boolean;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
  refetch: () => unknown;
};

type PagedListProps<Item> = {
  /** `$api.useInfiniteQuery('get', path, init, pagedOptions)`. */
  query: PagedQuery<Item>;
  /** Shown when there is not a single item. */
  empty: ReactNode;
  children: (items: Item[]) => ReactNode;
  /** Loads on when its end comes near, for lists that people scroll through; the button stays for the keyboard. */
  isEndless?: boolean;
};

/** A list that loads page by page: loading, failed, empty and "more" are taken care of. */
export function PagedList<Item>({ query, empty, children, isEndless }: PagedListProps<Item>) {
  const { t } = useTranslation();
  if (query.isPending) return <LoadingState />;
  if (!query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const items = itemsOf(query.data);
  if (items.length === 0) return <>{empty}</>;
  return (
    <Stack gap="md">
      {children(items)}
      <Text component="p" role="status" c="dimmed" ta="center" size="sm">
        {t(query.hasNextPage ? 'list.shownSoFar' : 'list.shownAll', { count: items.length })}
      </Text>
      {query.hasNextPage && isEndless ? <End query={query} /> : null}
      {query.hasNextPage ? (
        <Center>
          <Button
            variant="default"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t('list.more')}
          </Button>
        </Center>
      ) : null}
    </Stack>
  );
}

/** Stands where the list ends so far, and asks for more when it is about to come into sight. */
function End<Item>({ query }: { query: PagedQuery<Item> }) {
  const place = useRef<HTMLDivElement>(null);
  const { isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    if (!place.current || isFetchingNextPage) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void fetchNextPage();
      },
      { rootMargin: '1200px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isFetchingNextPage, fetchNextPage]);
  return <div ref={place} aria-hidden />;
}
