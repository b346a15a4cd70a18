import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refusal, stubApi } from '../../../testing/api-stub.ts';
import { eventAnswers } from '../../../testing/event-stub.ts';
import { openPage } from '../../../testing/open-page.tsx';
import { narrowWindow } from '../../../testing/viewport.ts';
import { answers, base, run } from '../testing/schedule-stub.ts';

const open = () => openPage('/organise/ponti/schedule');

describe('the grid', () => {
  it('shows slots by tables and is walked through with the arrow keys', async () => {
    stubApi(answers());
    await open();
    const board = await screen.findByRole('grid', { name: /24 November/ });
    expect(
      within(board)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Slot', 'Table 4', 'Table 5']);
    expect(board.getAttribute('aria-rowcount')).toBe('3');
    const cells = within(board).getAllByRole('gridcell');
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

  it('shows people by slots, with whom and where they sit', async () => {
    stubApi(answers());
    await open();
    fireEvent.click(await screen.findByRole('radio', { name: 'By people' }));
    const board = await screen.findByRole('grid');
    expect(
      within(board)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Adria Pumps personAdria Pumps', 'Our Works personOur Works']);
    expect(within(board).getAllByRole('gridcell')[0]?.textContent).toBe('Our WorksTable 4');
  });

  it('becomes a list of slots on a phone', async () => {
    narrowWindow();
    stubApi(answers());
    await open();
    await screen.findByText('1 of 2 tables');
    expect(screen.queryByRole('grid')).toBeNull();
  });
});

describe('waiting meetings', () => {
  it('are placed one by one, and it is told why that is impossible', async () => {
    const calls = stubApi({
      ...answers(),
      'POST /api/events/ponti/meetings/m2/place': refusal(409, 'no_free_table'),
    });
    await open();
    await screen.findByText('Alpe Les – Kras Stone');
    fireEvent.click(screen.getByRole('button', { name: 'Place' }));
    await screen.findByText('No suitable table is free at that time.');
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ version: 3 });
  });

  it('are narrowed to one organisation by the address', async () => {
    stubApi(answers());
    await openPage('/organise/ponti/schedule?organisation=o-p3');
    await screen.findByText('Alpe Les – Kras Stone');
    await openPage('/organise/ponti/schedule?organisation=o-p2');
    await screen.findByText('0 meetings without a slot');
  });
});

describe('the way to the scheduler', () => {
  it('is offered while meetings wait, and names a draft that awaits a decision', async () => {
    stubApi(answers());
    await open();
    await screen.findByRole('link', { name: 'To the scheduler' });
    stubApi(answers(run));
    await open();
    const link = await screen.findByRole('link', { name: 'Look at it' });
    expect(link.getAttribute('href')).toBe('/organise/ponti/schedule/drafts/run1');
  });

  it('is not shown where participants’ meetings are placed at once', async () => {
    stubApi({ ...answers(), ...eventAnswers() });
    await open();
    await screen.findByText('Meetings are placed as soon as they are agreed');
    expect(screen.queryByRole('link', { name: 'To the scheduler' })).toBeNull();
  });

  it('is not shown to those who may only look', async () => {
    const event = { placementMode: 'organiser', permissions: { 'schedule.view': 'own' } };
    const calls = stubApi({ ...answers(), ...eventAnswers(event) });
    await open();
    await screen.findByText('Alpe Les – Kras Stone');
    expect(screen.queryByRole('button', { name: 'Place' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Drafts' })).toBeNull();
    expect(calls.some(({ path }) => path === `${base}/runs`)).toBe(false);
  });
});
