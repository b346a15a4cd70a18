import type { Mailer } from './mailer.ts';

/** Sends nothing: every message stays in the product, where Sent mail shows it. */
export const createKeepingMailer = (): Mailer => ({
  send: async () => ({ state: 'kept' }),
  close: () => {},
});
