import { awaitLiving } from '../stack/drawn.ts';
import { makeEvent, register } from '../stack/event.ts';
import { press, tabTo } from '../stack/keyboard.ts';
import { expect, test } from '../stack/people.ts';

test('a request is sent and accepted with the keyboard alone', async ({ openByLink }) => {
  const admin = await openByLink('admin@ponte.example');
  const { slug } = await makeEvent(admin.request, 'keyboard');
  const asking = await openByLink('asking@journey.example');
  const asked = await openByLink('partner@journey.example');
  await register(asking.request, slug, { name: 'Asking', organisation: 'Asking Ltd' });
  await register(asked.request, slug, { name: 'Asked', organisation: 'Asked Ltd' });

  await asking.goto(`/e/${slug}`);
  await awaitLiving(asking);
  await press(asking, asking.getByRole('link', { name: 'Partners' }));
  await expect(asking.getByRole('heading', { level: 1, name: 'Partners' })).toBeFocused();
  await press(asking, asking.getByRole('button', { name: 'Request a meeting' }));
  const dialog = asking.getByRole('dialog');
  await tabTo(asking, dialog.getByRole('radio', { name: 'Would like to meet' }));
  await asking.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('radio', { name: 'Must meet' })).toBeChecked();
  await tabTo(asking, dialog.getByLabel('Message (optional)'));
  await asking.keyboard.type('Shall we?');
  await press(asking, dialog.getByRole('button', { name: 'Send the request' }));
  await expect(asking.getByRole('button', { name: 'Request sent' })).toBeVisible();

  await asked.goto(`/e/${slug}`);
  await awaitLiving(asked);
  await press(asked, asked.getByRole('link', { name: 'Answer 1 request' }));
  await press(asked, asked.getByRole('button', { name: 'Accept' }));
  await press(asked, asked.getByRole('link', { name: 'See the meeting' }));
  await expect(asked.getByRole('heading', { level: 1 })).toContainText('Asking Ltd');
  await press(asked, asked.getByRole('button', { name: 'Cancel the meeting' }));
  await asked.keyboard.press('Escape');
  await expect(asked.getByRole('dialog')).toBeHidden();
  await expect(asked.getByRole('button', { name: 'Cancel the meeting' })).toBeFocused();
});
