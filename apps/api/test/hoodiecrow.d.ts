/** The little of the mailbox server that the tests use; it comes without types. */
declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net';

  type Hoodiecrow = {
    server: Server;
    listen(port: number, host: string, callback: () => void): void;
    close(callback: () => void): void;
    appendMessage(folder: string, flags: string[], date: false, raw: string): void;
  };
  export default function hoodiecrow(options: {
    plugins: string[];
    storage: Record<string, { messages: { raw: string }[] }>;
  }): Hoodiecrow;
}
