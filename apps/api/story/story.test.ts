import {
  applyToCalendar,
  type CalendarState,
  emptyCalendar,
  meetingsShown,
  readComponents,
} from '@ponte/calendar';
import {
  account,
  connectDatabase,
  meeting,
  meetingPerson,
  message,
  participant,
  timeSlot,
} from '@ponte/db';
import { createTestDatabase } from '@ponte/db/testing';
import { mailPurposes } from '@ponte/domain';
import { asc, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWithNodeIcal } from '../../../packages/calendar/src/testing/read-back.ts';
import { nameFiles, type StoryFile, writeScript } from './files.ts';
import { lintMessage } from './lint-message.ts';
import { playStory } from './play.ts';

let files: StoryFile[];
let db: ReturnType<typeof connectDatabase>;
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let purposes: Map<string, string>;

beforeAll(async () => {
  database = await createTestDatabase();
  files = await nameFiles(await playStory(database.connectionString));
  db = connectDatabase(database.connectionString, { maxConnections: 2, onError: () => undefined });
  const rows = await db.select().from(message);
  purposes = new Map(rows.map(({ messageId, purpose }) => [messageId ?? '', purpose]));
}, 240_000);
afterAll(async () => {
  await db.$client.end();
  await database.drop();
});

const reminders = ['requests_digest', 'event_reminder', 'event_followup', 'organiser_digest'];
const isReminder = ({ messageId }: StoryFile) => reminders.includes(purposes.get(messageId) ?? '');

/** Every recipient's calendar after the first so many mails. */
function calendarsAfter(count: number): Map<string, CalendarState> {
  const calendars = new Map<string, CalendarState>();
  for (const { to, calendar } of files.slice(0, count))
    if (calendar)
      calendars.set(to, applyToCalendar(calendars.get(to) ?? emptyCalendar(to), calendar));
  return calendars;
}

describe('the story', () => {
  // Whoever changes a letter reads here what becomes of it, and writes the file anew with `-u`.
  it('sends the same mails in the same order and words every time', async () => {
    await expect(writeScript(files)).toMatchFileSnapshot('./story.golden.txt');
  });

  it('lets every letter and every method occur', () => {
    // Mails with sign-in links are secrets and forgotten after a day: the story lasts longer.
    const told = new Set(files.map(({ messageId }) => purposes.get(messageId) ?? 'sign_in_link'));
    // What is exchanged, asked or met for between events, and what comes of them months later, is not about a calendar.
    const own = mailPurposes.filter(
      (purpose) =>
        !/^(exchange|interest|outcomes?|inquiry|newsletter|group|tasks?|office)(_|$)/.test(purpose),
    );
    expect([...told].sort()).toEqual(own.sort());
    expect(
      files.map(({ name }) => name).filter((name) => /-(REQUEST|CANCEL)-\d+\.eml$/.test(name)),
    ).toHaveLength(files.filter(({ calendar }) => calendar !== null).length);
  });

  it('passes the strict lint, mail by mail', () => {
    const faults = files.flatMap((file) =>
      lintMessage(file.raw, isReminder(file)).map((fault) => `${file.name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    ['another method in the head', /method=REQUEST/, 'method=CANCEL'],
    ['an attachment that differs', /(invite\.ics[\s\S]*?\r\n\r\n)Q/, '$1R'],
    ['a line that ends otherwise', /\r\n/, '\n'],
    ['a second recipient', /\r\nTo: /, '\r\nTo: a <a@b.example>, '],
    ['another sender than the organiser', /<reply\+/, '<other+'],
    ['no mark of a machine', /Auto-Submitted/, 'X-Auto-Submitted'],
    ['a way to unsubscribe', /^/, 'List-Unsubscribe: <https://ponte.example/x>\r\n'],
  ])('is held to a lint that sees %s', (_, good, bad) => {
    const raw = files.find(({ name }) => name.includes('REQUEST'))?.raw ?? '';
    expect(lintMessage(raw, false)).toEqual([]);
    expect(lintMessage(raw.replace(good, bad), false)).not.toEqual([]);
  });

  it('has names in every mail as people wrote them, whatever is in them', () => {
    const all = files.map(({ calendar }) => calendar ?? '').join('');
    const [first] = files.filter(({ name }) => /-david-REQUEST-0/.test(name));
    const attendee = readComponents(first?.calendar ?? '')[0]?.children[0]?.lines.find(
      ({ name }) => name === 'ATTENDEE',
    );
    expect(attendee?.params.get('CN')).toBe('דוד כהן, David');
    expect(all).not.toMatch(/^METHOD:CANCEL; s\.p\./m);
    expect(readComponents(all).every(({ name }) => name === 'VCALENDAR')).toBe(true);
  });

  it('says to another parser what it says to ours', () => {
    for (const { calendar } of files) {
      if (!calendar) continue;
      const [event, ...more] = readWithNodeIcal(calendar);
      const own = readComponents(calendar)[0]?.children[0]?.lines ?? [];
      const value = (name: string) => own.find((line) => line.name === name)?.value;
      expect(more).toEqual([]);
      expect([event?.uid, String(event?.sequence), event?.method === 'CANCEL']).toEqual([
        value('UID'),
        value('SEQUENCE'),
        value('STATUS') === 'CANCELLED',
      ]);
    }
  });

  it('converges: in the end every calendar holds exactly what the database has placed', async () => {
    const rows = await db
      .select({
        id: meeting.id,
        sequence: meeting.sequence,
        startsAt: timeSlot.startsAt,
        to: account.email,
      })
      .from(meeting)
      .innerJoin(timeSlot, eq(timeSlot.id, meeting.slotId))
      .innerJoin(meetingPerson, eq(meetingPerson.meetingId, meeting.id))
      .innerJoin(participant, eq(participant.id, meetingPerson.participantId))
      .innerJoin(account, eq(account.id, participant.accountId))
      .where(inArray(meeting.state, ['scheduled', 'held', 'missed']))
      .orderBy(asc(meeting.id));
    const wanted = rows.map(({ to, id, sequence, startsAt }) =>
      [to, id, sequence, startsAt.toISOString()].join(' '),
    );
    const held = [...calendarsAfter(files.length)].flatMap(([to, state]) =>
      [...meetingsShown(state)].map(([id, { sequence, startsAt }]) =>
        [to, id, sequence, startsAt.toISOString()].join(' '),
      ),
    );
    expect(wanted.length).toBeGreaterThan(3);
    expect(held.sort()).toEqual(wanted.sort());
  });

  it('never goes back: a calendar sees SEQUENCE rise, and one subject and thread for each meeting', () => {
    const seen = new Map<string, StoryFile & { sequence: number }>();
    for (const file of files) {
      const [event] = file.calendar ? readWithNodeIcal(file.calendar) : [];
      if (!event) continue;
      const key = `${file.to} ${event.uid}`;
      const before = seen.get(key);
      if (before) {
        expect(event.sequence).toBeGreaterThan(before.sequence);
        expect(file.raw.replace(/\r\n[ \t]+/g, ' ')).toContain(`In-Reply-To: ${before.messageId}`);
      }
      seen.set(key, { ...file, sequence: event.sequence });
    }
    expect(seen.size).toBeGreaterThan(10);
  });

  it('a decline by calendar is followed by the partner’s CANCEL with the next SEQUENCE', () => {
    const act = 'david’s calendar declines: the partner’s CANCEL';
    const names = files.filter((file) => file.act === act).map(({ name }) => name.slice(4));
    expect(names).toContain('bruno-CANCEL-2.eml');
  });
});
