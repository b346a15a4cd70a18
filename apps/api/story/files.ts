import { readComponents } from '@ponte/calendar';
import { simpleParser } from 'mailparser';
import type { StoryMail } from './stage.ts';

export type StoryFile = StoryMail & {
  name: string;
  subject: string;
  messageId: string;
  text: string;
  /** The calendar object of an invitation. */
  calendar: string | null;
  /** What it is about; empty without a calendar object. */
  uid: string;
};

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

function readCalendar(ics: string | null): { method: string; sequence: string; uid: string } {
  const [calendar] = ics === null ? [] : readComponents(ics);
  const readValue = (component: typeof calendar, name: string) =>
    component?.lines.find((line) => line.name === name)?.value;
  return {
    method: readValue(calendar, 'METHOD') ?? 'MAIL',
    sequence: readValue(calendar?.children[0], 'SEQUENCE') ?? '0',
    uid: readValue(calendar?.children[0], 'UID') ?? '',
  };
}

/** The mails with the names of their files: number, whose it is, method and sequence; MAIL and 0 without a calendar. */
export async function nameFiles(mails: readonly StoryMail[]): Promise<StoryFile[]> {
  const width = Math.max(3, String(mails.length).length);
  const files: StoryFile[] = [];
  for (const [index, mail] of mails.entries()) {
    const parsed = await simpleParser(mail.raw);
    const part = parsed.attachments.find(({ contentType }) => contentType === 'text/calendar');
    const calendar = part ? part.content.toString('utf8') : null;
    const { method, sequence, uid } = readCalendar(calendar);
    const number = String(index + 1).padStart(width, '0');
    files.push({
      ...mail,
      name: `${number}-${plain(mail.to.split('@')[0] ?? '')}-${method}-${sequence}.eml`,
      subject: parsed.subject ?? '',
      messageId: parsed.messageId ?? '',
      text: parsed.text ?? '',
      calendar,
      uid,
    });
  }
  return files;
}

/** Without what differs from playing to playing: secrets in addresses, and ids, which are drawn side by side. */
const settle = (text: string): string =>
  text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replace(/(?<=https:\/\/ponte\.example\/\S*\/)[\w.~-]{24,}/g, '<secret>')
    .replace(/[ \t]+$/gm, '')
    .trim();

/** All that was sent, to be read and compared: whose it is, about which meeting, under which subject, and every word. */
export function writeScript(files: readonly StoryFile[]): string {
  const meetings = [...new Set(files.map(({ uid }) => uid).filter(Boolean))];
  const scenes = files.map(({ name, act, subject, uid, text }) => {
    const about = uid ? `  about meeting ${meetings.indexOf(uid) + 1}` : '';
    const lines = settle(text)
      .split(/\r?\n/)
      .map((line) => `    ${line}`.trimEnd());
    return [`${name}  ${act}${about}`, `  ${settle(subject)}`, ...lines].join('\n');
  });
  return `${scenes.join('\n\n')}\n`;
}
