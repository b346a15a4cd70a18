import { applyToCalendar, emptyCalendar, lintCalendar, meetingsShown } from '@ponte/calendar';
import { account, message, suppression } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { type ParsedMail, simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test/app.ts';
import { type MeetingOfTwo, makeMeetingOfTwo, tell } from '../../test/meetings.ts';
import { startTestSmtp, type TakenMail, type TestSmtp } from '../../test/smtp.ts';
import type { Mailer } from './mailer.ts';
import { createSmtpMailer } from './smtp.ts';

let test: TestApp;
let smtp: TestSmtp;
let mailer: Mailer;

beforeEach(async () => {
  smtp = await startTestSmtp();
  mailer = createSmtpMailer({ smtpUrl: smtp.url });
  test = await createTestApp({ mailer, environment: { MAIL_FROM: 'ponte@mail.test' } });
});
afterEach(async () => {
  await test.close();
  mailer.close();
  await smtp.close();
});

async function addressOf(participant: { accountId: string }): Promise<string> {
  const [row] = await test.db.select().from(account).where(eq(account.id, participant.accountId));
  return row?.email ?? '';
}

const nameOf = (participant: { accountId: string }, name: string) =>
  test.db.update(account).set({ name }).where(eq(account.id, participant.accountId));

const mailsTo = (address: string): TakenMail[] =>
  smtp.accepted.filter(({ to }) => to.includes(address));

/** The bodies of the parts with this content type, decoded, in their order. */
function partsOf({ raw }: TakenMail, type: string): { head: string; body: string }[] {
  const boundaries = [...raw.matchAll(/boundary="([^"]+)"/g)].map(([, boundary]) => boundary);
  const parts = raw.split(new RegExp(boundaries.map((each) => `--${each}(?:--)?\\r\\n`).join('|')));
  return parts.flatMap((part) => {
    const [head = '', ...rest] = part.split('\r\n\r\n');
    if (!head.toLowerCase().includes(`content-type: ${type}`)) return [];
    return [{ head, body: Buffer.from(rest.join('\r\n\r\n'), 'base64').toString('utf8') }];
  });
}

const calendarOf = (mail: TakenMail): string => partsOf(mail, 'text/calendar')[0]?.body ?? '';

async function playLife(two: MeetingOfTwo): Promise<void> {
  await tell(test, two, 'REQUEST', 0);
  await test.deliver();
  test.clock.advance({ minutes: 1 });
  await tell(test, two, 'REQUEST', 1, { slotId: two.slots[1]?.id ?? null });
  await test.deliver();
  test.clock.advance({ minutes: 1 });
  await tell(test, two, 'CANCEL', 2, { state: 'cancelled', slotId: null, tableId: null });
  await test.deliver();
}

describe('the life of a meeting through a mail server', () => {
  let mails: TakenMail[];
  let parsed: ParsedMail[];
  let address: string;

  beforeEach(async () => {
    const two = await makeMeetingOfTwo(test, { venue: 'Palača, "Zlati" kot; 2. nadstropje' });
    await nameOf(two.bojan, 'Bojan Žnidaršič-Šuštaršič, d.o.o.; "Žarek" 🛠️');
    await playLife(two);
    address = await addressOf(two.anna);
    mails = mailsTo(address);
    parsed = await Promise.all(mails.map(({ raw }) => simpleParser(raw)));
  });

  it('is REQUEST 0, REQUEST 1, CANCEL 2 under one UID', () => {
    const calendars = mails.map(calendarOf);
    const read = (name: string) =>
      calendars.map((text) => new RegExp(`^${name}:(.*)\\r$`, 'm').exec(text)?.[1]);
    expect(read('METHOD')).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
    expect(read('SEQUENCE')).toEqual(['0', '1', '2']);
    expect(new Set(read('UID')).size).toBe(1);
    expect(new Set(read('DTSTAMP')).size).toBe(3);
    expect(read('DTSTART')).toEqual(['20270308T080000Z', '20270308T082000Z', '20270308T082000Z']);
  });

  it('each calendar object passes the strict lint and converges in a model client', () => {
    const calendars = mails.map(calendarOf);
    for (const text of calendars) expect(lintCalendar(Buffer.from(text))).toEqual([]);
    const states = [1, 2, 3].map((count) =>
      calendars.slice(0, count).reduce(applyToCalendar, emptyCalendar(address)),
    );
    const starts = states.map((state) =>
      [...meetingsShown(state).values()].map(({ startsAt }) => startsAt.toISOString()),
    );
    expect(starts).toEqual([['2027-03-08T08:00:00.000Z'], ['2027-03-08T08:20:00.000Z'], []]);
  });

  it('stands in an alternative and in a file, byte for byte', () => {
    for (const mail of mails) {
      const [inline] = partsOf(mail, 'text/calendar');
      const [file] = partsOf(mail, 'application/ics');
      const method = /METHOD:(\w+)/.exec(inline?.body ?? '')?.[1];
      expect(inline?.head.replace(/\r\n\s+/g, ' ')).toMatch(
        new RegExp(`text/calendar; method=${method}; charset=utf-8; component=VEVENT`, 'i'),
      );
      expect(inline?.head).not.toMatch(/disposition: attachment/i);
      expect(file?.head).toMatch(/disposition: attachment; filename=invite\.ics/i);
      expect(file?.body).toBe(inline?.body);
      const kinds = [...mail.raw.matchAll(/^Content-Type: ([\w/]+)/gm)].map(([, kind]) => kind);
      expect(kinds).toEqual([
        'multipart/mixed',
        'multipart/alternative',
        'text/plain',
        'text/html',
        'text/calendar',
        'application/ics',
      ]);
    }
  });

  it('is one thread, from one mailbox that is ORGANIZER and sender, to one person', () => {
    const ids = parsed.map(({ messageId }) => messageId);
    expect(parsed.map(({ inReplyTo }) => inReplyTo)).toEqual([undefined, ids[0], ids[1]]);
    expect(new Set(parsed.map(({ subject }) => subject)).size).toBe(1);
    for (const [index, mail] of mails.entries()) {
      const from = parsed[index]?.from?.value[0]?.address ?? '';
      expect(from).toMatch(/^reply\+[a-z2-7]{52}@mail\.test$/);
      expect(mail.from).toBe(from);
      expect(calendarOf(mail).replace(/\r\n /g, '')).toContain(`:mailto:${from}`);
      expect(mail.to).toEqual([address]);
    }
  });

  it('asks robots to be silent', () => {
    for (const { headers } of parsed) {
      expect(headers.get('auto-submitted')).toBe('auto-generated');
      expect(headers.get('x-auto-response-suppress')).toBe('OOF, AutoReply');
    }
  });
});

describe('a mail server that misbehaves', () => {
  it('after the final dot: the same bytes come again', async () => {
    const two = await makeMeetingOfTwo(test);
    smtp.refuse.content = () => ({ code: 451, text: '4.3.0 try again' });
    await tell(test, two, 'REQUEST', 0);
    await test.deliver();
    smtp.refuse.content = undefined;
    test.clock.advance({ hours: 1 });
    await test.deliverLater();
    const address = await addressOf(two.anna);
    const [first, second] = smtp.arrived.filter(({ to }) => to.includes(address));
    expect(second?.raw).toBe(first?.raw);
    expect(smtp.accepted).toHaveLength(2);
  });

  it('with 550 for one recipient: dead-lettered, suppressed, the other gets theirs', async () => {
    const two = await makeMeetingOfTwo(test);
    const [gone, there] = [await addressOf(two.anna), await addressOf(two.bojan)];
    smtp.refuse.recipient = (address) =>
      address === gone ? { code: 550, text: '5.1.1 no such user' } : null;
    await tell(test, two, 'REQUEST', 0);
    await test.deliver();
    expect(smtp.accepted.map(({ to }) => to)).toEqual([[there]]);
    const [row] = await test.db.select().from(message).where(eq(message.toAddress, gone));
    expect(row).toMatchObject({ state: 'failed', attempts: 1 });
    expect(row?.lastError).toContain('5.1.1');
    expect(await test.db.$count(suppression, eq(suppression.address, gone))).toBe(1);
  });

  it('that is away: everything waits and arrives once', async () => {
    const two = await makeMeetingOfTwo(test);
    const away = createSmtpMailer({ smtpUrl: 'smtp://127.0.0.1:1' });
    const { send } = mailer;
    mailer.send = away.send;
    await tell(test, two, 'REQUEST', 0);
    await test.deliver();
    expect(await test.db.$count(message, eq(message.state, 'queued'))).toBe(2);
    mailer.send = send;
    await test.deliverLater();
    expect(smtp.accepted).toHaveLength(2);
    away.close();
  });
});

describe('names that try to be headers', () => {
  it.each([
    'Eve\r\nBcc: victim@evil.test',
    'Eve <victim@evil.test>, Other',
    'Eve" <victim@evil.test>\u0007',
    'Eve\u2028Subject: forged',
  ])('%j stay a name', async (name) => {
    const two = await makeMeetingOfTwo(test, { names: { en: name } });
    await nameOf(two.anna, name);
    await nameOf(two.bojan, name);
    await tell(test, two, 'REQUEST', 0);
    await test.deliver();
    const address = await addressOf(two.anna);
    const [mail] = mailsTo(address);
    const read = await simpleParser(mail?.raw ?? '');
    expect(mail?.to).toEqual([address]);
    expect(read.bcc).toBeUndefined();
    expect(read.to && !Array.isArray(read.to) && read.to.value).toHaveLength(1);
    expect(read.from?.value.map((from) => from.address)).toEqual([mail?.from]);
    expect(lintCalendar(Buffer.from(mail ? calendarOf(mail) : ''))).toEqual([]);
  });
});
