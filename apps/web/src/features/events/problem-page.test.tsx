import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTexts, startTexts } from '../../i18n/i18n.ts';
import { stubApi } from '../../testing/api-stub.ts';
import { show } from '../../testing/show.tsx';
import { ProblemPage } from './problem-page.tsx';

// As a route fetches them.
beforeAll(async () => {
  await startTexts('en');
  await loadTexts('organising', 'imports');
});

const path = 'POST /api/events/from-problem';
const write = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const address = () => screen.getByLabelText<HTMLInputElement>(/address/i).value;

async function choose(problem: object): Promise<void> {
  const { container } = await show(<ProblemPage />);
  const input = container.querySelector('input[type="file"]');
  if (!input) throw new Error('there is nothing to choose a file with');
  const file = new File([JSON.stringify(problem)], 'problem.json', { type: 'application/json' });
  fireEvent.change(input, { target: { files: [file] } });
  const submit = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Make the event' });
  await waitFor(() => expect(submit().disabled).toBe(false));
}

describe('an event made from a file', () => {
  it('is proposed an address by its name and day, and keeps one of the reader’s own', async () => {
    stubApi({});
    await choose({ name: 'Forum' });
    await waitFor(() => expect(address()).toBe('forum'));
    write(/First day/, '2027-05-03');
    expect(address()).toBe('forum-2027');
    write(/address/i, 'our-forum');
    write(/^Name/, 'Another forum');
    expect(address()).toBe('our-forum');
    write(/address/i, '');
    write(/^Name/, 'Third forum');
    expect(address()).toBe('third-forum-2027');
  });

  it('says which field of the file is refused', async () => {
    const facts = { reason: 'tables: 99999, and at most 2000 are taken' };
    stubApi({
      [path]: { status: 413, json: { status: 413, code: 'too_large', title: '', facts } },
    });
    await choose({ name: 'Forum' });
    write(/First day/, '2027-05-03');
    fireEvent.click(screen.getByRole('button', { name: 'Make the event' }));
    expect(await screen.findByText(facts.reason)).toBeTruthy();
  });
});
