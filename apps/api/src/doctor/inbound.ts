import type { Config } from '../config.ts';
import { openMailbox, readMailboxUrl } from '../inbound/mailbox-door.ts';
import { type Finding, right, sayError, warning, wrong } from './findings.ts';

const topic = 'Answers by mail';

const isLoopback = (hostname: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

async function examineMailbox(mailboxUrl: string): Promise<Finding> {
  const { name, folder } = readMailboxUrl(mailboxUrl);
  const client = openMailbox(mailboxUrl);
  client.on('error', () => undefined); // `connect` tells it
  try {
    await client.connect();
    await client.mailboxOpen(folder, { readOnly: true });
    return right(topic, `The mailbox ${name} can be read; it is looked at every minute.`);
  } catch (error) {
    return wrong(
      topic,
      `The mailbox ${name} cannot be read: ${sayError(error)}. Check INBOUND_MAILBOX.`,
    );
  } finally {
    client.close();
  }
}

function examinePort(listenUrl: string): Finding {
  const { hostname, host, protocol } = new URL(listenUrl);
  const kind = protocol === 'lmtp:' ? 'LMTP' : 'SMTP';
  return isLoopback(hostname)
    ? right(topic, `Mail is taken by ${kind} at ${host}, from this machine only.`)
    : warning(
        topic,
        `Mail is taken by ${kind} at ${host}: let nobody but your mail server reach it.`,
      );
}

function examineSecret(config: Config): Finding {
  return new URL(config.publicUrl).protocol === 'http:' && config.isProduction
    ? warning(topic, 'Mail is taken over HTTP without https: the secret can be read on the way.')
    : right(topic, 'Mail is taken by POST /api/inbound/messages with INBOUND_SECRET.');
}

/** Which doors are open for answers of calendars and for bounces, and whether they work. */
export async function examineInbound(config: Config): Promise<Finding[]> {
  const { secret, mailboxUrl, listenUrl } = config.inbound;
  const findings = [
    ...(secret ? [examineSecret(config)] : []),
    ...(mailboxUrl ? [await examineMailbox(mailboxUrl)] : []),
    ...(listenUrl ? [examinePort(listenUrl)] : []),
  ];
  if (findings.length > 0) return findings;
  const words =
    'No door is open for answers (INBOUND_SECRET, INBOUND_MAILBOX or INBOUND_LISTEN): accepting or declining in a calendar does nothing, and bounces are not seen.';
  return config.smtpUrl ? [warning(topic, words)] : [];
}
