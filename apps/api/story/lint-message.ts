import { lintCalendar, readComponents } from '@ponte/calendar';
import { type MimePart, readMime, valuesOf } from './mime.ts';

/** What a mail of ours owes to RFC 5322, 2045, 6047 and 8058; every fault in words, none for a good one. */
const once = [
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'auto-submitted',
  'x-auto-response-suppress',
];

function* lintLines(raw: string): Generator<string> {
  if (/[^\r]\n|\r[^\n]/.test(raw)) yield 'a line does not end with CR LF';
  if (/\P{ASCII}/u.test(raw)) yield 'a byte above 127';
  if (/[\p{Cc}--[\t\r\n]]/v.test(raw)) yield 'a control character';
  if (raw.split('\r\n').some((line) => line.length > 998))
    yield 'a line of more than 998 characters';
  const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
  if (head.split('\r\n').some((line) => !/^([!-9;-~]+:|[ \t]+\S)/.test(line)))
    yield 'a line in the head that is no field';
}

function* lintHead(mail: MimePart): Generator<string> {
  for (const name of once)
    if (valuesOf(mail, name).length !== 1) yield `${valuesOf(mail, name).length} times ${name}`;
  for (const name of ['bcc', 'cc', 'sender', 'resent-to'])
    if (valuesOf(mail, name).length > 0) yield `a field ${name}`;
  const [id = ''] = valuesOf(mail, 'message-id');
  if (!/^<[^\s<>@]+@[^\s<>@]+>$/.test(id)) yield `Message-ID is ${id}`;
  if (Number.isNaN(Date.parse(valuesOf(mail, 'date')[0] ?? ''))) yield 'Date cannot be read';
  const [to = ''] = valuesOf(mail, 'to');
  if ((to.match(/<[^<>]+>/g) ?? []).length > 1) yield 'more than one recipient';
  const [reply] = valuesOf(mail, 'in-reply-to');
  const [references = ''] = valuesOf(mail, 'references');
  if (reply !== undefined && !references.endsWith(reply))
    yield 'In-Reply-To is not the last of References';
}

const mayUnsubscribe = ['List-Unsubscribe=One-Click'];

function* lintUnsubscribe(mail: MimePart, isReminder: boolean): Generator<string> {
  const lists = valuesOf(mail, 'list-unsubscribe');
  const posts = valuesOf(mail, 'list-unsubscribe-post');
  if (!isReminder && lists.length + posts.length > 0)
    yield 'a way to unsubscribe from what one must know';
  if (!isReminder) return;
  if (lists.length !== 1 || !/<https:\/\/[^>]+>/.test(lists[0] ?? ''))
    yield `List-Unsubscribe is ${lists.join()}`;
  if (posts.join() !== mayUnsubscribe.join()) yield `List-Unsubscribe-Post is ${posts.join()}`;
}

const typesOf = ({ type, parts }: MimePart): string =>
  parts.length > 0 ? `${type} { ${parts.map(typesOf).join(', ')} }` : type;

const addressIn = (field: string): string => /<([^<>]+)>\s*$/.exec(field)?.[1] ?? field;

function* lintInvitation(mail: MimePart, inline: MimePart, file: MimePart): Generator<string> {
  const ics = inline.body.toString('utf8');
  yield* lintCalendar(inline.body).map((fault) => `calendar: ${JSON.stringify(fault)}`);
  if (!inline.body.equals(file.body)) yield 'the file differs from the inline part';
  if (file.params.get('name') !== 'invite.ics')
    yield `the file is called ${file.params.get('name')}`;
  if (valuesOf(inline, 'content-disposition').some((value) => /^attachment/i.test(value)))
    yield 'the calendar part is an attachment';
  const [calendar] = readComponents(ics);
  const event = calendar?.children[0];
  const lineOf = (component: typeof calendar, name: string) =>
    component?.lines.filter((line) => line.name === name) ?? [];
  const method = lineOf(calendar, 'METHOD')[0]?.value;
  if (inline.params.get('method') !== method)
    yield 'the method of the head is not that of the body';
  if (inline.params.get('charset') !== 'utf-8') yield 'the calendar part is not in utf-8';
  if (inline.params.get('component') !== 'VEVENT') yield 'component is not VEVENT';
  const [organiser] = lineOf(event, 'ORGANIZER');
  if (organiser?.value !== `mailto:${addressIn(valuesOf(mail, 'from')[0] ?? '')}`)
    yield `ORGANIZER ${organiser?.value} is not who the mail is from`;
  const attendees = lineOf(event, 'ATTENDEE');
  if (
    attendees.map(({ value }) => value).join() !==
    `mailto:${addressIn(valuesOf(mail, 'to')[0] ?? '')}`
  )
    yield 'ATTENDEE is not whom the mail is to';
}

const letter = 'multipart/alternative { text/plain, text/html }';
const invitation =
  'multipart/mixed { multipart/alternative { text/plain, text/html, text/calendar }, application/ics }';

/** The faults of a mail; `isReminder` for reminders and digests, the only ones to unsubscribe from. */
export function lintMessage(raw: string, isReminder: boolean): string[] {
  const mail = readMime(raw);
  const faults = [...lintLines(raw), ...lintHead(mail), ...lintUnsubscribe(mail, isReminder)];
  const types = typesOf(mail);
  const [inline, file] = [mail.parts[0]?.parts[2], mail.parts[1]];
  if (types === invitation && inline && file) faults.push(...lintInvitation(mail, inline, file));
  else if (types !== letter) faults.push(`it is ${types}`);
  const texts = types === letter ? mail.parts : (mail.parts[0]?.parts ?? []);
  for (const { type, body } of texts.slice(0, 2))
    if (body.length === 0 || body.toString('utf8').includes('\ufffd'))
      faults.push(`${type} is broken`);
  return faults;
}
