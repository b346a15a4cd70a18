import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { refusal, stubApi } from '../../testing/api-stub.ts';
import { openPage, someAccount } from '../../testing/open-page.tsx';

// The pages are loaded on demand; the first time would count against the first test.
beforeAll(async () => {
  await Promise.all([
    import('../../layouts/organiser-layout.tsx'),
    import('../../layouts/participant-layout.tsx'),
    import('./availability-page.tsx'),
    import('./timetable-page.tsx'),
  ]);
});

const eventId = '01920000-0000-7000-8000-0000000000e1';
const event = {
  id: eventId,
  slug: 'ponti',
  names: { en: 'Bridge Days' },
  zone: 'Europe/Rome',
  firstDay: '2027-03-08',
  lastDay: '2027-03-09',
  placementMode: 'participants',
  permissions: { 'timetable.edit': 'all' },
};
const block = {
  id: '01920000-0000-7000-8000-0000000000b1',
  day: '2027-03-08',
  from: '09:00',
  until: '09:40',
  slotMinutes: 20,
  pauseMinutes: 0,
  version: 3,
  slots: [
    { id: 's1', startsAt: '2027-03-08T08:00:00Z', endsAt: '2027-03-08T08:20:00Z', meetings: 1 },
    { id: 's2', startsAt: '2027-03-08T08:20:00Z', endsAt: '2027-03-08T08:40:00Z', meetings: 0 },
  ],
};
const meeting = {
  id: 'm1',
  people: [
    { id: 'p1', name: 'Ada', organisation: 'Alfa' },
    { id: 'p2', name: 'Bor', organisation: 'Beta' },
  ],
  startsAt: '2027-03-08T08:00:00Z',
  endsAt: '2027-03-08T08:20:00Z',
  table: 'Table 4',
};
const nothing = { meetings: [], informed: [], slotsAdded: 0, slotsRemoved: 1 };

const at = (of: string) => `/api/events/${of}`;
const blockUrl = `${at(eventId)}/timetable/blocks/${block.id}`;
const shared = {
  'GET /api/session': { json: { account: someAccount } },
  [`GET ${at(eventId)}`]: { json: event },
  [`GET ${at('ponti')}`]: { json: event },
  [`GET ${at(eventId)}/timetable/blocks`]: { json: { items: [block] } },
  [`GET ${at(eventId)}/timetable/tables`]: { json: { items: [], nextCursor: null } },
};
const openEditor = () => openPage(`/organise/${eventId}/timetable`);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

async function changeStart(to: string) {
  press(/^Edit the block/);
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByLabelText(/^From/), { target: { value: to } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  return dialog;
}

describe('the timetable editor', () => {
  it('shows days as columns with their slots and how many meetings they hold', async () => {
    stubApi(shared);
    await openEditor();
    const day = await screen.findByRole('region', { name: 'Mon, 8 March 2027' });
    await within(day).findByText('1 meeting');
    expect(within(day).getByText('2 slots')).toBeTruthy();
  });

  it('names the meetings that a change touches before it is made, and then confirms', async () => {
    const calls = stubApi({
      ...shared,
      [`POST ${blockUrl}/preview`]: { json: { ...nothing, meetings: [meeting] } },
      [`PUT ${blockUrl}`]: { json: { items: [block] } },
    });
    await openEditor();
    await screen.findByText('1 meeting');
    const dialog = await changeStart('09:20');
    await within(dialog).findByText('1 meeting loses its slot.');
    expect(within(dialog).getByText('Ada (Alfa) and Bor (Beta)')).toBeTruthy();
    expect(calls.map(({ method }) => method)).not.toContain('PUT');
    press('Change it all the same');
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({
        day: '2027-03-08',
        from: '09:20',
        until: '09:40',
        slotMinutes: 20,
        pauseMinutes: 0,
        version: 3,
        confirmed: true,
      }),
    );
  });

  it('makes a change that touches no meeting at once, and unconfirmed', async () => {
    const calls = stubApi({
      ...shared,
      [`POST ${blockUrl}/preview`]: { json: nothing },
      [`PUT ${blockUrl}`]: { json: { items: [block] } },
    });
    await openEditor();
    await screen.findByText('1 meeting');
    await changeStart('09:20');
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'PUT')?.body).toMatchObject({
        confirmed: false,
      }),
    );
  });

  it('says why a block cannot stand before it is sent', async () => {
    const calls = stubApi(shared);
    await openEditor();
    await screen.findByText('1 meeting');
    const dialog = await changeStart('09:35');
    expect(within(dialog).getByText('The block is too short for a single slot.')).toBeTruthy();
    expect(calls.map(({ method }) => method)).not.toContain('POST');
  });

  it('deletes only after the effect has been shown', async () => {
    const calls = stubApi({
      ...shared,
      [`POST ${blockUrl}/preview`]: refusal(503, 'unavailable'),
      [`DELETE ${blockUrl}`]: {},
    });
    await openEditor();
    await screen.findByText('1 meeting');
    press(/^Delete the block/);
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByRole('button', { name: 'Delete' })).toBeNull();
    expect(calls.map(({ method }) => method)).not.toContain('DELETE');
  });
});

describe('availability', () => {
  const url = `${at(eventId)}/as/me/availability`;
  const slot = (number: number, state: string) => ({
    id: `s${number}`,
    day: '2027-03-08',
    startsAt: `2027-03-08T08:${number}0:00Z`,
    endsAt: `2027-03-08T08:${number + 1}0:00Z`,
    state,
    isAbsent: state === 'absent',
    session: null,
    meetingWith: state === 'meeting' ? ['Beta'] : [],
  });
  const slots = [slot(0, 'free'), slot(1, 'meeting'), slot(2, 'free'), slot(3, 'free')];
  const free = { json: { slots, actions: { change: null } } };
  const open = () => openPage('/e/ponti/availability');

  it('sends all absences with one button, whether set one by one or by leaving early', async () => {
    const calls = stubApi({ ...shared, [`GET ${url}`]: free, [`PUT ${url}`]: free });
    await open();
    const first = await screen.findByRole('button', { name: /09:00–09:10/ });
    expect(first.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(first);
    expect(first.getAttribute('aria-pressed')).toBe('false');
    fireEvent.change(screen.getByLabelText('I leave at'), { target: { value: '2' } });
    press('Save availability');
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({
        absentSlotIds: ['s0', 's3'],
      }),
    );
  });

  it('a slot with a meeting says with whom and cannot be given up', async () => {
    stubApi({ ...shared, [`GET ${url}`]: free });
    await open();
    expect(await screen.findByText('Meeting with Beta')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /09:10–09:20/ })).toBeNull();
  });

  it('names the meeting that was placed meanwhile, and keeps what was entered', async () => {
    const hit = refusal(409, 'absence_hits_meeting');
    const answer = { ...hit, json: { ...(hit.json as object), facts: { meetings: [meeting] } } };
    stubApi({ ...shared, [`GET ${url}`]: free, [`PUT ${url}`]: answer });
    await open();
    const first = await screen.findByRole('button', { name: /09:00–09:10/ });
    fireEvent.click(first);
    press('Save availability');
    expect(await screen.findByText('Ada (Alfa) and Bor (Beta)')).toBeTruthy();
    expect(first.getAttribute('aria-pressed')).toBe('false');
  });
});
