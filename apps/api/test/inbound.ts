import { message } from '@ponte/db';
import { and, asc, eq } from 'drizzle-orm';
import { replyAddressFor } from '../src/mail/reply-address.ts';
import type { TestApp } from './app.ts';

/** Mails as they come back, written line by line as servers write them. */
export const inboundSecret = 'the secret of the inbound door, 32+ long';
export const inboundEnvironment = {
  INBOUND_SECRET: inboundSecret,
  MAIL_FROM: 'ponte@mail.example.test',
};

export type Reply = {
  to: string;
  from: string;
  uid: string;
  partstat: string;
  attendee?: string;
  method?: string;
  sequence?: number;
  stamp?: string;
  /** Further lines of the VEVENT. */
  lines?: string[];
  headers?: string[];
  messageId?: string;
};

/** The object of an answer, as most programs write it. */
export const replyObject = (reply: Reply): string =>
  [
    'BEGIN:VCALENDAR',
    'PRODID:-//A calendar//EN',
    'VERSION:2.0',
    `METHOD:${reply.method ?? 'REPLY'}`,
    'BEGIN:VEVENT',
    `UID:${reply.uid}`,
    `DTSTAMP:${reply.stamp ?? '20270301T100000Z'}`,
    `SEQUENCE:${reply.sequence ?? 0}`,
    `ATTENDEE;PARTSTAT=${reply.partstat}:mailto:${reply.attendee ?? reply.from}`,
    `ORGANIZER:mailto:${reply.to}`,
    ...(reply.lines ?? []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

export function replyMail(reply: Reply): Buffer {
  const object = replyObject(reply);
  const head = [
    `From: Somebody <${reply.from}>`,
    `To: <${reply.to}>`,
    `Subject: ${reply.partstat}: Meeting`,
    `Message-ID: ${reply.messageId ?? `<${reply.partstat}.${reply.stamp ?? 'first'}.${reply.uid}@client.example.test>`}`,
    'Date: Mon, 01 Mar 2027 10:00:00 +0000',
    'MIME-Version: 1.0',
    ...(reply.headers ?? []),
    'Content-Type: multipart/alternative; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'A calendar has answered.',
    '--b1',
    `Content-Type: text/calendar; charset=utf-8; method=${reply.method ?? 'REPLY'}`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(object).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '--b1--',
    '',
  ];
  return Buffer.from(head.join('\r\n'));
}

export const post = (test: TestApp, raw: Buffer | string, query = '') =>
  test.app.inject({
    method: 'POST',
    url: `/api/inbound/messages${query}`,
    headers: {
      'content-type': 'message/rfc822',
      authorization: `Bearer ${inboundSecret}`,
    },
    payload: raw,
  });

export const addressOf = (test: TestApp, participantId: string): string =>
  replyAddressFor(test.deps.config, participantId);

/** Where the participant's mail goes. */
export async function mailOf(test: TestApp, participantId: string): Promise<string> {
  const [row] = await test.db
    .select({ address: message.toAddress })
    .from(message)
    .where(eq(message.participantId, participantId))
    .limit(1);
  if (!row) throw new Error('nothing was sent to them');
  return row.address;
}

/** Every calendar message to one person about one meeting, in order. */
export const toldTo = (test: TestApp, participantId: string, meetingId: string) =>
  test.db
    .select({ method: message.method, sequence: message.sequence, state: message.state })
    .from(message)
    .where(and(eq(message.participantId, participantId), eq(message.meetingId, meetingId)))
    .orderBy(asc(message.sequence), asc(message.id));
