import { dehydrate, QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { createQueryCache } from '../api/query-client.ts';
import { holdKept } from './kept-queries.ts';
import { showSnapshot } from './snapshot.ts';

const key = ['get', '/api/events/{event}/as/{participant}/meetings', {}] as const;

function keep(answer: string, savedAt: number) {
  const before = new QueryClient();
  before.setQueryData(key, answer, { updatedAt: savedAt });
  return { owner: 'somebody', shape: '', savedAt, state: dehydrate(before) };
}

test('a schedule kept ten seconds ago is shown after a reload, and asked for anew', async () => {
  const cache = createQueryCache(() => undefined);
  showSnapshot(cache, keep('kept', Date.now() - 10_000));
  const observer = new QueryObserver(cache, { queryKey: key, queryFn: async () => 'true now' });
  const stop = observer.subscribe(() => undefined);
  expect(observer.getCurrentResult().data).toBe('kept');
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe('true now'));
  stop();
});

test('what is kept stays in memory for the day, although no page shows it', () => {
  const cache = createQueryCache(() => undefined);
  holdKept(cache);
  showSnapshot(cache, keep('kept', Date.now()));
  expect(cache.getQueryCache().find({ queryKey: key })?.gcTime).toBe(86_400_000);
});
