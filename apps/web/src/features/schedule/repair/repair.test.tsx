import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { stubApi } from '../../../testing/api-stub.ts';
import { openPage } from '../../../testing/open-page.tsx';
import { answers, base, draft, run } from '../testing/schedule-stub.ts';

const lost = { kind: 'table_lost', tableId: 'table4' };
const repaired = {
  ...draft,
  run: {
    ...run,
    kind: 'repair',
    repair: { changes: [lost], unavoidableMoves: 1, frozen: 0 },
  },
};

it('a lost table becomes a draft with its moves, those no repair avoids, and who gets a letter', async () => {
  const calls = stubApi({
    ...answers(),
    [`GET ${base}/runs/run1`]: { json: repaired },
    [`POST ${base}/repairs`]: { status: 201, json: repaired.run },
  });
  await openPage('/organise/ponti/schedule');
  fireEvent.click(await screen.findByRole('button', { name: 'Something happened …' }));
  const dialog = await screen.findByRole('dialog', { name: 'What happened?' });
  const submit = within(dialog).getByRole('button', { name: 'Work out a repair' });
  expect(submit).toHaveProperty('disabled', true);
  fireEvent.click(within(dialog).getByRole('combobox', { name: 'Which table?' }));
  fireEvent.click(await screen.findByRole('option', { name: 'Table 4' }));
  await waitFor(() => expect(submit).toHaveProperty('disabled', false));
  fireEvent.click(submit);
  const summary = await screen.findByRole('region', { name: 'What happened, and what it takes' });
  within(summary).getByText('Table 4 is lost from now on.');
  expect(within(summary).getByText('Meetings that move').nextSibling?.textContent).toBe(
    '1no repair needs fewer',
  );
  within(summary).getByText('Who gets a mail (2 people)');
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ changes: [lost] });
});
