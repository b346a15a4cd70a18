import type { Readable } from 'node:stream';
import { limits } from '@ponte/domain';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { Deps } from '../deps.ts';
import { readReplyAddress } from '../mail/reply-address.ts';
import { keepInbound } from './store.ts';

/** What the other side is told: a code of RFC 5321 section 4.2.3 and words. */
class MailRefusal extends Error {
  readonly responseCode: number;

  constructor(responseCode: number, words: string) {
    super(words);
    this.responseCode = responseCode;
  }
}

/** Only our own mailboxes: an address that we gave out and signed, or our sender's. */
const isOurs = ({ config }: Deps, address: string): boolean =>
  address.toLowerCase() === config.mailFrom.toLowerCase() ||
  readReplyAddress(config, address) !== null;

/** The whole mail, or null when it is larger than we take; the rest is read and dropped, as the protocol wants. */
async function collect(stream: Readable): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= limits.inboundBytes) parts.push(part);
    else parts.length = 0;
  }
  return size <= limits.inboundBytes ? Buffer.concat(parts) : null;
}

async function take(deps: Deps, stream: Readable, recipients: string[]): Promise<void> {
  const raw = await collect(stream);
  if (!raw) throw new MailRefusal(552, '5.3.4 The message is too large');
  try {
    await keepInbound(deps, { raw, door: 'smtp', recipients });
  } catch (error) {
    deps.log.error({ err: error }, 'an incoming mail could not be kept');
    throw new MailRefusal(451, '4.3.0 Please try again later');
  }
}

const toOptions = (deps: Deps, isLmtp: boolean): SMTPServerOptions => ({
  lmtp: isLmtp,
  name: new URL(deps.config.publicUrl).hostname,
  banner: 'Ponte',
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  size: limits.inboundBytes,
  maxClients: 20,
  socketTimeout: 60_000,
  closeTimeout: 5_000,
  onRcptTo: ({ address }, session, callback) => {
    if (session.envelope.rcptTo.length >= limits.inboundRecipients)
      return callback(new MailRefusal(452, '4.5.3 Too many recipients'));
    callback(isOurs(deps, address) ? null : new MailRefusal(550, '5.1.1 No such mailbox here'));
  },
  onData: (stream, { envelope }, callback) => {
    const recipients = envelope.rcptTo.map(({ address }) => address);
    take(deps, stream, recipients).then(() => callback(null, '2.0.0 Kept'), callback);
  },
});

export type MailPort = { port: number; close(): Promise<void> };

/**
 * Takes mail from a mail server beside us by SMTP, or by LMTP (RFC 2033). A mail is acknowledged once it is in the
 * database; what we cannot keep stays with the server that sent it.
 */
export async function openMailPort(deps: Deps, listenUrl: string): Promise<MailPort> {
  const url = new URL(listenUrl);
  const isLmtp = url.protocol === 'lmtp:';
  const server = new SMTPServer(toOptions(deps, isLmtp));
  const port = Number(url.port || (isLmtp ? 24 : 25));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, url.hostname.replace(/^\[|\]$/g, ''), resolve);
  });
  server.on('error', (error) => deps.log.warn({ err: error }, 'a mail connection broke'));
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
