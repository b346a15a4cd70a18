import { onlineManager, type QueryClient } from '@tanstack/react-query';
import { isOnline, onNetworkChange, watchNetwork } from '../api/network.ts';
import { installWorker } from './install.ts';
import { keepAnswers } from './keep.ts';
import { sendQueued } from './send-queue.ts';

/** Everything that works without a network; begun when the first page is there already. */
export function beginOffline(cache: QueryClient): void {
  keepAnswers(cache);
  watchNetwork();
  // What is on screen is asked for anew when the server is back, not only when the device's network is.
  onlineManager.setEventListener((setOnline) => onNetworkChange(() => setOnline(isOnline())));
  sendQueued(cache);
  installWorker();
}
