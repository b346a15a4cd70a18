import { connect } from 'node:net';
import type { Config } from '../config.ts';
import { type Finding, right, sayError, warning, wrong } from './findings.ts';

const topic = 'Answers by mail';
const patienceMs = 10_000;
const anywhere = ['0.0.0.0', '::'];

type Place = { host: string; port: number };

const isLoopback = (host: string): boolean => ['localhost', '127.0.0.1', '::1'].includes(host);

/** Replies of a mail server to the greeting and to each command, without their continued lines. */
async function converse({ host, port }: Place, commands: readonly string[]): Promise<string[]> {
  const socket = connect({ host: anywhere.includes(host) ? '127.0.0.1' : host, port });
  socket.setTimeout(patienceMs, () => socket.destroy(new Error('it says nothing for 10 seconds')));
  const replies: string[] = [];
  let rest = '';
  for await (const chunk of socket.setEncoding('utf8')) {
    const lines = `${rest}${chunk}`.split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines.filter((one) => !/^\d{3}-/.test(one))) {
      replies.push(line.slice(0, 80));
      const next = commands[replies.length - 1];
      if (next === undefined) return replies;
      socket.write(`${next}\r\n`);
    }
    if (rest.length > 10_000) break; // this is no mail server
  }
  return replies;
}

/** What is wrong with the replies, or null. */
function findFault(replies: readonly string[], { mailFrom }: Config): string | null {
  const [greeting = '', hello = '', sender = '', own = '', foreign = ''] = replies;
  if (!/^220 .*\bPonte\b/.test(greeting))
    return `another program listens there: it says "${greeting}"`;
  if (!hello.startsWith('250') || !sender.startsWith('250'))
    return `it does not go on after its greeting: "${hello.startsWith('250') ? sender : hello}"`;
  if (!own.startsWith('250'))
    return `it takes no mail for ${mailFrom}: the running Ponte has another MAIL_FROM`;
  return foreign.startsWith('250') ? 'it takes mail for strangers' : null;
}

const placeOf = ({ hostname, port, protocol }: URL): Place => ({
  host: hostname.replace(/^\[|\]$/g, ''),
  port: Number(port || (protocol === 'lmtp:' ? 24 : 25)),
});

/** Speaks with the port as the mail server beside it would, up to the recipients: nothing is sent. */
export async function examineMailPort(
  config: Config,
  listenUrl: string,
  isHouseOpen: boolean,
): Promise<Finding[]> {
  const url = new URL(listenUrl);
  const isLmtp = url.protocol === 'lmtp:';
  const place = placeOf(url);
  const what = `${isLmtp ? 'LMTP' : 'SMTP'} at ${url.host}`;
  const us = new URL(config.publicUrl).hostname;
  try {
    const replies = await converse(place, [
      `${isLmtp ? 'LHLO' : 'EHLO'} ${us}`,
      'MAIL FROM:<>',
      `RCPT TO:<${config.mailFrom}>`,
      'RCPT TO:<doctor@stranger.invalid>',
      'QUIT',
    ]);
    const fault = findFault(replies, config);
    if (fault) return [wrong(topic, `No mail comes in by ${what}: ${fault}.`)];
  } catch (error) {
    return [
      isHouseOpen
        ? wrong(
            topic,
            `No mail comes in by ${what}: ${sayError(error)}. Ponte runs, but nobody listens there: look for its reason in the log, and whether INBOUND_LISTEN and WORKER are the same there.`,
          )
        : warning(topic, `${what} could not be tried: Ponte does not run at present.`),
    ];
  }
  return [
    isLoopback(place.host)
      ? right(topic, `Mail is taken by ${what}, from this machine only.`)
      : warning(topic, `Mail is taken by ${what}: let nobody but your mail server reach it.`),
  ];
}
