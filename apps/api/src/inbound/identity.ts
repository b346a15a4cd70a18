import { createHash } from 'node:crypto';
import type { Config } from '../config.ts';
import { readReplyAddress } from '../mail/reply-address.ts';

/** Bounds the search for addresses: no mail of ours has a longer head. */
const headLimit = 128 * 1024;

export type MailHead = {
  /** The value of the first header of that name, unfolded; empty when there is none. */
  first(name: string): string;
  all(name: string): string[];
};

const toLf = (text: string): string => text.replace(/\r\n?/g, '\n');

function splitMail(raw: Buffer): { head: string; body: string } {
  const text = toLf(raw.toString('latin1'));
  const end = text.indexOf('\n\n');
  return end < 0 ? { head: text, body: '' } : { head: text.slice(0, end), body: text.slice(end) };
}

/** The headers of a mail, without looking further into it; never throws. */
export function readHead(raw: Buffer): MailHead {
  const { head } = splitMail(raw);
  const lines = head
    .slice(0, headLimit)
    .replace(/\n[ \t]+/g, ' ')
    .split('\n');
  const headers = lines.flatMap((line) => {
    const [, name, value] = /^([\x21-\x39\x3b-\x7e]+)[ \t]*:(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined
      ? []
      : [{ name: name.toLowerCase(), value: value.trim() }];
  });
  const all = (wanted: string) =>
    headers.flatMap(({ name, value }) => (name === wanted ? [value] : []));
  return { all, first: (name) => all(name)[0] ?? '' };
}

/** Where servers write down whom a mail was for. */
const recipientHeaders = [
  'to',
  'cc',
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-forwarded-to',
];

/**
 * Whose signed reply addresses the mail was sent to: those of the envelope, and where a mailbox has lost that,
 * those of the headers. Addresses that we did not give out are not among them.
 */
export function findReplyAddressees(
  config: Pick<Config, 'secret'>,
  raw: Buffer,
  envelope: readonly string[],
): string[] {
  const head = readHead(raw);
  const texts = [...envelope, ...recipientHeaders.flatMap((name) => head.all(name))];
  const found = texts
    .flatMap((text) => text.match(/reply\+[a-z2-7]{52}@/gi) ?? [])
    .flatMap((address) => readReplyAddress(config, address) ?? []);
  return [...new Set(found)].sort();
}

/**
 * Equal for every copy of one mail: trace headers and line ends, which differ from door to door, do not count;
 * neither does who else got it. Two mails differ as soon as a word of them does.
 */
export function identifyMail(
  config: Pick<Config, 'secret'>,
  raw: Buffer,
  envelope: readonly string[],
): string {
  const head = readHead(raw);
  const { body } = splitMail(raw);
  const words = ['message-id', 'date', 'from', 'subject'].map((name) => head.first(name));
  return createHash('sha256')
    .update(JSON.stringify([words, findReplyAddressees(config, raw, envelope)]))
    .update(body.trimEnd(), 'latin1')
    .digest('hex');
}
