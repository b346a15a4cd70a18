import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { stubApi } from '../testing/api-stub.ts';
import { openPage } from '../testing/open-page.tsx';

it('moves focus to the heading of the page one goes to, and not on the first one', async () => {
  stubApi({
    'GET /api/session': { json: { account: null } },
    'GET /api/events': { json: { items: [], nextCursor: null } },
  });
  const { router } = await openPage('/');
  expect(document.activeElement).toBe(document.body);
  await act(() => router.navigate({ to: '/sign-in' }));
  const heading = await screen.findByRole('heading', { level: 1, name: 'Sign in' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
});
