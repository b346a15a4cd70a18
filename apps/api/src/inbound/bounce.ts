import { oneLine } from '../mail/one-line.ts';
import type { MailHead } from './identity.ts';

/** What became of one recipient (RFC 3464 section 2.3). */
export type BouncedRecipient = {
  address: string;
  /** `failed`: given up. `delayed`: the server still tries. */
  action: 'failed' | 'delayed';
  /** Enhanced status such as 5.1.1 (RFC 3463); null where the server tells none. */
  status: string | null;
  words: string;
};

export type BounceReport = {
  recipients: BouncedRecipient[];
  /** Message-IDs of the mail that came back. */
  messageIds: string[];
};

type Part = { contentType: string; content: Buffer };
type Source = { head: MailHead; words: string; subject: string; parts: readonly Part[] };

const mostRecipients = 50;
const mostBytes = 256 * 1024;

const textOf = ({ content }: Part): string =>
  content.subarray(0, mostBytes).toString('utf8').replace(/\r\n?/g, '\n');

/** Groups of fields, each group a recipient but for the first (RFC 3464 section 2.1). */
const readGroups = (text: string): Map<string, string>[] =>
  text
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n{2,}/)
    .map((group) => {
      const fields = group.split('\n').flatMap((line): [string, string][] => {
        const [, name, value] = /^([\w-]+)[ \t]*:(.*)$/.exec(line) ?? [];
        return name && value !== undefined ? [[name.toLowerCase(), value.trim()]] : [];
      });
      return new Map(fields);
    });

/** `rfc822; <a@b.example>` without type and brackets. */
const addressIn = (value: string | undefined): string =>
  /[^\s<>;,"]+@[^\s<>;,"]+/.exec(value ?? '')?.[0]?.toLowerCase() ?? '';

const statusIn = (text: string): string | null => {
  const enhanced = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(text)?.[1];
  if (enhanced) return enhanced;
  const basic = /(?:^|[\s:;<>])([45])\d\d[\s-]/.exec(text)?.[1];
  return basic ? `${basic}.0.0` : null;
};

function toRecipient(fields: Map<string, string>): BouncedRecipient[] {
  const action = fields.get('action')?.toLowerCase();
  const address =
    addressIn(fields.get('original-recipient')) || addressIn(fields.get('final-recipient'));
  if (!address || (action !== 'failed' && action !== 'delayed')) return [];
  const words = oneLine(fields.get('diagnostic-code') ?? '').slice(0, 500);
  const status = statusIn(fields.get('status') ?? '') ?? statusIn(words);
  return [{ address, action, status, words: words || (status ?? '') }];
}

/** Both may be named: what the sender wrote, and where the server forwarded it. */
function readReport(parts: readonly Part[]): BouncedRecipient[] {
  const report = parts.find(({ contentType }) => contentType === 'message/delivery-status');
  return report ? readGroups(textOf(report)).flatMap(toRecipient) : [];
}

const isFromDaemon = ({ head, subject }: Source): boolean =>
  /mailer-daemon|postmaster|mail delivery/i.test(head.first('from')) ||
  head.first('return-path') === '<>' ||
  head.first('x-failed-recipients') !== '' ||
  /^(failure notice|undeliver|delivery status notification|mail delivery failed|returned mail)/i.test(
    subject,
  );

/**
 * Servers that know no reports: Exim names the addresses in a header, qmail writes each address with its reason
 * into the text.
 */
function readWords(source: Source): BouncedRecipient[] {
  if (!isFromDaemon(source)) return [];
  const { words } = source;
  const named = source.head
    .all('x-failed-recipients')
    .flatMap((value) => value.split(','))
    .map((value) => addressIn(value))
    .filter(Boolean);
  const listed = [
    ...words.matchAll(/^<([^\s<>]+@[^\s<>]+)>:[ \t]*\n?((?:(?!\n\n|\n<|\n---)[\s\S]){0,600})/gm),
  ];
  if (listed.length > 0) {
    return listed.map(([, address = '', reason = '']) => ({
      address: address.toLowerCase(),
      action: 'failed',
      status: statusIn(reason),
      words: oneLine(reason).slice(0, 500),
    }));
  }
  const status = statusIn(words);
  return named.map((address) => ({
    address,
    action: 'failed',
    status,
    words: oneLine(words).slice(0, 500),
  }));
}

/** Message-IDs in what was sent back: a mail, its headers, or a copy below the text. */
function readMessageIds({ parts, words, head }: Source): string[] {
  const returned = parts
    .filter(({ contentType }) =>
      /^(message\/rfc822|text\/rfc822-headers|message\/global)/.test(contentType),
    )
    .map(textOf);
  const texts = [...returned, words, `message-id: ${head.first('in-reply-to')}`];
  const ids = texts.flatMap((text) =>
    [...text.matchAll(/^(?:x-)?(?:original-)?message-id:\s*(<[^<>\s]{3,400}>)/gim)].map(
      ([, id = '']) => id,
    ),
  );
  return [...new Set(ids)].slice(0, 20);
}

/** What a mail server reports about mail that it could not deliver, or null when the mail is no such report. */
export function readBounce(source: Source): BounceReport | null {
  const reported = readReport(source.parts);
  const recipients = (reported.length > 0 ? reported : readWords(source)).slice(0, mostRecipients);
  const isReport = /report-type="?delivery-status/i.test(source.head.first('content-type'));
  if (recipients.length === 0 && !isReport) return null;
  return { recipients, messageIds: readMessageIds(source) };
}
