import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_REPLY_LENGTH, parseReply } from './parse-reply.ts';

const uid = '0192f3a0-7c1e-7b52-9d53-0d5b7a1f2c11@ponte.example';
const organiserAddress = 'reply+4f9c2a@mail.ponte.example';
const marco = { name: 'Marco Rossi', address: 'marco.rossi@officina.example' };
const ana = { name: 'Ana Kovač', address: 'ana.kovac@lesna.example' };
const nameless = { ...marco, name: null };

function corpus(name: string): string {
  return readFileSync(`${import.meta.dirname}/corpus/${name}.ics`, 'utf8');
}

function at(iso: string): Date {
  return new Date(iso);
}

function reply(lines: string[], method = 'REPLY'): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', `METHOD:${method}`, 'BEGIN:VEVENT', `UID:${uid}`];
  return [...head, ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
}

const basics = { uid, organiserAddress, comment: null, sequence: 0 };

describe('answers as calendar programs send them', () => {
  test.each([
    [
      'outlook-accept',
      { attendee: nameless, answer: 'accepted', stampedAt: at('2027-02-01T10:15:02Z') },
    ],
    [
      'exchange-decline',
      {
        attendee: { ...ana, address: 'Ana.Kovac@lesna.example' },
        answer: 'declined',
        stampedAt: at('2027-02-03T11:22:33Z'),
        organiserAddress: null,
        comment: 'Žal me ta dan ni; pridem drugič.',
        sequence: 2,
      },
    ],
    [
      'exchange-tentative',
      {
        attendee: { ...ana, name: 'Kovač, Ana' },
        answer: 'tentative',
        stampedAt: at('2027-02-03T11:22:33Z'),
        organiserAddress: null,
        sequence: 1,
      },
    ],
    [
      'google-accept',
      { attendee: marco, answer: 'accepted', stampedAt: at('2027-02-01T12:00:00Z') },
    ],
    ['apple-accept', { attendee: ana, answer: 'accepted', stampedAt: at('2027-02-01T09:35:07Z') }],
    [
      'apple-server-decline',
      {
        attendee: { ...ana, name: 'Ana "K" Kovač' },
        answer: 'declined',
        stampedAt: at('2027-02-01T09:35:07Z'),
        comment: 'No time\nthis week',
      },
    ],
    [
      'thunderbird-decline',
      { attendee: marco, answer: 'declined', stampedAt: at('2027-02-01T10:00:04Z'), sequence: 1 },
    ],
    [
      'emacs-accept',
      { attendee: marco, answer: 'accepted', stampedAt: at('2027-02-01T09:30:15Z') },
    ],
    [
      'gateway-without-method',
      {
        attendee: nameless,
        answer: 'accepted',
        stampedAt: null,
        sequence: null,
        organiserAddress: null,
      },
    ],
    [
      'old-library-quotes',
      {
        attendee: { ...ana, name: null },
        answer: 'tentative',
        stampedAt: at('2027-02-01T14:00:00Z'),
        sequence: null,
        organiserAddress: null,
      },
    ],
  ])('%s is read', (name, expected) => {
    expect(parseReply(corpus(name))).toEqual({ ...basics, kind: 'answer', ...expected });
  });

  test.each(['outlook-accept', 'exchange-decline', 'google-counter', 'delegated'])(
    '%s means the same with LF, CRLF and CR line ends and a byte order mark',
    (name) => {
      const crlf = corpus(name);
      expect(parseReply(crlf.replaceAll('\r\n', '\n'))).toEqual(parseReply(crlf));
      expect(parseReply(`\uFEFF${crlf.replaceAll('\r\n', '\r')}`)).toEqual(parseReply(crlf));
    },
  );
});

describe('proposed times', () => {
  test.each([
    // 30 March is summer time: 14:00 in Rome is 12:00 UTC.
    ['outlook-counter', '2027-03-30T12:00:00Z', '2027-03-30T12:20:00Z', 'tentative'],
    ['outlook-counter-own-zone', '2027-07-01T12:00:00Z', '2027-07-01T12:30:00Z', 'declined'],
    ['google-counter', '2027-03-10T13:00:00Z', '2027-03-10T13:20:00Z', 'needs-action'],
    // 02:30 comes twice in that night; the first one is meant (RFC 5545 §3.3.5).
    ['thunderbird-counter', '2027-10-31T00:30:00Z', '2027-10-31T02:30:00Z', 'tentative'],
  ])('%s proposes the right instants', (name, startsAt, endsAt, answer) => {
    expect(parseReply(corpus(name))).toMatchObject({
      kind: 'counter',
      uid,
      answer,
      proposal: { startsAt: at(startsAt), endsAt: at(endsAt) },
    });
  });

  test.each([
    ['20270115T140000', '2027-01-15T13:00:00Z'],
    ['20270328T015900', '2027-03-28T00:59:00Z'],
    ['20270328T030000', '2027-03-28T01:00:00Z'],
    ['20271031T040000', '2027-10-31T03:00:00Z'],
  ])('%s in a zone only Outlook knows follows its own rules', (wall, startsAt) => {
    const ics = corpus('outlook-counter-own-zone').replace('20270701T140000', wall);
    expect(parseReply(ics)).toMatchObject({ proposal: { startsAt: at(startsAt) } });
  });

  test('the words and the place of a proposal are kept', () => {
    expect(parseReply(corpus('outlook-counter'))).toMatchObject({
      comment: 'I arrive only at noon, sorry.\nMarco',
      location: 'Table 12, Hall B',
    });
    expect(parseReply(corpus('google-counter'))).toMatchObject({ comment: 'After lunch, please' });
  });

  test.each([
    ['DTSTART;VALUE=DATE:20270310', null],
    ['DTSTART:20270310T100000', null],
    ['DTSTART;TZID=Middle Earth:20270310T100000', null],
    ['DTSTART:20270231T100000Z', null],
    ['DTSTART;TZID=FLE Standard Time:20270310T100000', '2027-03-10T08:00:00Z'],
    ['DTSTART;TZID=America/New_York:20270314T023000', '2027-03-14T07:30:00Z'],
    ['DTSTART;TZID=Europe/London:20271031T013000', '2027-10-31T00:30:00Z'],
  ])('%s is read as %s', (line, startsAt) => {
    const proposal = startsAt === null ? null : { startsAt: at(startsAt), endsAt: null };
    const ics = reply([line, 'ATTENDEE:mailto:a@b.example'], 'COUNTER');
    expect(parseReply(ics)).toMatchObject({ kind: 'counter', proposal });
  });

  test('a time without a zone takes the zone the caller knows', () => {
    const ics = reply(['DTSTART:20270710T100000', 'ATTENDEE:mailto:a@b.example'], 'COUNTER');
    expect(parseReply(ics, { assumedZone: 'Europe/Rome' })).toMatchObject({
      proposal: { startsAt: at('2027-07-10T08:00:00Z') },
    });
  });
});

