import type { Config } from '../config.ts';
import { openMailbox, readMailboxUrl } from '../inbound/mailbox-door.ts';
import { type Finding, right, sayError, warning, wrong } from './findings.ts';
import { examineHttpDoor, isRunning } from './inbound-http.ts';
import { examineMailPort } from './inbound-port.ts';

const topic = 'Answers by mail';

type MailboxError = { authenticationFailed?: boolean; responseText?: string; code?: string };

/** What an error of the mailbox means for whoever set it up. */
function explain(error: unknown, folder: string): string {
  const { authenticationFailed, responseText, code } = (error ?? {}) as MailboxError;
  if (authenticationFailed)
    return `the server refuses user or password (${responseText ?? 'no reason given'})`;
  if (responseText) return `the server says "${responseText}" about the folder ${folder}`;
  return `${sayError(error)}${code ? ` (${code})` : ''}; check host, port, and imap:// or imaps://`;
}

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
      `The mailbox ${name} cannot be read: ${explain(error, folder)}. Mend INBOUND_MAILBOX.`,
    );
  } finally {
    client.close();
  }
}

/** Tries every door that is open for answers of calendars and for bounces, and says what keeps mail out. */
export async function examineInbound(config: Config): Promise<Finding[]> {
  const { secret, mailboxUrl, listenUrl } = config.inbound;
  const isHouseOpen = secret || listenUrl ? await isRunning(config) : false;
  const findings = [
    ...(secret ? await examineHttpDoor(config, secret, isHouseOpen) : []),
    ...(mailboxUrl ? [await examineMailbox(mailboxUrl)] : []),
    ...(listenUrl ? await examineMailPort(config, listenUrl, isHouseOpen) : []),
  ];
  if (findings.length > 0) return findings;
  const words =
    'No door is open for answers (INBOUND_SECRET, INBOUND_MAILBOX or INBOUND_LISTEN): accepting or declining in a calendar does nothing, and bounces are not seen.';
  return config.smtpUrl ? [warning(topic, words)] : [];
}
