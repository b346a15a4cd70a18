import { parentPort } from 'node:worker_threads';
import type { DocumentNews, DocumentTask } from './task.ts';

/** A thread that makes one file after the other and gives its bytes away as they come. */
const tell = (news: DocumentNews): void => parentPort?.postMessage(news);
const give = (chunk: Uint8Array): void => tell({ chunk });

/** What writes PDF is large, and whoever takes a list away does not need it. */
async function makeFile(task: DocumentTask): Promise<void> {
  if (task.format === 'pdf') {
    const { writePdf } = await import('./pdf/write-pdf.ts');
    return writePdf(task.content, task.reader.locale, give);
  }
  const { writeSheets } = await import('./sheets/write-sheets.ts');
  give(await writeSheets(task.format, task.reader, task.content));
}

// What fails here ends the thread, and with it the one document: the parent hears of both.
parentPort?.on('message', (task: DocumentTask) => {
  void makeFile(task).then(() => tell({ isDone: true }));
});
