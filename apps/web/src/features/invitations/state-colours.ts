import type { MessageState } from './types.ts';

export const stateColours: Record<MessageState, string> = {
  queued: 'yellow',
  sending: 'soca',
  sent: 'green',
  kept: 'gray',
  skipped: 'gray',
  failed: 'red',
};
