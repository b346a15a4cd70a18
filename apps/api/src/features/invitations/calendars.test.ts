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

  it('of a draft is hidden', async () => {
    await test.db.update(db.event).set({ state: 'draft' }).where(eq(db.event.id, two.event.id));
    expect((await test.stranger().get(url())).status).toBe(404);
  });
});
