import { describe, expect, test } from 'vitest';
import { lintCalendar, renderFeed, renderFile, renderInvitation } from '../index.ts';
import { feeds, invitations } from '../testing/sample-invitations.ts';

const online = renderInvitation(invitations.online ?? expect.unreachable()).ics;
const cancelled = renderInvitation(invitations.cancelled ?? expect.unreachable()).ics;
const feed = renderFeed(feeds['feed-personal'] ?? expect.unreachable());

/** The object with one edit; fails when the edit finds nothing, so that no case passes by accident. */
function broken(ics: string, find: string | RegExp, replacement: string): string {
  const unfolded = ics.replaceAll('\r\n ', '');
  const edited = unfolded.replace(find, replacement);
  expect(edited).not.toBe(unfolded);
  return edited.replace(/[^\r\n]{70}(?=[^\r\n])/g, '$&\r\n ');
}

test('every golden object is clean', () => {
  for (const invitation of Object.values(invitations)) {
    expect(lintCalendar(renderInvitation(invitation).ics)).toEqual([]);
  }
  for (const one of Object.values(feeds)) expect(lintCalendar(renderFeed(one))).toEqual([]);
});

describe('raw text', () => {
  test.each([
    ['last line', online.slice(0, -2)],
    ['LF alone', online.replace('VERSION:2.0\r\n', 'VERSION:2.0\n')],
    ['CR alone', online.replace('SUMMARY:', 'SUMMARY:\r')],
    ['control character', online.replace('SUMMARY:', 'SUMMARY:\u0007')],
    ['octets in one line', online.replaceAll('\r\n ', '')],
    ['an empty line', online.replace('SUMMARY:', '\r\nSUMMARY:')],
    ['half a character', online.replace('SUMMARY:', 'SUMMARY:\uD83C')],
    ['no UTF-8', `\uFEFF${online}`],
    ['closes nothing', online.replace('END:VEVENT\r\n', '')],
    ['not closed', online.replace('END:VCALENDAR\r\n', '')],
    ['outside of VCALENDAR', `${online}X-MORE:1\r\n`],
    ['exactly one VCALENDAR', online + online],
    ['no property', online.replace('SUMMARY:', 'SUMMARY;X="a\\"b":')],
  ])('%s is found', (fault, ics) => {
    expect(lintCalendar(ics).join('\n')).toContain(fault);
  });

  test('a line folded inside a character is found in bytes', () => {
    const bytes = new TextEncoder().encode(online);
    // The first byte of "č" in the name of the partner.
    const at = bytes.indexOf(0xc4) + 1;
    const folded = Uint8Array.of(...bytes.slice(0, at), 13, 10, 32, ...bytes.slice(at));
    expect(lintCalendar(folded).join('\n')).toContain('folded inside a character');
  });
});

