import { setTimeout as wait } from 'node:timers/promises';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

const PATIENCE_MS = 15_000;

export type Mailbox = {
  /** Where the product has to send: a value for SMTP_URL. */
  url: string;
  /** All mail so far, in the order of arrival. */
  mails: ParsedMail[];
  /** The newest mail to the address that fits; waits for it for 15 s. */
  waitForMail: (to: string, fits?: (mail: ParsedMail) => boolean) => Promise<ParsedMail>;
  close: () => Promise<void>;
};

function isTo(mail: ParsedMail, address: string): boolean {
  const recipients = [mail.to ?? []].flat().flatMap(({ value }) => value);
  return recipients.some((one) => one.address?.toLowerCase() === address.toLowerCase());
}

/** A mail server on the loopback network that keeps and parses all that it is sent. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, callback) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        callback();
      }, callback);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  async function waitForMail(to: string, fits: (mail: ParsedMail) => boolean = () => true) {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = mails.findLast((mail) => isTo(mail, to) && fits(mail));
      if (found) return found;
      if (Date.now() > deadline) throw new Error(`No such mail to ${to}; ${mails.length} in all.`);
      await wait(50);
    }
  }

  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    waitForMail,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
