import { lintCalendar } from '@ponte/calendar';
import * as db from '@ponte/db';
import { eq } from 'drizzle-orm';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { agentOf, makeParticipant } from '../../../test/factories.ts';
import { type MeetingOfTwo, makeMeetingOfTwo, tell } from '../../../test/meetings.ts';

let test: TestApp;
let two: MeetingOfTwo;
beforeAll(async () => {
  test = await createTestApp();
  two = await makeMeetingOfTwo(test, { state: 'scheduled', languages: ['en', 'it'] });
  await tell(test, two, 'REQUEST', 0);
});
afterAll(() => test.close());

const own = () => `/api/events/${two.event.id}/as/me/meetings/${two.meeting.id}`;

describe('one meeting for a calendar', () => {
  it('is a file with the UID of the invitation and nobody’s address', async () => {
    const anna = await agentOf(test, two.anna.accountId);
    const { status, text, headers } = await anna.get(`${own()}/calendar.ics`);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain('meeting.ics');
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('uid')).toBe(two.meeting.id);
    expect(text).not.toContain('ATTENDEE');
    expect(text).not.toContain('/links/');
  });

  it('has links for the calendars of the web', async () => {
    const anna = await agentOf(test, two.anna.accountId);
    const { body } = await anna.get<Record<string, string>>(`${own()}/calendar-links`);
    expect(body.google).toMatch(/^https:\/\/calendar\.google\.com\/.*dates=20270308T080000Z/);
    expect(body.outlook).toMatch(/^https:\/\/outlook\.live\.com\//);
    expect(body.file).toMatch(/calendar\.ics$/);
  });

  it('is nobody else’s', async () => {
    const other = await makeParticipant(test, two.event.id, two.type.id);
    const agent = await agentOf(test, other.accountId);
    expect((await agent.get(`${own()}/calendar.ics`)).status).toBe(404);
    expect((await agent.get(`${own()}/calendar-links`)).status).toBe(404);
  });
});

describe('the programme of an event', () => {
  const url = () => `/api/events/${two.event.slug}/programme.ics`;
  const session = {
    startsAt: new Date('2027-03-08T07:00:00Z'),
    endsAt: new Date('2027-03-08T07:30:00Z'),
  };
  let id: string;
  beforeAll(async () => {
    id = test.deps.ids.next();
    await test.db.insert(db.agendaSession).values({
      id,
      eventId: two.event.id,
      titles: { en: 'Welcome, all; of you', it: 'Benvenuti' },
      ...session,
    });
  });

  it('is a feed that passes the lint, for anybody, in the language asked for', async () => {
    const { status, text, headers } = await test.stranger().get(url());
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(lintCalendar(text)).toEqual([]);
    for (const property of ['NAME', 'X-WR-CALNAME', 'REFRESH-INTERVAL', 'X-PUBLISHED-TTL'])
      expect(text).toContain(property);
    expect(text).toContain(`UID:${id}`);
    expect((await test.stranger().get(`${url()}?language=it`)).text).toContain('SUMMARY:Benvenuti');
  });

  it('answers 304 until a session changes, and then with a higher SEQUENCE', async () => {
    const first = await test.stranger().get(url());
    const headers = { 'if-none-match': String(first.headers.etag) };
    expect((await test.stranger().get(url(), { headers })).status).toBe(304);
    await test.db
      .update(db.agendaSession)
      .set({ version: 2, place: 'Hall 2' })
      .where(eq(db.agendaSession.id, id));
    const changed = await test.stranger().get(url(), { headers });
    expect(changed.status).toBe(200);
    expect(changed.text).toContain('SEQUENCE:1');
  });

  /** The programme's sessions as a calendar program reads them. */
  const entries = async () =>
    new ICAL.Component(ICAL.parse((await test.stranger().get(url())).text))
      .getAllSubcomponents('vevent')
      .map((event) => ({
        uid: event.getFirstPropertyValue('uid'),
        sequence: event.getFirstPropertyValue('sequence'),
        status: event.getFirstPropertyValue('status'),
      }));

  it('says for seven days that a session is off, with the next SEQUENCE, and then forgets it', async () => {
    const gone = test.deps.ids.next();
    await test.db.insert(db.agendaSession).values({
      id: gone,
      eventId: two.event.id,
      titles: { en: 'Closing' },
      version: 3,
      ...session,
    });
    expect(await entries()).toContainEqual({ uid: gone, sequence: 2, status: 'CONFIRMED' });
    const { headers } = await test.stranger().get(url());
    const owner = await agentOf(test, two.owner.id);
    const path = `/api/events/${two.event.slug}/sessions/${gone}?version=3`;
    expect((await owner.delete(path)).status).toBe(204);
    const off = { uid: gone, sequence: 3, status: 'CANCELLED' };
    const known = { 'if-none-match': String(headers.etag) };
    const answer = await test.stranger().get(url(), { headers: known });
    expect(answer.status).toBe(200);
    expect(lintCalendar(answer.text)).toEqual([]);
    expect(await entries()).toContainEqual(off);
    expect(await entries()).toContainEqual({ uid: id, sequence: 1, status: 'CONFIRMED' });
    test.clock.advance({ minutes: 7 * 24 * 60 - 1 });
    expect(await entries()).toContainEqual(off);
    test.clock.advance({ minutes: 2 });
    expect((await entries()).map(({ uid }) => uid)).toEqual([id]);
  });

  it('of a cancelled event says that every session is off', async () => {
    const move = (state: 'open' | 'cancelled') =>
      test.db.update(db.event).set({ state }).where(eq(db.event.id, two.event.id));
    expect(await entries()).toEqual([{ uid: id, sequence: 1, status: 'CONFIRMED' }]);
    await move('cancelled');
    expect(await entries()).toEqual([{ uid: id, sequence: 2, status: 'CANCELLED' }]);
    await move('open');
  });

  it('of a draft is hidden', async () => {
    await test.db.update(db.event).set({ state: 'draft' }).where(eq(db.event.id, two.event.id));
    expect((await test.stranger().get(url())).status).toBe(404);
  });
});