describe('what is no plain answer', () => {
  test('a delegation names who shall come', () => {
    expect(parseReply(corpus('delegated'))).toMatchObject({
      kind: 'delegation',
      attendee: { name: 'Marco Rossi/Officina' },
      delegate: { name: null, address: 'luca.bianchi@officina.example' },
    });
    expect(parseReply(corpus('delegate-answers'))).toMatchObject({
      kind: 'delegation',
      attendee: nameless,
      delegate: { name: 'Luca Bianchi', address: 'luca.bianchi@officina.example' },
    });
  });

  test('our own request in a bounce is no reply', () => {
    expect(parseReply(corpus('own-request-bounced'))).toEqual({
      kind: 'not-reply',
      method: 'REQUEST',
      uid,
    });
  });

  test('DECLINECOUNTER and REFRESH are told apart', () => {
    expect(parseReply(corpus('decline-counter')).kind).toBe('decline-counter');
    expect(parseReply(corpus('refresh')).kind).toBe('refresh');
  });

  test('the method of the MIME part stands in for a missing METHOD', () => {
    const ics = reply(['ATTENDEE:mailto:a@b.example']).replace('METHOD:REPLY\r\n', '');
    expect(parseReply(ics)).toEqual({ kind: 'unreadable', reason: 'no-method' });
    expect(parseReply(ics, { method: 'refresh' }).kind).toBe('refresh');
  });
});

describe('what cannot be understood', () => {
  const accepted = 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.example';
  test.each([
    ['', 'no-calendar'],
    ['<html>Accepted</html>', 'no-calendar'],
    ['x'.repeat(MAX_REPLY_LENGTH + 1), 'too-large'],
    ['BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR', 'no-event'],
    [reply([accepted], 'SHOUT'), 'unknown-method'],
    [reply([accepted]).replace(`UID:${uid}\r\n`, ''), 'no-uid'],
    [reply([accepted, 'END:VEVENT', 'BEGIN:VEVENT', 'UID:other']), 'several-meetings'],
    [reply([]), 'no-attendee'],
    [reply([accepted, accepted.replace('a@b', 'c@d')]), 'several-attendees'],
    [reply(['ATTENDEE:mailto:a@b.example']), 'unknown-answer'],
    [reply(['ATTENDEE;PARTSTAT=COMPLETED:mailto:a@b.example']), 'unknown-answer'],
  ])('%# comes back with its reason', (ics, reason) => {
    expect(parseReply(ics)).toEqual({ kind: 'unreadable', reason });
  });

  test('anything cut, doubled or stirred is answered without throwing', () => {
    const names = [
      'outlook-counter',
      'outlook-counter-own-zone',
      'google-accept',
      'delegate-answers',
    ];
    const anyBroken = fc
      .tuple(
        fc.constantFrom(...names.map(corpus)),
        fc.nat(3000),
        fc.nat(3000),
        fc.string({ unit: 'binary' }),
      )
      .map(([ics, from, to, noise]) => ics.slice(0, from) + noise + ics.slice(to));
    fc.assert(
      fc.property(fc.oneof(anyBroken, fc.string({ unit: 'binary', maxLength: 500 })), (text) => {
        expect(parseReply(text)).toHaveProperty('kind');
      }),
      { numRuns: 2000, seed: 5546 },
    );
  });

  test.each([
    ['open components', 'BEGIN:A\n'],
    ['parameters', 'ATTENDEE;A="'],
    ['spaces', 'BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:x              '],
    ['zones', 'BEGIN:VCALENDAR\nMETHOD:COUNTER\nBEGIN:VEVENT\nUID:x\nDTSTART;TZID=/A/A/A/A/A'],
    ['folds', 'ATTENDEE\n '],
  ])('a flood of %s is read in bounded time', (_, part) => {
    const text = part + part.slice(-10).repeat(52_000);
    const startedAt = performance.now();
    parseReply(text.slice(0, MAX_REPLY_LENGTH));
    // What grows with the square of its length takes minutes.
    expect(performance.now() - startedAt).toBeLessThan(20_000);
  });
});
