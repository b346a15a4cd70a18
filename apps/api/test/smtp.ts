import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type TakenMail = { from: string; to: string[]; raw: string };

/** A mail server on loopback that keeps what it takes. `refuse` decides about each recipient and each message. */
export type TestSmtp = {
  url: string;
  /** Everything whose content arrived, accepted or not, in that order. */
  arrived: TakenMail[];
  accepted: TakenMail[];
  refuse: {
    recipient?: ((address: string) => { code: number; text: string } | null) | undefined;
    content?: ((mail: TakenMail) => { code: number; text: string } | null) | undefined;
  };
  close(): Promise<void>;
};

const toError = ({ code, text }: { code: number; text: string }) =>
  Object.assign(new Error(text), { responseCode: code });

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

export async function startTestSmtp(): Promise<TestSmtp> {
  const smtp: Omit<TestSmtp, 'url' | 'close'> = { arrived: [], accepted: [], refuse: {} };
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onRcptTo: ({ address }, _session, callback) => {
      const refusal = smtp.refuse.recipient?.(address);
      callback(refusal ? toError(refusal) : null);
    },
    onData: (stream, { envelope }, callback) => {
      readAll(stream).then((raw) => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        const mail = { from, to: envelope.rcptTo.map(({ address }) => address), raw };
        smtp.arrived.push(mail);
        const refusal = smtp.refuse.content?.(mail);
        if (!refusal) smtp.accepted.push(mail);
        callback(refusal ? toError(refusal) : null);
      }, callback);
    },
  });
  server.on('error', () => undefined); // clients that vanish are part of the tests
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(smtp, {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
