import { Buffer } from 'node:buffer';
import type { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { makeDocument } from './make-document.ts';
import type { DocumentTask } from './task.ts';

const reader = { locale: 'en', zone: 'Europe/Rome', languages: [] } as const;
const pair = (meetings: number) => ({ from: 'IT', to: 'SI', meetings });
const task = (rows: number): DocumentTask => ({
  format: 'csv',
  reader: { ...reader, languages: [] },
  content: {
    kind: 'statistics',
    facts: {
      registrations: [],
      requests: [],
      countries: Array.from({ length: rows }, (_, index) => pair(index)),
    },
  },
});

async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

it('documents that are asked for at once are made one after the other, each whole', async () => {
  const sizes = [1, 2, 3];
  const made = await Promise.all(
    sizes.map(async (size) => readAll(await makeDocument(task(size)))),
  );
  expect(made.map((text) => text.match(/Italy,Slovenia/g)?.length)).toEqual(sizes);
});

it('a reader who leaves early keeps nobody else from theirs', async () => {
  const left = await makeDocument(task(200_000));
  left.destroy();
  expect(await readAll(await makeDocument(task(1)))).toContain('Italy,Slovenia,0');
});

it('facts that cannot be written fail before anything is sent, and the next document is made', async () => {
  const broken = { ...task(1), content: { kind: 'statistics', facts: null } } as never;
  await expect(makeDocument(broken)).rejects.toThrow();
  expect(await readAll(await makeDocument(task(1)))).toContain('Italy,Slovenia,0');
});
