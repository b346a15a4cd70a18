import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refusal, stubApi } from '../../testing/api-stub.ts';
import { eventAnswers, personOf, someEvent, someMeeting } from '../../testing/event-stub.ts';
import { openPage } from '../../testing/open-page.tsx';

const own = '/api/events/ponti/as/me';
const request = {
  id: 'r1',
  state: 'pending',
  rank: 'must',
  message: 'Let us talk about pumps.',
  about: { title: 'Pumps', titles: { it: 'Pompe' } },
  declineReason: '',
  version: 2,
  createdAt: '2026-11-20T10:00:00Z',
  expiresAt: null,
  answeredAt: null,
  sender: personOf('p2', 'Adria Pumps'),
  recipient: personOf(someEvent.me.id, 'Our Works'),
  meetingId: null,
  side: 'recipient',
  actions: { edit: 'not_the_sender', withdraw: 'not_the_sender', accept: null, decline: null },
};
const listOf = (...items: object[]) => ({ json: { items, nextCursor: null } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('a received request', () => {
  it('is accepted, and slot and table are shown at once', async () => {
    const calls = stubApi({
      ...eventAnswers(),
      [`GET ${own}/requests`]: listOf(request),
      [`POST ${own}/requests/r1/accept`]: {
        json: { request, meeting: someMeeting, unplaced: null },
      },
    });
    await openPage('/e/ponti/requests');
    await screen.findByText('Let us talk about pumps.');
    press('Accept');
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText(/Monday,? 24 November, 09:00–09:20/);
    within(dialog).getByText('Table 4');
    const accepted = calls.find(({ method }) => method === 'POST');
    expect(accepted?.body).toEqual({ version: 2 });
    expect(calls.find(({ path }) => path.endsWith('/requests'))?.search).toContain('state=pending');
  });

  it('that finds no slot says why', async () => {
    const meeting = { ...someMeeting, state: 'agreed', slot: null, table: null };
    stubApi({
      ...eventAnswers(),
      [`GET ${own}/requests`]: listOf(request),
      [`POST ${own}/requests/r1/accept`]: {
        json: { request, meeting, unplaced: 'no_common_slot' },
      },
    });
    await openPage('/e/ponti/requests');
    await screen.findByText('Adria Pumps');
    press('Accept');
    await screen.findByText(/There is no time at which both are free/);
  });

  it('is declined with a reason', async () => {
    const calls = stubApi({
      ...eventAnswers(),
      [`GET ${own}/requests`]: listOf(request),
      [`POST ${own}/requests/r1/decline`]: { json: { ...request, state: 'declined' } },
    });
    await openPage('/e/ponti/requests');
    await screen.findByText('Adria Pumps');
    press('Decline');
    const dialog = await screen.findByRole('dialog');
    const reason = within(dialog).getByLabelText(/reason/i);
    fireEvent.change(reason, { target: { value: 'No capacity.' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Decline' }));
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
        version: 2,
        reason: 'No capacity.',
      }),
    );
  });

  it('that has expired cannot be accepted, and says so before the click', async () => {
    const actions = { ...request.actions, accept: 'request_expired', decline: 'request_expired' };
    const calls = stubApi({
      ...eventAnswers(),
      [`GET ${own}/requests`]: listOf({ ...request, actions }),
    });
    await openPage('/e/ponti/requests');
    expect((await screen.findAllByText('The request has expired.')).length).toBe(2);
    press('Accept');
    expect(calls.every(({ method }) => method === 'GET')).toBe(true);
  });
});

describe('the box on a participant’s page', () => {
  const entry = {
    participantId: 'p2',
    name: 'Bor Novak',
    jobTitle: '',
    languages: [],
    isOnline: false,
    isMe: false,
    whyNotMeet: null,
    fit: [],
    profiles: [],
    colleagues: [],
    type: { id: 't1', names: { en: 'Company' } },
    organisation: {
      id: 'o2',
      name: 'Adria Pumps',
      kind: 'company',
      country: 'IT',
      region: '',
      city: '',
      sectors: [],
      languages: [],
      website: '',
      description: {},
      size: null,
      hasLogo: false,
      logoUrl: null,
    },
  };
  const check = { participantId: 'p2', whyNot: null, requestId: null, side: null, meetingId: null };
  const answers = (found: object) => ({
    ...eventAnswers(),
    [`GET ${own}/directory/p2`]: { json: entry },
    [`GET ${own}/request-checks`]: { json: { items: [{ ...check, ...found }], remaining: 3 } },
  });

  it('sends a request in one press, as it stands', async () => {
    const calls = stubApi({
      ...answers({}),
      [`POST ${own}/requests`]: { status: 201, json: { ...request, side: 'sender' } },
    });
    await openPage('/e/ponti/directory/p2');
    await screen.findByText('You can send 3 more requests.');
    press('Send the request');
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
        recipientId: 'p2',
        rank: 'like',
        message: '',
      }),
    );
  });

  it('is about the one thing that the other offers, and says so before', async () => {
    const profile = { id: 'offer1', kind: 'offer', title: 'Črpalke', titles: { en: 'Pumps' } };
    const more = {
      area: 'business',
      description: '',
      descriptions: {},
      keywords: [],
      languages: [],
    };
    const calls = stubApi({
      ...answers({}),
      [`GET ${own}/directory/p2`]: { json: { ...entry, profiles: [{ ...profile, ...more }] } },
      [`POST ${own}/requests`]: { status: 201, json: { ...request, side: 'sender' } },
    });
    await openPage('/e/ponti/directory/p2');
    const about = await screen.findByLabelText('What is it about?');
    expect(within(about).getByRole('option', { name: 'Pumps', selected: true })).toBeTruthy();
    press('Send the request');
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
        aboutId: 'offer1',
      }),
    );
  });

  it('shows a refusal that came in between', async () => {
    stubApi({ ...answers({}), [`POST ${own}/requests`]: refusal(409, 'request_pair_exists') });
    await openPage('/e/ponti/directory/p2');
    await screen.findByText('You can send 3 more requests.');
    press('Send the request');
    await screen.findByText('There already is a request between you two.');
  });

  it('says why nobody can be asked', async () => {
    stubApi(answers({ whyNot: 'requests_closed' }));
    await openPage('/e/ponti/directory/p2');
    await screen.findByText('Requests for meetings are closed.');
    expect(screen.queryByRole('button', { name: 'Send the request' })).toBeNull();
  });

  it('offers the answer to a request of theirs', async () => {
    stubApi({
      ...answers({ requestId: 'r1', side: 'recipient', whyNot: 'request_pair_exists' }),
      [`GET ${own}/requests/r1`]: { json: request },
    });
    await openPage('/e/ponti/directory/p2');
    await screen.findByText('They wish to meet you.');
    screen.getByRole('button', { name: 'Accept' });
  });
});
