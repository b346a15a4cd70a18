import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { stubApi } from '../../../testing/api-stub.ts';
import { someMeeting } from '../../../testing/event-stub.ts';
import { openPage } from '../../../testing/open-page.tsx';
import { answers, base, draft, run } from '../testing/schedule-stub.ts';

const page = '/organise/ponti/schedule/drafts/run1';

async function openDialog() {
  await openPage(page);
  fireEvent.click(await screen.findByRole('button', { name: 'Publish …' }));
  return screen.findByRole('dialog');
}

const figureOf = (dialog: HTMLElement, label: string) =>
  within(dialog).getByText(label).nextSibling?.textContent;

it('publishing happens only after it was said what changes and who is written to', async () => {
  const published = { added: 0, moved: 1, kept: 0, dropped: 0, cancelled: 0 };
  const calls = stubApi({
    ...answers(run),
    [`POST ${base}/runs/run1/publish`]: { json: { ...published, invitations: 2, digests: 2 } },
  });
  const dialog = await openDialog();
  within(dialog).getByText('1 meeting moves to another slot.');
  within(dialog).getByText('1 meeting remains without a slot.');
  expect(within(dialog).queryByText(/gets its first slot/)).toBeNull();
  expect(figureOf(dialog, 'People who get a mail')).toContain('2');
  expect(figureOf(dialog, 'Calendar updates')).toBe('2');
  expect(within(dialog).queryByText('Calendar invitations')).toBeNull();
  expect(calls.every(({ method }) => method === 'GET')).toBe(true);
  fireEvent.click(within(dialog).getByRole('button', { name: /^Publish and tell/ }));
  await screen.findByText('Published. 2 people get one mail each.');
  await screen.findByRole('heading', { level: 1, name: 'Schedule of meetings' });
});

it('what somebody took meanwhile is named in the refusal, with the way on', async () => {
  const conflicts = [{ meetingId: 'm1', cause: 'taken' }];
  stubApi({
    ...answers(run),
    [`POST ${base}/runs/run1/publish`]: {
      status: 409,
      json: {
        type: 'urn:x',
        title: 'x',
        status: 409,
        code: 'schedule_outdated',
        facts: { meetings: ['m1'], conflicts },
      },
    },
  });
  const dialog = await openDialog();
  fireEvent.click(within(dialog).getByRole('button', { name: /^Publish and tell/ }));
  await within(dialog).findByText('1 meeting has changed since this draft was made');
  within(dialog).getByText('Our Works – Adria Pumps');
  within(dialog).getByText('Somebody has taken its slot or table.');
  within(dialog).getByRole('button', { name: 'Calculate again' });
});

it('a draft that is out of date says so before anybody tries to publish it', async () => {
  const conflicts = [{ meetingId: 'm1', people: someMeeting.people, cause: 'changed' }];
  stubApi({ ...answers(run), [`GET ${base}/runs/run1`]: { json: { ...draft, conflicts } } });
  await openPage(page);
  await screen.findByText('Somebody has moved, placed or cancelled it by hand.');
});
