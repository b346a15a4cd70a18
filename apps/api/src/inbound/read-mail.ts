import { type Attachment, type ParsedMail, simpleParser } from 'mailparser';
import { oneLine } from '../mail/one-line.ts';
import { isAutomatic } from './automatic.ts';
import { type BounceReport, readBounce } from './bounce.ts';
import { readHead } from './identity.ts';

/** A calendar object found in a mail, with the method that its MIME part claims. */
export type CalendarPart = { text: string; method: string | null };

/** A mail as far as its handling looks into it. */
export type InboundMail = {
  sender: string;
  subject: string;
  /** Message-IDs that it answers. */
  references: string[];
  words: string;
  calendars: CalendarPart[];
  /** What a mail server reports about mail of ours; null for every other mail. */
  bounce: BounceReport | null;
  isAutomatic: boolean;
};

const mostCalendars = 10;
const mostCalendarBytes = 1024 * 1024;
const mostWords = 8_000;

/**
 * Bounds for what strangers send. Embedded mails stay closed: a bounce carries our own REQUEST. HTML is not
 * turned into text and nothing is hashed, because nobody reads either.
 */
const options = {
  ignoreEmbedded: true,
  keepDeliveryStatus: true,
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipImageLinks: true,
  skipTextLinks: true,
  checksumAlgo: false,
  maxHeadSize: 128 * 1024,
  maxChildNodes: 200,
} as const;

const calendarTypes = ['text/calendar', 'application/ics', 'text/x-vcalendar'];

const parameterOf = ({ headers }: Attachment, name: string): string | null => {
  const type = headers.get('content-type');
  const params = (type as { params?: Record<string, string> } | undefined)?.params ?? {};
  return params[name] ?? null;
};

function decode(content: Buffer, charset: string | null): string {
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(content);
  } catch (failure) {
    if (failure instanceof RangeError) return content.toString('utf8'); // a charset nobody knows
    throw failure;
  }
}

const isCalendar = ({ contentType, filename, content }: Attachment): boolean =>
  content.length <= mostCalendarBytes &&
  (calendarTypes.includes(contentType) ||
    (contentType === 'application/octet-stream' && /\.ics$/i.test(filename ?? '')));

const toCalendar = (part: Attachment): CalendarPart => ({
  text: decode(part.content, parameterOf(part, 'charset')),
  method: parameterOf(part, 'method'),
});

const readReferences = (mail: ParsedMail): string[] =>
  [mail.inReplyTo ?? '', ...(mail.references ?? [])]
    .flatMap((text) => text.match(/<[^<>\s]{3,400}>/g) ?? [])
    .slice(0, 50);

/** Reads a mail, whoever sent it. Throws for what is no mail or goes beyond the bounds. */
export async function readMail(raw: Buffer): Promise<InboundMail> {
  const mail = await simpleParser(raw, options);
  const head = readHead(raw);
  const words = (mail.text || '').slice(0, mostWords);
  const subject = oneLine(mail.subject ?? '').slice(0, 300);
  return {
    sender: (mail.from?.value[0]?.address ?? '').slice(0, 254),
    subject,
    references: readReferences(mail),
    words,
    calendars: mail.attachments.filter(isCalendar).slice(0, mostCalendars).map(toCalendar),
    bounce: readBounce({ head, words, subject, parts: mail.attachments }),
    isAutomatic: isAutomatic(head, subject),
  };
}
