import type { QueryClient } from '@tanstack/react-query';
import { installWorker } from './install.ts';
import { keepAnswers } from './keep.ts';
import { sendQueued } from './send-queue.ts';

/** Everything that works without a network; begun when the first page is there already. */
export function beginOffline(cache: QueryClient): void {
  keepAnswers(cache);
  sendQueued(cache);
  installWorker();
}
