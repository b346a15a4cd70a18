/**
 * Mails in the shapes in which programs and servers send them, written for the tests. Each is made about one
 * invitation; what differs between programs is kept: parts and their order, encodings, line ends, missing fields.
 */
export type About = {
  /** Our reply address, the invited address, the UID, and the Message-ID of the invitation. */
  to: string;
  attendee: string;
  uid: string;
  messageId: string;
};

type Calendar = { partstat: string; method?: string; lines?: string[]; attendee?: string };

const lines = (...parts: (string | string[])[]): string => parts.flat().join('\r\n');
const base64 = (text: string): string =>
  Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');

const head = (about: About, subject: string, more: string[] = []): string[] => [
  `From: Anna Rossi <${about.attendee}>`,
  `To: Bridge Days <${about.to}>`,
  `Subject: ${subject}`,
  `Date: Mon, 01 Mar 2027 11:00:00 +0100`,
  `Message-ID: <${subject.replace(/[^a-z]/gi, '').slice(0, 20)}.${about.uid}@client.example.test>`,
  'MIME-Version: 1.0',
  ...more,
];

const object = (
  about: About,
  { partstat, method = 'REPLY', lines: more = [], attendee }: Calendar,
) =>
  lines(
    'BEGIN:VCALENDAR',
    'PRODID:-//Some calendar//EN',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${about.uid}`,
    'DTSTAMP:20270301T100000Z',
    attendee ?? `ATTENDEE;CN=Anna;PARTSTAT=${partstat}:mailto:${about.attendee}`,
    ...more,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  );

/** Outlook on the desktop: calendar beside the text, in base64, with a Windows zone and its own properties. */
export const outlookAccept = (about: About): string =>
  lines(
    head(about, 'Accepted: Meeting with Bojan', ['X-MS-Has-Attach:', 'Content-Language: it-IT']),
    'Content-Type: multipart/alternative; boundary="_000_OL_"',
    '',
    '--_000_OL_',
    'Content-Type: text/plain; charset="iso-8859-1"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Perch=E9 no.',
    '--_000_OL_',
    'Content-Type: text/calendar; charset="utf-8"; method=REPLY',
    'Content-Transfer-Encoding: base64',
    '',
    base64(
      object(about, {
        partstat: 'ACCEPTED',
        lines: [
          `ORGANIZER:mailto:${about.to}`,
          'SEQUENCE:0',
          'DTSTART;TZID=W. Europe Standard Time:20270308T090000',
          'X-MICROSOFT-CDO-APPT-SEQUENCE:0',
        ],
      }),
    ),
    '--_000_OL_--',
  );

/** Exchange: no ORGANIZER and no SEQUENCE, the number in a property of its own. */
export const exchangeTentative = (about: About): string =>
  lines(
    head(about, 'Tentativo: Meeting with Bojan', [
      'X-MS-Exchange-Generated-Message-Source: Mailbox',
    ]),
    'Content-Type: multipart/alternative; boundary="EX"',
    '',
    '--EX',
    'Content-Type: text/plain; charset="us-ascii"',
    '',
    '',
    '--EX',
    'Content-Type: text/calendar; charset="utf-8"; method=REPLY',
    'Content-Transfer-Encoding: base64',
    '',
    base64(object(about, { partstat: 'TENTATIVE', lines: ['X-MICROSOFT-CDO-APPT-SEQUENCE:0'] })),
    '--EX--',
  );

/** Google: inline part and attachment are twins, nested in a mixed one, with a VALARM. */
export const googleAccept = (about: About): string => {
  const text = object(about, {
    partstat: 'ACCEPTED',
    lines: [
      `ORGANIZER;CN=Bridge Days:mailto:${about.to}`,
      'SEQUENCE:0',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P0DT0H10M0S',
      'END:VALARM',
    ],
  });
  return lines(
    head(about, 'Accepted: Meeting with Bojan @ Mon Mar 8, 2027', [
      'Auto-Submitted: auto-generated',
    ]),
    'Content-Type: multipart/mixed; boundary="000g1"',
    '',
    '--000g1',
    'Content-Type: multipart/alternative; boundary="000g2"',
    '',
    '--000g2',
    'Content-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes',
    '',
    'Anna Rossi has accepted this invitation.',
    '--000g2',
    'Content-Type: text/html; charset="UTF-8"',
    '',
    '<p>Anna Rossi has accepted this invitation.</p>',
    '--000g2',
    'Content-Type: text/calendar; charset="UTF-8"; method=REPLY',
    'Content-Transfer-Encoding: 7bit',
    '',
    text,
    '--000g2--',
    '--000g1',
    'Content-Type: application/ics; name="invite.ics"',
    'Content-Disposition: attachment; filename="invite.ics"',
    'Content-Transfer-Encoding: base64',
    '',
    base64(text),
    '--000g1--',
  );
};

/** Apple Mail: one attachment without a method parameter. */
export const appleAccept = (about: About): string =>
  lines(
    head(about, 'Accepted: Meeting with Bojan', ['X-Mailer: iPhone Mail (22A)']),
    'Content-Type: multipart/mixed; boundary=Apple-Mail-1',
    '',
    '--Apple-Mail-1',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    '',
    '--Apple-Mail-1',
    'Content-Disposition: attachment; filename=iCal-1.ics',
    'Content-Type: text/calendar; x-unix-mode=0644; name="iCal-1.ics"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    object(about, {
      partstat: 'ACCEPTED',
      lines: [`ORGANIZER:mailto:${about.to}`, 'SEQUENCE:0'],
    }).replaceAll('=', '=3D'),
    '--Apple-Mail-1--',
  );

/** Thunderbird: the method in lower case in the part, the address in brackets. */
export const thunderbirdDecline = (about: About): string =>
  lines(
    head(about, 'Event Invitation Reply (Declined): Meeting', ['User-Agent: Mozilla Thunderbird']),
    'Content-Type: multipart/mixed; boundary="------TB"',
    '',
    '--------TB',
    'Content-Type: text/plain; charset=UTF-8; format=flowed',
    '',
    'Anna Rossi has declined the event invitation.',
    '--------TB',
    'Content-Type: text/calendar; method=reply; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    object(about, {
      partstat: 'DECLINED',
      lines: [
        `ORGANIZER;RSVP=TRUE:mailto:${about.to}`,
        'SEQUENCE:0',
        'COMMENT:Sono già in viaggio',
      ],
    }),
    '--------TB--',
  );

/** Emacs: nothing but the calendar part, LF line ends, MAILTO in capitals. */
export const emacsAccept = (about: About): string =>
  lines(
    head(about, 'Re: Meeting with Bojan', ['User-Agent: Gnus/5.13 (Gnus v5.13) Emacs/29.1']),
    'Content-Type: text/calendar; method=REPLY; charset=UTF-8',
    '',
    object(about, {
      partstat: '',
      attendee: `ATTENDEE;PARTSTAT=ACCEPTED:MAILTO:${about.attendee}`,
      lines: [`ORGANIZER:MAILTO:${about.to}`],
    }),
  ).replaceAll('\r\n', '\n');

const counter = (about: About, start: string[]) =>
  object(about, {
    partstat: 'TENTATIVE',
    method: 'COUNTER',
    lines: [
      `ORGANIZER:mailto:${about.to}`,
      'SEQUENCE:0',
      'SUMMARY:Meeting',
      ...start,
      'COMMENT:Later?',
    ],
  });

const withPart = (about: About, subject: string, method: string, text: string): string =>
  lines(
    head(about, subject),
    `Content-Type: multipart/alternative; boundary="p"`,
    '',
    '--p',
    'Content-Type: text/plain',
    '',
    '',
    '--p',
    `Content-Type: text/calendar; charset="utf-8"; method=${method}`,
    '',
    text,
    '--p--',
  );

/** Google proposes in UTC: 9:40 in Rome, which is the third slot. */
export const googleCounter = (about: About): string =>
  withPart(
    about,
    'Proposed new time: Meeting with Bojan',
    'COUNTER',
    counter(about, ['DTSTART:20270308T084000Z', 'DTEND:20270308T090000Z']),
  );

/** Outlook proposes by the name of a Windows zone. */
export const outlookCounter = (about: About): string =>
  withPart(
    about,
    'New Time Proposed: Meeting with Bojan',
    'COUNTER',
    counter(about, [
      'DTSTART;TZID="W. Europe Standard Time":20270308T094000',
      'DTEND;TZID="W. Europe Standard Time":20270308T100000',
    ]),
  );

/** A time at which the event has no slot. */
export const counterOutside = (about: About): string =>
  withPart(
    about,
    'New Time Proposed: Meeting in the evening',
    'COUNTER',
    counter(about, ['DTSTART:20270308T190000Z', 'DTEND:20270308T192000Z']),
  );

export const delegated = (about: About): string =>
  withPart(
    about,
    'Delegated: Meeting with Bojan',
    'REPLY',
    object(about, {
      partstat: '',
      attendee: `ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:luca@example.test":mailto:${about.attendee}`,
      lines: [`ORGANIZER:mailto:${about.to}`, 'SEQUENCE:0'],
    }),
  );

