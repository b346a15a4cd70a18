import { readComponents } from '@ponte/calendar';
import { simpleParser } from 'mailparser';
import type { StoryMail } from './stage.ts';

export type StoryFile = StoryMail & {
  name: string;
  subject: string;
  messageId: string;
  /** The calendar object of an invitation. */
  calendar: string | null;
};

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

function readCalendar(ics: string | null): { method: string; sequence: string } {
  const [calendar] = ics === null ? [] : readComponents(ics);
  const readValue = (component: typeof calendar, name: string) =>
    component?.lines.find((line) => line.name === name)?.value;
  return {
    method: readValue(calendar, 'METHOD') ?? 'MAIL',
    sequence: readValue(calendar?.children[0], 'SEQUENCE') ?? '0',
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
    const { method, sequence } = readCalendar(calendar);
    const number = String(index + 1).padStart(width, '0');
    files.push({
      ...mail,
      name: `${number}-${plain(mail.to.split('@')[0] ?? '')}-${method}-${sequence}.eml`,
      subject: parsed.subject ?? '',
      messageId: parsed.messageId ?? '',
      calendar,
    });
  }
  return files;
}