describe('rules of every method', () => {
  test.each([
    [/VERSION:2.0\r\n/, '', 'VERSION is missing'],
    [/VERSION:2.0/, 'VERSION:1.0', 'VERSION is 1.0'],
    [/PRODID.*\r\n/, '', 'PRODID is missing'],
    [/METHOD:REQUEST\r\n/, '', 'METHOD is missing'],
    [/METHOD:REQUEST\r\n/, 'METHOD:REQUEST\r\nMETHOD:REQUEST\r\n', 'METHOD occurs 2'],
    [/METHOD:REQUEST/, 'METHOD:SHOUT', 'none of ours'],
    [/BEGIN:VEVENT\r\n/, 'BEGIN:VEVENT\r\nMETHOD:REQUEST\r\n', 'METHOD occurs 1'],
    [
      /BEGIN:VEVENT\r\n/,
      'BEGIN:VTIMEZONE\r\nTZID:x\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\n',
      'VTIMEZONE has no place',
    ],
    [/UID:.*\r\n/, '', 'UID is missing'],
    [/DTSTAMP:.*\r\n/, '', 'DTSTAMP is missing'],
    [/SEQUENCE:0\r\n/, '', 'SEQUENCE is missing'],
    [/SEQUENCE:0/, 'SEQUENCE:-1', 'SEQUENCE is -1'],
    [/SUMMARY:.*\r\n/, '', 'SUMMARY is missing'],
    [/SUMMARY:.*\r\n/, 'SUMMARY:\r\n', 'SUMMARY is empty'],
    [/SUMMARY:.*\r\n/, 'SUMMARY:a, b\r\n', 'not escaped'],
    [/SUMMARY:.*\r\n/, 'SUMMARY:a\\x\r\n', 'not escaped'],
    [/DTSTART:(.*)Z/, 'DTSTART:$1', 'not in UTC'],
    [/DTSTART:(.*)Z/, 'DTSTART;TZID=Europe/Rome:$1', 'has parameters'],
    [/DTSTART:.*/, 'DTSTART:20270231T100000Z', 'no date'],
    [/DTEND:.*/, 'DTEND:20270310T090000Z', 'not after'],
    [/STATUS:CONFIRMED/, 'STATUS:CANCELLED', 'REQUEST with STATUS:CANCELLED'],
    [/STATUS:CONFIRMED/, 'STATUS:SURE', 'STATUS is SURE'],
    [/LOCATION:.*\r\n/, 'LOCATION:Online\r\n', 'LOCATION lacks'],
    [/DESCRIPTION:/, 'DESCRIPTION:Hello\\n', 'first line of DESCRIPTION'],
    [/\r\nURL:.*/, '\r\nURL:https://meet.example/a\\,b', 'no plain URI'],
    [/\r\nURL:.*/, '\r\nURL:https://other.example/', 'differ'],
    [/VALUE=URI;FEATURE/, 'FEATURE', 'without VALUE=URI'],
    [/FEATURE=AUDIO,VIDEO/, 'FEATURE=AUDIO', 'without FEATURE'],
    [/;LABEL="Join"/, '', 'without LABEL'],
    [/ORGANIZER.*\r\n/, '', 'ORGANIZER is missing'],
    [/ORGANIZER;CN=".*?"/, 'ORGANIZER', 'without CN'],
    [/reply\+4f9c2a@/, 'no-reply@', 'nobody reads'],
    [
      /mailto:marco.rossi@officina.example/,
      'mailto:reply+4f9c2a@mail.ponte.example',
      'also ATTENDEE',
    ],
    [/mailto:marco/, 'MAILTO:marco', 'no mailto'],
    [/ATTENDEE.*\r\n/, '$&$&', 'more than its recipient'],
    [/ATTENDEE.*\r\n/, '', 'ATTENDEE is missing'],
    [/;RSVP=TRUE/, '', 'RSVP'],
    [/;PARTSTAT=NEEDS-ACTION/, '', 'PARTSTAT'],
    [/;CUTYPE=INDIVIDUAL/, '', 'CUTYPE'],
    [/;ROLE=REQ-PARTICIPANT/, '', 'ROLE'],
    [/CN="Marco Rossi"/, 'CN="Marco^nRossi"', 'line break'],
    [/CN="Marco Rossi"/, 'CN="Marco\\\\"', 'backslash'],
  ])('%s -> %j is found', (find, replacement, fault) => {
    expect(lintCalendar(broken(online, find, replacement)).join('\n')).toContain(fault);
  });

  test('a cancellation must say so in its status', () => {
    const ics = broken(cancelled, 'STATUS:CANCELLED', 'STATUS:CONFIRMED');
    expect(lintCalendar(ics)).toEqual(['CANCEL without STATUS:CANCELLED']);
  });

  test('a reply names exactly one attendee', () => {
    const ics = broken(broken(online, 'METHOD:REQUEST', 'METHOD:REPLY'), /ATTENDEE.*\r\n/, '$&$&');
    expect(lintCalendar(ics)).toEqual(['ATTENDEE occurs 2 times']);
  });
});

describe('feeds and files', () => {
  test.each([
    [/\r\nNAME:.*/, '', 'NAME is missing'],
    [/X-WR-CALNAME:.*/, 'X-WR-CALNAME:other', 'differ'],
    [/X-PUBLISHED-TTL:.*/, 'X-PUBLISHED-TTL:PT5M', 'differ'],
    [/REFRESH-INTERVAL;VALUE=DURATION/, 'REFRESH-INTERVAL', 'without VALUE'],
    [/REFRESH-INTERVAL;VALUE=DURATION:.*/, 'REFRESH-INTERVAL;VALUE=DURATION:often', 'no duration'],
    [/END:VEVENT/, 'ATTENDEE:mailto:a@b.example\r\nEND:VEVENT', 'ATTENDEE occurs 1'],
    [/UID:b@ponte.example/, 'UID:a@ponte.example', 'share a UID'],
  ])('%s -> %j is found in a feed', (find, replacement, fault) => {
    expect(lintCalendar(broken(feed, find, replacement)).join('\n')).toContain(fault);
  });

  test('a download is clean as a file only', () => {
    const { recipient: _, ...entry } = invitations.plain ?? expect.unreachable();
    expect(lintCalendar(renderFile(entry), { as: 'file' })).toEqual([]);
    expect(lintCalendar(renderFile(entry))).toEqual(['METHOD is missing']);
    expect(lintCalendar(online, { as: 'file' })).toEqual(['a file with METHOD REQUEST']);
  });
});