/** Someone to whom the invitation was forwarded answers with their own calendar. */
export const forwardedAccept = (about: About): string =>
  withPart(
    { ...about, attendee: 'stranger@example.test' },
    'Accepted: Fwd: Meeting with Bojan',
    'REPLY',
    object(
      { ...about, attendee: 'stranger@example.test' },
      { partstat: 'ACCEPTED', lines: ['SEQUENCE:0'] },
    ),
  );

type Report = { action: string; status: string; diagnostic: string };

const report = (
  about: About,
  from: string,
  subject: string,
  { action, status, diagnostic }: Report,
) =>
  lines(
    'Return-Path: <>',
    `From: ${from}`,
    `To: ${about.to}`,
    `Subject: ${subject}`,
    `Message-ID: <${status}.${about.uid}@mx.example.test>`,
    'Date: Mon, 01 Mar 2027 11:00:00 +0000',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="dsn"',
    '',
    '--dsn',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'This is the mail system at host mx.example.test.',
    '--dsn',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.test',
    'Arrival-Date: Mon,  1 Mar 2027 10:59:58 +0000 (UTC)',
    '',
    `Final-Recipient: rfc822; ${about.attendee}`,
    `Original-Recipient: rfc822;${about.attendee}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; in.example.test',
    `Diagnostic-Code: smtp; ${diagnostic}`,
    '',
    '--dsn',
    'Content-Description: Undelivered Message',
    'Content-Type: message/rfc822',
    '',
    `Message-ID: ${about.messageId}`,
    `From: <${about.to}>`,
    `To: <${about.attendee}>`,
    'Subject: Meeting with Bojan',
    'MIME-Version: 1.0',
    'Content-Type: text/calendar; method=REPLY',
    '',
    // What comes back inside a bounce is never an answer, even where it looks like one.
    object(about, { partstat: 'DECLINED', lines: ['SEQUENCE:0'] }),
    '--dsn--',
  );

export const postfixBounce = (about: About): string =>
  report(
    about,
    'MAILER-DAEMON@mx.example.test (Mail Delivery System)',
    'Undelivered Mail Returned to Sender',
    {
      action: 'failed',
      status: '5.1.1',
      diagnostic: '550 5.1.1 User unknown',
    },
  );

export const exchangeBounce = (about: About): string =>
  report(
    about,
    'Microsoft Outlook <postmaster@tenant.example.test>',
    'Undeliverable: Meeting with Bojan',
    {
      action: 'failed',
      status: '5.1.10',
      diagnostic: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found',
    },
  );

export const gmailBounce = (about: About): string =>
  report(
    about,
    'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    'Delivery Status Notification (Failure)',
    {
      action: 'failed',
      status: '5.2.2',
      diagnostic: '552-5.2.2 The email account that you tried to reach is over quota.',
    },
  );

export const postfixDelay = (about: About): string =>
  report(about, 'MAILER-DAEMON@mx.example.test', 'Delayed Mail (still being retried)', {
    action: 'delayed',
    status: '4.4.1',
    diagnostic: 'connect to in.example.test[192.0.2.1]:25: Connection timed out',
  });

export const givenUp = (about: About): string =>
  report(about, 'MAILER-DAEMON@mx.example.test', 'Undelivered Mail Returned to Sender', {
    action: 'failed',
    status: '4.4.7',
    diagnostic: '450 4.4.7 Message expired',
  });

/** Older Exim: no report, the address in a header, the mail below the text. */
export const eximBounce = (about: About): string =>
  lines(
    'Return-path: <>',
    `X-Failed-Recipients: ${about.attendee}`,
    'Auto-Submitted: auto-replied',
    'From: Mail Delivery System <Mailer-Daemon@mx.example.test>',
    `To: ${about.to}`,
    'Subject: Mail delivery failed: returning message to sender',
    `Message-ID: <exim.${about.uid}@mx.example.test>`,
    'Date: Mon, 01 Mar 2027 11:00:00 +0000',
    '',
    'A message that you sent could not be delivered to one or more of its recipients.',
    '',
    `  ${about.attendee}`,
    '    SMTP error from remote mail server after RCPT TO: 550 5.1.1 No such user here',
    '',
    '------ This is a copy of the message, including all the headers. ------',
    '',
    `Message-ID: ${about.messageId}`,
    'Subject: Meeting with Bojan',
  );

/** qmail: each address with its reason, then the mail. */
export const qmailBounce = (about: About): string =>
  lines(
    'Return-Path: <>',
    'From: MAILER-DAEMON@qmail.example.test',
    `To: ${about.to}`,
    'Subject: failure notice',
    `Message-ID: <qmail.${about.uid}@qmail.example.test>`,
    'Date: Mon, 01 Mar 2027 11:00:00 +0000',
    '',
    'Hi. This is the qmail-send program at qmail.example.test.',
    "I'm afraid I wasn't able to deliver your message to the following addresses.",
    '',
    `<${about.attendee}>:`,
    'Sorry, no mailbox here by that name. (#5.1.1)',
    '',
    '--- Below this line is a copy of the message.',
    '',
    `Message-ID: ${about.messageId}`,
    'Subject: Meeting with Bojan',
  );

const note = (about: About, subject: string, headers: string[]): string =>
  lines(head(about, subject, headers), 'Content-Type: text/plain; charset=utf-8', '', 'I am away.');

/** Out of office, by the headers of different programs or by nothing but its subject. */
export const outOfOffice: Record<string, (about: About) => string> = {
  'Exchange, English': (about) =>
    note(about, 'Automatic reply: Meeting with Bojan', [
      'Auto-Submitted: auto-replied',
      'X-Auto-Response-Suppress: All',
    ]),
  'vacation program': (about) =>
    note(about, 'Re: Meeting', ['Auto-Submitted: auto-replied (vacation)']),
  'older server': (about) =>
    note(about, 'Re: Meeting', ['Precedence: auto_reply', 'X-Autoreply: yes']),
  'German, by subject': (about) => note(about, 'Abwesenheitsnotiz: Gespräch', []),
  'Italian, by subject': (about) => note(about, 'Risposta automatica: Incontro', []),
  'Slovene, by subject': (about) => note(about, 'Samodejni odgovor: Sestanek', []),
  'French, by subject': (about) => note(about, 'Réponse automatique : Rendez-vous', []),
};

export const words = (about: About): string => note(about, 'Re: Meeting with Bojan', []);
