/** One page of a list as every list of the API answers it. */
export type Page<Item> = { items: Item[]; nextCursor: string | null };

/**
 * Options that make `$api.useInfiniteQuery` follow `nextCursor`. Null for the first page, because
 * undefined would be sent as cursor 0.
 */
export const pagedOptions = {
  pageParamName: 'cursor',
  initialPageParam: null,
  getNextPageParam: (page: Page<unknown>) => page.nextCursor,
};

/** All items of the pages loaded so far. */
export const itemsOf = <Item>(loaded: { pages: Page<Item>[] } | undefined): Item[] =>
  loaded?.pages.flatMap((page) => page.items) ?? [];
