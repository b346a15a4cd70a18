import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refusal, stubApi } from '../../testing/api-stub.ts';
import { eventAnswers, personOf, slotAt, someMeeting, tableOf } from '../../testing/event-stub.ts';
import { openPage } from '../../testing/open-page.tsx';
import { narrowWindow } from '../../testing/viewport.ts';

const base = '/api/events/ponti/schedule';
const { joinUrl: _, ...table } = tableOf('4');
const waiting = {
  ...someMeeting,
  id: 'm2',
  state: 'agreed',
  slot: null,
  table: null,
  people: [personOf('p3', 'Alpe Les'), personOf('p4', 'Kras Stone')],
};
const grid = {
  slots: [slotAt(0), slotAt(1)],
  tables: [
    { ...table, isActive: true },
    { ...table, id: 'table5', label: '5', isActive: true },
  ],
  meetings: [someMeeting],
  unplaced: [waiting],
};
const run = {
  id: 'run1',
  state: 'draft',
  seed: 1,
  seconds: 20,
  keep: 'scheduled',
  failure: '',
  createdAt: '2026-11-20T10:00:00Z',
  finishedAt: '2026-11-20T10:00:20Z',
  publishedAt: null,
  progress: null,
  figures: {
    status: 'optimal',
    wished: 2,
    scheduled: 1,
    weight: 1,
    weightBound: 1,
    breaks: 2,
    breaksBound: 0,
    seconds: 0.4,
    peopleTwice: 0,
    tablesTwice: 0,
    outsideAvailability: 0,
  },
};
const draft = {
  run,
  placements: [
    {
      meetingId: 'm1',
      people: someMeeting.people,
      slotId: 'slot1',
      tableId: 'table5',
      change: 'moved',
    },
  ],
  unscheduled: [{ meetingId: 'm2', people: waiting.people, reason: 'tables_full' }],
};
const planned = eventAnswers({ placementMode: 'organiser' });
const answers = (...runs: object[]) => ({
  ...planned,
  [`GET ${base}`]: { json: grid },
  [`GET ${base}/runs`]: { json: { items: runs } },
  [`GET ${base}/runs/run1`]: { json: draft },
});

describe('the grid', () => {
  it('shows slots by tables and is walked through with the arrow keys', async () => {
    stubApi(answers());
    await openPage('/organise/ponti/schedule');
    const table4 = await screen.findByRole('grid', { name: /24 November/ });
    expect(
      within(table4)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Slot', 'Table 4', 'Table 5']);
    const cells = within(table4).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['Our WorksAdria Pumps', '', '', '']);
    expect(cells.map((cell) => cell.getAttribute('tabindex'))).toEqual(['0', '-1', '-1', '-1']);
    cells[0]?.focus();
    fireEvent.keyDown(cells[0] as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(cells[2]);
    fireEvent.keyDown(cells[2] as HTMLElement, { key: 'ArrowUp' });
    fireEvent.keyDown(cells[0] as HTMLElement, { key: 'Enter' });
    const dialog = await screen.findByRole('dialog', { name: 'Our Works – Adria Pumps' });
    await within(dialog).findByRole('button', { name: 'Fix it here' });
  });

  it('becomes a list of slots on a phone', async () => {
    narrowWindow();
    stubApi(answers());
    await openPage('/organise/ponti/schedule');
    await screen.findByText('1 of 2 tables');
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('places a meeting that waits, and tells why that is impossible', async () => {
    const calls = stubApi({
      ...answers(),
      'POST /api/events/ponti/meetings/m2/place': refusal(409, 'no_free_table'),
    });
    await openPage('/organise/ponti/schedule');
    await screen.findByText('Alpe Les – Kras Stone');
    fireEvent.click(screen.getByRole('button', { name: 'Place' }));
    await screen.findByText('No suitable table is free at that time.');
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ version: 3 });
  });

  it('explains that participants’ meetings are placed at once, and offers no scheduler', async () => {
    stubApi({ ...answers(), ...eventAnswers() });
    await openPage('/organise/ponti/schedule');
    await screen.findByText('Meetings are placed as soon as they are agreed');
    expect(screen.queryByRole('button', { name: 'Calculate a draft' })).toBeNull();
  });

  it('only shows for those who may not change it', async () => {
    const event = { placementMode: 'organiser', permissions: { 'schedule.view': 'own' } };
    stubApi({ ...answers(), ...eventAnswers(event) });
    await openPage('/organise/ponti/schedule');
    await screen.findByText('Alpe Les – Kras Stone');
    expect(screen.queryByRole('button', { name: 'Place' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Scheduler' })).toBeNull();
  });
});

describe('the scheduler', () => {
  it('is started, watched until it is done, and its draft shown', async () => {
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
    let asked = 0;
    const calls = stubApi({
      ...answers(),
      [`GET ${base}/runs`]: () => {
        asked += 1;
        return { json: { items: asked === 1 ? [] : [asked === 2 ? solving : run] } };
      },
      [`POST ${base}/runs`]: { status: 201, json: solving },
    });
    await openPage('/organise/ponti/schedule');
    fireEvent.click(await screen.findByRole('button', { name: 'Calculate a draft' }));
    await screen.findByText('Closing gaps between meetings …');
    screen.getByRole('button', { name: 'Stop and keep what it has found' });
    await screen.findByRole('button', { name: 'Publish …' }, { timeout: 4_000 });
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      seconds: 20,
      seed: 1,
      keep: 'scheduled',
    });
  });

  it('shows what a draft changes, and why a meeting is left out', async () => {
    stubApi(answers(run));
    await openPage('/organise/ponti/schedule');
    await screen.findByText('1 of 2');
    await screen.findByText(/09:00.*, Table 4 → .*09:20.*, Table 5/);
    fireEvent.click(screen.getByRole('tab', { name: 'Without a slot (1)' }));
    await screen.findByText('Whenever both are free, all tables are taken.');
  });

  it('publishes only after saying what that changes', async () => {
    const calls = stubApi({
      ...answers(run),
      [`POST ${base}/runs/run1/publish`]: {
        json: { added: 0, moved: 1, kept: 0, invitations: 2 },
      },
    });
    await openPage('/organise/ponti/schedule');
    fireEvent.click(await screen.findByRole('button', { name: 'Publish …' }));
    const dialog = await screen.findByRole('dialog');
    within(dialog).getByText('1 meeting moves to another slot or table.');
    within(dialog).getByText('1 meeting remains without a slot.');
    expect(within(dialog).queryByText(/get their first slot/)).toBeNull();
    expect(calls.every(({ method }) => method === 'GET')).toBe(true);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Publish and invite' }));
    await waitFor(() => expect(calls.at(-1)?.path).toBeTruthy());
    await screen.findByText('Published. 2 invitations are on their way.');
  });
});
