import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Problem } from '../api/problem.ts';
import { show } from '../testing/show.tsx';
import { QueryView } from './query-view.tsx';

const showWith = (status: number, code: string) => {
  const error = new Problem({ status, code, title: '', errors: [] });
  const query = { data: 'kept', error, isPending: false, refetch: () => undefined };
  return show(<QueryView query={query}>{(answer) => <p>{answer}</p>}</QueryView>);
};

it('goes on showing what it has while the server is away', async () => {
  await showWith(503, 'unavailable');
  expect(screen.queryByText('kept')).not.toBeNull();
});

it('no longer shows what is refused by now', async () => {
  await showWith(403, 'forbidden');
  expect(screen.queryByText('kept')).toBeNull();
});
