import type { Mailer, MailFate, OutgoingMail } from '../src/mail/mailer.ts';

/** A mailer that keeps what it is given. `failNext` makes the next attempts fail as a mail server would. */
export type TestMailbox = Mailer & {
  received: OutgoingMail[];
  to(address: string): OutgoingMail[];
  failNext(error: Error, times?: number): void;
};

export function createTestMailbox(): TestMailbox {
  const received: OutgoingMail[] = [];
  const failures: Error[] = [];
  return {
    received,
    to: (address) => received.filter((mail) => mail.to.address === address),
    failNext: (error, times = 1) => {
      for (let count = 0; count < times; count++) failures.push(error);
    },
    send: async (mail): Promise<MailFate> => {
      const failure = failures.shift();
      if (failure) throw failure;
      received.push(mail);
      return { state: 'sent', response: '250 kept by the test' };
    },
    close: () => {},
  };
}
