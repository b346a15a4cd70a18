import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { renderFeed, renderFile, renderInvitation } from './index.ts';
import { feeds, invitations } from './testing/sample-invitations.ts';

async function expectGolden(name: string, text: string): Promise<void> {
  const path = `${import.meta.dirname}/golden/${name}.ics`;
  await expect(text).toMatchFileSnapshot(path);
  // The snapshot compares with normalised line ends; here the bytes count.
  expect(text).toBe(await readFile(path, 'utf8'));
}

describe('golden files', () => {
  test.each(Object.entries(invitations))(
    'invitation %s is byte-equal',
    async (name, invitation) => {
      await expectGolden(name, renderInvitation(invitation).ics);
    },
  );

  test.each(Object.entries(feeds))('%s is byte-equal', async (name, feed) => {
    await expectGolden(name, renderFeed(feed));
  });

  test('a download without and with a method is byte-equal', async () => {
    const { recipient, ...entry } = invitations.online ?? expect.unreachable();
    expect(recipient.address).toContain('@');
    await expectGolden('file', renderFile(entry));
    await expectGolden('file-publish', renderFile(entry, 'PUBLISH'));
  });
});
