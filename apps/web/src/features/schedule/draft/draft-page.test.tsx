import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stubApi } from '../../../testing/api-stub.ts';
import { personOf, slotAt } from '../../../testing/event-stub.ts';
import { openPage } from '../../../testing/open-page.tsx';
import { answers, base, draft, run } from '../testing/schedule-stub.ts';

const page = '/organise/ponti/schedule/drafts/run1';

describe('a run', () => {
  it('is started from the drafts, watched until it is done, and its draft shown', async () => {
    const progress = {
      stage: 'smoothing',
      seconds: 5,
      scheduled: 1,
      weight: 1,
      weightBound: 1,
      breaks: 3,
      breaksBound: 0,
    };
    const solving = { ...run, state: 'solving', figures: null, finishedAt: null, progress };
    const curve = [{ ...progress, seconds: 0.1, scheduled: 0, weight: 0 }, progress];
    let isDone = false;
    const calls = stubApi({
      ...answers(),
      [`GET ${base}/runs/run1`]: () => ({
        json: isDone ? draft : { ...draft, run: solving, curve },
      }),
      [`POST ${base}/runs`]: { status: 201, json: solving },
    });
    await openPage('/organise/ponti/schedule/drafts');
    fireEvent.click(await screen.findByRole('button', { name: 'More options' }));
    fireEvent.change(screen.getByLabelText('Fairness of breaks'), { target: { value: '2' } });
    fireEvent.click(screen.getByRole('button', { name: 'Calculate a draft' }));
    await screen.findByRole('heading', { level: 1, name: /^Draft of/ });
    await screen.findByText('Closing gaps between meetings …');
    screen.getByRole('button', { name: 'Stop and keep the best so far' });
    screen.getByRole('img', { name: 'Meetings placed over time: 1 now' });
    isDone = true;
    await screen.findByRole('button', { name: 'Publish …' });
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      seconds: 20,
      seed: 1,
      keep: 'scheduled',
      fairness: 2,
    });
  });

  it('that a restart has ended says so and can be started once more', async () => {
    const failed = { ...run, state: 'failed', failure: 'interrupted', figures: null };
    const calls = stubApi({
      ...answers(failed),
      [`GET ${base}/runs/run1`]: { json: { ...draft, run: failed } },
      [`POST ${base}/runs/run1/restart`]: { status: 201, json: { ...run, id: 'run2' } },
    });
    await openPage(page);
    await screen.findByText('This calculation was interrupted');
    fireEvent.click(screen.getByRole('button', { name: 'Calculate again' }));
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true));
  });
});

describe('a draft', () => {
  it('says what it is worth, what was counted, and that it is sealed', async () => {
    stubApi(answers(run));
    await openPage(page);
    const panel = await screen.findByRole('region', { name: 'What this draft is worth' });
    within(panel).getByText('1 of 2 meetings');
    within(panel).getByText('Not all fit, and it is proved that no schedule can hold more.');
    within(panel).getByText(/At least 1 is unavoidable/);
    expect(
      within(panel)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toContain('People in two meetings at once0');
    within(panel).getByText(/^Sealed/);
  });

  it('shows what changes by meeting and by person, narrowed by words', async () => {
    stubApi(answers(run));
    await openPage(page);
    await screen.findByText(/09:00.*, Table 4/);
    screen.getByText(/09:20.*, Table 5/);
    fireEvent.click(screen.getByRole('radio', { name: 'People (2)' }));
    await screen.findByRole('link', { name: 'Adria Pumps person' });
    const search = screen.getByLabelText('Organisation or person');
    fireEvent.change(search, { target: { value: 'our' } });
    fireEvent.blur(search);
    await waitFor(() => expect(screen.queryByText('Adria Pumps person')).toBeNull());
    screen.getByText('Our Works person');
  });

  it('says why a meeting is left out, and finds a remedy that was tried', async () => {
    const remedy = {
      kind: 'free_slot',
      person: personOf('p4', 'Kras Stone'),
      slot: slotAt(1),
      gain: 2,
      meetings: [],
    };
    stubApi({
      ...answers(run),
      [`GET ${base}/runs/run1/remedies/m2`]: { json: { remedy } },
    });
    await openPage(`${page}?view=unplaced`);
    await screen.findByText('Whenever both are free, all tables are taken.');
    fireEvent.click(screen.getByRole('button', { name: 'Find a remedy' }));
    await screen.findByText(/^If Kras Stone person frees .*09:20.*: this and 1 more fit\.$/);
    screen.getByRole('button', { name: 'Free it for Kras Stone person' });
  });

  it('shows its figures beside those of what is published, and leads to who misses most', async () => {
    stubApi(answers(run));
    await openPage(`${page}?view=figures`);
    await screen.findByText(/before: 2 of 2/);
    const link = await screen.findByRole('link', { name: '1 meeting without a slot' });
    expect(link.getAttribute('href')).toContain('organisation=o-p3');
    screen.getByText('2 of 2');
  });
});
