import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { stubApi } from '../../../testing/api-stub.ts';
import { openPage } from '../../../testing/open-page.tsx';
import { answers, base } from '../testing/schedule-stub.ts';

const variation = { tables: 0, slots: 0, limit: 0 };

it('a slider that comes to rest is answered with the gain that was computed', async () => {
  const items = [{ variation: { ...variation, tables: 1 }, scheduled: 2, weightBound: 2, gain: 1 }];
  const calls = stubApi({
    ...answers(),
    [`POST ${base}/what-if`]: {
      json: { wished: 2, base: { scheduled: 1, weightBound: 1 }, items },
    },
  });
  await openPage('/organise/ponti/schedule/what-if');
  const slider = await screen.findByRole('slider', { name: 'Tables' });
  fireEvent.keyDown(slider, { key: 'ArrowRight' });
  await screen.findByText('+1 meeting');
  await screen.findByText('2 instead of 1 of 2 meetings would find a place.');
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
    variations: [{ ...variation, tables: 1 }],
    seconds: 4,
  });
});

it('the curve of meetings against tables names today’s number', async () => {
  const items = [1, 2, 3].map((tables) => ({ tables, scheduled: tables, weightBound: 3 }));
  stubApi({
    ...answers(),
    [`GET ${base}/tables-curve`]: { json: { wished: 3, tables: 2, items } },
  });
  await openPage('/organise/ponti/schedule/what-if');
  fireEvent.click(await screen.findByRole('button', { name: 'Draw the curve' }));
  await screen.findByRole('img', { name: /2 with today’s 2$/ });
  screen.getByText('today: 2');
});
