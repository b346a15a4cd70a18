import { Readable } from 'node:stream';
import type { DocumentNews, DocumentTask } from './task.ts';
import { takeThread } from './thread.ts';

type Thread = Awaited<ReturnType<typeof takeThread>>;

/** The bytes that the thread gives as a stream; whoever closes it early ends the thread. */
function streamOf({ worker, giveBack }: Thread): Readable {
  let isDone = false;
  const stream = new Readable({
    read() {}, // the thread gives at its own pace; what is not yet read waits here
    destroy(error, callback) {
      if (isDone) callback(error);
      else void worker.terminate().then(() => callback(error), callback);
    },
  });
  worker.on('message', (news: DocumentNews) => {
    if (stream.destroyed) return; // the thread is about to end, whatever it still says
    isDone = 'isDone' in news;
    if (isDone) giveBack(false);
    stream.push('chunk' in news ? news.chunk : null);
  });
  worker.on('error', (error) => stream.destroy(error));
  worker.on('exit', () => {
    giveBack(true);
    if (!isDone) stream.destroy(new Error('the thread ended before the document did'));
  });
  return stream;
}

/**
 * Makes a file in a thread of its own, so that 700 schedules hold up nobody. Resolves with its first bytes;
 * what fails before them is thrown here, what fails later breaks the stream.
 */
export async function makeDocument(task: DocumentTask): Promise<Readable> {
  const thread = await takeThread();
  const stream = streamOf(thread);
  thread.worker.postMessage(task);
  await new Promise<void>((resolve, reject) => {
    stream.once('readable', resolve);
    stream.once('error', reject);
  });
  return stream;
}
