import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { stubApi } from '../../testing/api-stub.ts';
import { eventAnswers, someEvent } from '../../testing/event-stub.ts';
import { openPage } from '../../testing/open-page.tsx';

// The pages are loaded on demand; the first time would count against the first test.
beforeAll(async () => {
  await Promise.all([import('../../layouts/organiser-layout.tsx'), import('./delivery-page.tsx')]);
});

const api = `/api/events/${someEvent.id}`;
const delivery = {
  states: { queued: 3, sending: 1, sent: 1200, failed: 2, skipped: 40 },
  retrying: 1,
  bounced: 1,
  undelivered: 2,
  suppressed: 1,
  answers: { accepted: 900, declined: 4 },
  nextDueAt: null,
  perMinute: [
    { at: '2027-03-01T10:00:00Z', sent: 20 },
    { at: '2027-03-01T10:01:00Z', sent: 0 },
  ],
};
const silenced = {
  address: 'gone@firma.example',
  name: 'Ana Kovač',
  participantId: null,
  reason: '550 5.1.1 user unknown',
  source: 'refused',
  messageId: 'm9',
  createdAt: '2027-03-01T10:00:00Z',
};
const setUp = {
  domain: 'fair.example.org',
  sender: 'events@fair.example.org',
  server: 'smtp.example.org',
  checks: [
    {
      kind: 'spf',
      state: 'missing',
      found: [],
      record: { name: 'fair.example.org', type: 'TXT', value: 'v=spf1 a:smtp.example.org ~all' },
    },
  ],
  doors: { http: false, mailbox: false, port: false },
};

const permissions = { 'event.view': 'all', 'mail.view': 'all', 'event.edit': 'all' };
const page = (given: { may?: object; more?: Parameters<typeof stubApi>[0] } = {}) => {
  const event = { ...someEvent, permissions: given.may ?? permissions };
  return stubApi({
    ...eventAnswers(event),
    [`GET ${api}`]: { json: event },
    [`GET ${api}/delivery`]: { json: delivery },
    [`GET ${api}/suppressions`]: { json: { items: [silenced], nextCursor: null } },
    [`GET ${api}/mail-set-up`]: { json: setUp },
    ...given.more,
  });
};

describe('the page about delivery', () => {
  it('shows every number with the way to its mails, and what calendars said', async () => {
    page();
    await openPage('/organise/ponti/delivery');
    const failed = await screen.findByRole('link', { name: 'Not delivered' });
    expect(failed.getAttribute('href')).toMatch(/\/organise\/ponti\/mail\?.*failed/);
    within(failed.closest('li') ?? failed).getByText('2');
    const waiting = screen.getByRole('link', { name: 'Waiting' });
    within(waiting.closest('li') ?? waiting).getByText('4');
    expect(screen.getAllByText('20 mails in the last 2 minutes').length).toBeGreaterThan(0);
    screen.getByText(/900 accepted · 4 declined/);
  });

  it('lets mail go to an address again after asking', async () => {
    const calls = page({ more: { [`POST ${api}/suppressions/lift`]: {} } });
    await openPage('/organise/ponti/delivery');
    await screen.findByText('550 5.1.1 user unknown');
    fireEvent.click(screen.getByRole('button', { name: 'Lift the stop for gone@firma.example' }));
    const dialog = await screen.findByRole('dialog', { name: 'Send mail to this address again?' });
    expect(calls.map(({ method }) => method)).not.toContain('POST');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lift the stop' }));
    await waitFor(() =>
      expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
        address: 'gone@firma.example',
      }),
    );
  });

  it('tells word for word what the mail server answered to a test mail', async () => {
    const trial = {
      to: 'ada@example.org',
      state: 'failed',
      words: '535 5.7.8 bad credentials',
      tookMs: 12,
    };
    page({ more: { [`POST ${api}/mail-trial`]: { json: trial } } });
    await openPage('/organise/ponti/delivery');
    fireEvent.click(await screen.findByRole('button', { name: 'Send a test mail' }));
    await screen.findByText('535 5.7.8 bad credentials');
    screen.getByText('The mail server did not take the mail to ada@example.org.');
  });

  it('shows the record to add and warns that no answers come in', async () => {
    page();
    await openPage('/organise/ponti/delivery');
    await screen.findByText('v=spf1 a:smtp.example.org ~all');
    screen.getByText(/No way is open/);
  });

  it('keeps set-up and test mails from those who only read the mail', async () => {
    const calls = page({ may: { 'event.view': 'all', 'mail.view': 'all' } });
    await openPage('/organise/ponti/delivery');
    await screen.findByText('gone@firma.example');
    expect(screen.queryByRole('button', { name: 'Send a test mail' })).toBeNull();
    expect(calls.map(({ path }) => path)).not.toContain(`${api}/mail-set-up`);
  });
});
