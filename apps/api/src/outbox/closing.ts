import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '@ponte/db';
import { type Closing, closeMessages } from './message-store.ts';

export type CloseMessage = (closing: Closing) => Promise<void>;

const closingTries = 10;

/**
 * Writes down what became of messages: worth several tries while the database restarts, because a message whose
 * end is never written goes out once more.
 */
async function closeSurely(db: Database, closings: readonly Closing[]): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await closeMessages(db, closings);
    } catch (error) {
      if (tries >= closingTries) throw error;
      await sleep(tries * 500);
    }
  }
}

/**
 * How long ends gather. Each statement is a commit that the disk must confirm; whatever was handed over in this
 * time and not yet noted is what a crash may send once more.
 */
const gatherMs = 20;

/**
 * One writer for all lanes: for a moment, and while a statement is under way, the ends of messages gather for the
 * next, so that under load one statement closes several.
 */
export function createCloser(db: Database): CloseMessage {
  let gathered: Closing[] = [];
  let current: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const flush = async (): Promise<void> => {
    await sleep(gatherMs);
    const closings = gathered;
    gathered = [];
    next = null;
    current = closeSurely(db, closings).finally(() => {
      current = null;
    });
    return current;
  };
  return (closing) => {
    gathered.push(closing);
    next ??= current ? current.then(flush, flush) : Promise.resolve().then(flush);
    return next;
  };
}
