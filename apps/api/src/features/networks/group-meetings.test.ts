import { lintCalendar } from '@ponte/calendar';
import * as db from '@ponte/db';
import { and, asc, eq } from 'drizzle-orm';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type Company, makeCompany } from '../../../test/exchange.ts';
import * as make from '../../../test/factories.ts';
import {
  addressOf,
  inboundEnvironment,
  post,
  type Reply,
  replyMail,
} from '../../../test/inbound.ts';
import { makeMeetingOfTwo } from '../../../test/meetings.ts';
import { addMember, makeNetwork } from '../../../test/networks.ts';

let test: TestApp;
let chamber: Company;
let agency: Company;
let outsider: Company;
let network: Awaited<ReturnType<typeof makeNetwork>>;

type Meeting = {
  id: string;
  version: number;
  state: string;
  myAnswer: string | null;
  minutes: string;
  people: {
    accountId: string;
    isInvited: boolean;
    answer: string;
    comment: string;
    proposedAt: string | null;
    presence: string | null;
  }[];
  actions: Record<string, string | null>;
};

const speak = (company: Company, role: 'lead' | 'member' | 'observer') => ({
  organisationId: company.organisation.id,
  accountId: company.accountId,
  role,
});

beforeAll(async () => {
  test = await createTestApp({ environment: inboundEnvironment });
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2027-03-01T09:00:00Z');
  chamber = await makeCompany(test, { name: 'Camera', kind: 'chamber' });
  agency = await makeCompany(test, { name: 'Agencija', kind: 'agency' });
  outsider = await makeCompany(test, { name: 'Estranea' });
  network = await makeNetwork(test, speak(chamber, 'lead'));
  await addMember(test, network.id, speak(agency, 'member'));
});

const input = {
  title: 'Sectors, second reading',
  startsAt: '2027-03-10T13:00:00Z',
  endsAt: '2027-03-10T15:00:00Z',
  zone: 'Europe/Rome',
  place: 'Camera, sala rossa',
  agenda: [{ title: 'Results of the survey', speaker: 'Anna', minutes: 30 }],
};
const list = () => `/api/networks/${network.slug}/meetings`;
const read = async (id: string, agent: Agent = chamber.agent) =>
  (await agent.get<Meeting>(`${list()}/${id}`)).body;

async function draft(more: Record<string, unknown> = {}): Promise<Meeting> {
  const answer = await chamber.agent.post<Meeting>(list(), { ...input, ...more });
  expect(answer.status, answer.text).toBe(201);
  return answer.body;
}
async function step(meeting: Meeting, to: 'called' | 'cancelled', reason = '') {
  const body = { to, reason, version: meeting.version };
  const answer = await chamber.agent.post<Meeting>(`${list()}/${meeting.id}/state`, body);
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}
async function called(more: Record<string, unknown> = {}): Promise<Meeting> {
  const meeting = await step(await draft(more), 'called');
  await test.deliver();
  return meeting;
}
async function change(meeting: Meeting, more: Record<string, unknown>): Promise<Meeting> {
  const body = { ...input, ...more, version: meeting.version };
  const answer = await chamber.agent.put<Meeting>(`${list()}/${meeting.id}`, body);
  expect(answer.status, answer.text).toBe(200);
  await test.deliver();
  return answer.body;
}

/** What the person's calendar was told about the meeting, in order. */
async function told(company: Company, meetingId: string) {
  const rows = await test.db
    .select()
    .from(db.message)
    .where(and(eq(db.message.accountId, company.accountId), eq(db.message.meetingId, meetingId)))
    .orderBy(asc(db.message.sequence));
  return rows.map(({ method, sequence, state, calendarBody }) => ({
    method,
    sequence,
    state,
    body: calendarBody ?? '',
  }));
}
const lifeOf = async (company: Company, id: string) =>
  (await told(company, id)).map(({ method, sequence }) => `${method} ${sequence}`);
const parse = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? new ICAL.Component('none');

/** A calendar of this company answers. */
async function reply(
  company: Company,
  meetingId: string,
  partstat: string,
  more: Partial<Reply> = {},
): Promise<string | null> {
  const raw = replyMail({
    to: addressOf(test, company.accountId),
    from: company.email,
    uid: meetingId,
    partstat,
    ...more,
  });
  const { id } = (await post(test, raw)).json<{ id: string }>();
  await test.deliver();
  const [row] = await test.db.select().from(db.inboundMessage).where(eq(db.inboundMessage.id, id));
  return row?.outcome ?? null;
}
const personOf = async (company: Company, id: string) =>
  (await read(id)).people.find(({ accountId }) => accountId === company.accountId);

describe('a meeting of a group', () => {
  it('is a draft that only those who lead see, and is in nobody’s calendar', async () => {
    const meeting = await draft();
    expect(meeting).toMatchObject({ state: 'draft', people: [] });
    await test.deliver();
    expect(await told(agency, meeting.id)).toEqual([]);
    expect((await agency.agent.get(`${list()}/${meeting.id}`)).status).toBe(404);
    const ids = async (agent: Agent) =>
      (await agent.get<{ items: { id: string }[] }>(list())).body.items.map(({ id }) => id);
    expect(await ids(chamber.agent)).toEqual([meeting.id]);
    expect(await ids(agency.agent)).toEqual([]);
    await step(meeting, 'called');
    expect(await ids(agency.agent)).toEqual([meeting.id]);
  });

  it('is called into every calendar, each with its own person', async () => {
    const meeting = await called();
    const [mail] = test.mailbox.to(agency.email);
    expect(mail?.subject).toBe(`Sectors, second reading – ${network.slug}`);
    expect(mail?.text).toContain('14:00–16:00');
    expect(mail?.text).toContain('1. Results of the survey (Anna, 30 min)');
    expect(mail?.text).toContain(`/networks/${network.slug}/meetings/${meeting.id}`);
    expect(mail?.from.address).toBe(addressOf(test, agency.accountId));
    expect(mail?.calendar?.method).toBe('REQUEST');
    const [message] = await told(agency, meeting.id);
    expect(message).toMatchObject({ method: 'REQUEST', sequence: 0, state: 'sent' });
    expect(lintCalendar(message?.body ?? '')).toEqual([]);
    const entry = parse(message?.body ?? '');
    expect(entry.getFirstPropertyValue('uid')).toBe(meeting.id);
    expect(String(entry.getFirstPropertyValue('attendee'))).toBe(`mailto:${agency.email}`);
    expect(entry.getFirstPropertyValue('location')).toBe('Camera, sala rossa');
    expect(message?.body).not.toContain(chamber.email);
  });

  it('moves and changes place under one UID, with a rising SEQUENCE', async () => {
    const meeting = await called();
    const moved = await change(meeting, {
      startsAt: '2027-03-11T13:00:00Z',
      endsAt: '2027-03-11T15:00:00Z',
    });
    const placed = await change(moved, {
      startsAt: '2027-03-11T13:00:00Z',
      endsAt: '2027-03-11T15:00:00Z',
      place: '',
      joinUrl: 'https://meet.example/room',
    });
    expect(await lifeOf(agency, meeting.id)).toEqual(['REQUEST 0', 'REQUEST 1', 'REQUEST 2']);
    const bodies = (await told(agency, meeting.id)).map(({ body }) => parse(body));
    expect(new Set(bodies.map((entry) => entry.getFirstPropertyValue('uid')))).toEqual(
      new Set([meeting.id]),
    );
    expect(String(bodies[1]?.getFirstPropertyValue('dtstart'))).toBe('2027-03-11T13:00:00Z');
    expect(String(bodies[2]?.getFirstPropertyValue('location'))).toContain('meet.example/room');
    expect(test.mailbox.to(agency.email)[1]?.text).toContain('10 March 2027');
    // Another agenda is no news for calendars.
    await change(placed, {
      startsAt: '2027-03-11T13:00:00Z',
      endsAt: '2027-03-11T15:00:00Z',
      place: '',
      joinUrl: 'https://meet.example/room',
      agenda: [],
    });
    expect(await lifeOf(agency, meeting.id)).toHaveLength(3);
  });

  it('is cancelled with a CANCEL that repeats what was told, and why', async () => {
    const meeting = await called();
    const gone = await step(meeting, 'cancelled', 'The hall is closed');
    await test.deliver();
    expect(gone.actions).toMatchObject({ edit: 'group_meeting_state_forbids' });
    expect(await lifeOf(agency, meeting.id)).toEqual(['REQUEST 0', 'CANCEL 1']);
    const last = (await told(agency, meeting.id)).at(-1)?.body ?? '';
    expect(lintCalendar(last)).toEqual([]);
    expect(last).toContain('STATUS:CANCELLED');
    expect(String(parse(last).getFirstPropertyValue('dtstart'))).toBe('2027-03-10T13:00:00Z');
    expect(test.mailbox.to(agency.email).at(-1)?.text).toContain('The hall is closed');
  });

  it('follows who joins and who leaves, and who comes back', async () => {
    const meeting = await called();
    const { status } = await chamber.agent.post(`/api/networks/${network.slug}/contacts`, {
      organisationId: chamber.organisation.id,
      email: outsider.email,
    });
    expect(status).toBe(201);
    await test.deliver();
    expect(await lifeOf(outsider, meeting.id)).toEqual(['REQUEST 0']);
    const member = `/api/networks/${network.slug}/members/${agency.organisation.id}`;
    await chamber.agent.delete(member);
    await test.deliver();
    expect(await lifeOf(agency, meeting.id)).toEqual(['REQUEST 0', 'CANCEL 1']);
    expect(test.mailbox.to(agency.email).at(-1)?.text).toContain('no longer a contact person');
    expect(await personOf(agency, meeting.id)).toMatchObject({ isInvited: false });
    await chamber.agent.put(member, { role: 'member' });
    await chamber.agent.post(`/api/networks/${network.slug}/contacts`, {
      organisationId: agency.organisation.id,
      email: agency.email,
    });
    await test.deliver();
    expect(await lifeOf(agency, meeting.id)).toEqual(['REQUEST 0', 'CANCEL 1', 'REQUEST 2']);
    // The others were not told anything: nothing changed for them.
    expect(await lifeOf(chamber, meeting.id)).toEqual(['REQUEST 0']);
  });

  it('is not called without a place, nor into the past', async () => {
    const nowhere = await draft({ place: '' });
    expect(nowhere.actions.call).toBe('group_meeting_needs_place');
    const path = `${list()}/${nowhere.id}/state`;
    const refused = await chamber.agent.post(path, { to: 'called', version: 1 });
    expect(refused.body).toMatchObject({ code: 'group_meeting_needs_place' });
    const over = await draft({ startsAt: '2027-02-10T13:00:00Z', endsAt: '2027-02-10T15:00:00Z' });
    expect(over.actions.call).toBe('group_meeting_past');
    const upside = { ...input, endsAt: input.startsAt };
    expect((await chamber.agent.post(list(), upside)).status).toBe(400);
  });

  it('keeps minutes and attendance once it has begun', async () => {
    const meeting = await called();
    const body = {
      minutes: 'We decided on wood.',
      guests: 'Mayor',
      presences: [{ accountId: agency.accountId, presence: 'present' }],
      version: meeting.version,
    };
    const path = `${list()}/${meeting.id}/record`;
    expect((await chamber.agent.put(path, body)).body).toMatchObject({
      code: 'group_meeting_ahead',
    });
    test.clock.set('2027-03-10T14:00:00Z');
    expect((await agency.agent.put(path, body)).body).toMatchObject({ code: 'network_leads_only' });
    expect((await chamber.agent.put(path, body)).status).toBe(200);
    const seen = await read(meeting.id, agency.agent);
    expect(seen.minutes).toBe('We decided on wood.');
    expect(await personOf(agency, meeting.id)).toMatchObject({ presence: 'present' });
    expect(await personOf(chamber, meeting.id)).toMatchObject({ presence: null });
    expect((await chamber.agent.put(path, body)).body).toMatchObject({ code: 'stale_state' });
  });

  it('is nobody’s business outside the group', async () => {
    const meeting = await called();
    for (const path of [list(), `${list()}/${meeting.id}`]) {
      expect((await outsider.agent.get(path)).body).toMatchObject({ code: 'network_not_yours' });
      expect((await test.stranger().get(path)).status).toBe(401);
    }
    await test.db.update(db.network).set({ isPublic: false }).where(eq(db.network.id, network.id));
    expect((await outsider.agent.get(list())).status).toBe(404);
    expect((await agency.agent.get(list())).status).toBe(200);
  });
});

describe('an answer', () => {
  it.each([
    ['ACCEPTED', 'accepted'],
    ['TENTATIVE', 'tentative'],
    ['DECLINED', 'declined'],
  ])('%s of a calendar is shown to the group', async (partstat, answer) => {
    const meeting = await called();
    expect(await personOf(agency, meeting.id)).toMatchObject({ answer: 'needs_action' });
    expect(await reply(agency, meeting.id, partstat)).toBe(answer);
    expect(await personOf(agency, meeting.id)).toMatchObject({ answer, isInvited: true });
    const { body } = await agency.agent.get<{ items: { counts: Record<string, number> }[] }>(
      list(),
    );
    expect(body.items[0]?.counts).toMatchObject({ [answer]: 1, needs_action: 1 });
  });

  it('counts once, in the order of the calendar, and not for an older time', async () => {
    const meeting = await called();
    expect(await reply(agency, meeting.id, 'ACCEPTED', { stamp: '20270302T100000Z' })).toBe(
      'accepted',
    );
    expect(await reply(agency, meeting.id, 'DECLINED', { stamp: '20270301T100000Z' })).toBe(
      'stale',
    );
    expect(await personOf(agency, meeting.id)).toMatchObject({ answer: 'accepted' });
    await change(meeting, { startsAt: '2027-03-12T13:00:00Z', endsAt: '2027-03-12T15:00:00Z' });
    expect(await personOf(agency, meeting.id)).toMatchObject({ answer: 'needs_action' });
    expect(await reply(agency, meeting.id, 'ACCEPTED', { stamp: '20270303T100000Z' })).toBe(
      'stale',
    );
    expect(
      await reply(agency, meeting.id, 'ACCEPTED', { stamp: '20270303T100001Z', sequence: 1 }),
    ).toBe('accepted');
  });

  it('outlives a change of place', async () => {
    const meeting = await called();
    await reply(agency, meeting.id, 'ACCEPTED');
    await change(meeting, { place: 'Nova Gorica' });
    expect(await personOf(agency, meeting.id)).toMatchObject({ answer: 'accepted' });
  });

  it('with another time is shown and moves nothing', async () => {
    const meeting = await called();
    const lines = ['DTSTART:20270315T090000Z', 'DTEND:20270315T110000Z', 'SUMMARY:Later'];
    const outcome = await reply(agency, meeting.id, 'TENTATIVE', { method: 'COUNTER', lines });
    expect(outcome).toBe('countered');
    expect(await personOf(agency, meeting.id)).toMatchObject({
      proposedAt: '2027-03-15T09:00:00.000Z',
    });
    expect(await lifeOf(agency, meeting.id)).toEqual(['REQUEST 0']);
  });

  it('needs the signed address of somebody invited, and their mailbox', async () => {
    const meeting = await called();
    const to = addressOf(test, outsider.accountId);
    expect(await reply(agency, meeting.id, 'ACCEPTED', { to })).toBe('not_signed');
    const attendee = 'stranger@elsewhere.test';
    expect(await reply(agency, meeting.id, 'ACCEPTED', { attendee })).toBe('unknown_attendee');
    expect(await personOf(agency, meeting.id)).toMatchObject({ answer: 'needs_action' });
    expect(await reply(agency, meeting.id, 'ACCEPTED')).toBe('accepted');
  });

  it('is given on the page too, by those invited and until the end', async () => {
    const meeting = await called();
    const path = `${list()}/${meeting.id}/answer`;
    const given = await agency.agent.put<Meeting>(path, { answer: 'accepted' });
    expect(given.body).toMatchObject({ myAnswer: 'accepted' });
    expect((await outsider.agent.put(path, { answer: 'accepted' })).status).toBe(403);
    test.clock.set('2027-03-10T15:00:00Z');
    const late = await agency.agent.put(path, { answer: 'declined' });
    expect(late.body).toMatchObject({ code: 'group_meeting_past' });
  });
});

describe('the calendar of a person', () => {
  const addressFor = async (agent: Agent) =>
    new URL((await agent.get<{ url: string }>('/api/account/feed')).body.url).pathname;

  it('holds meetings of groups and of events under the UIDs of the invitations', async () => {
    const two = await makeMeetingOfTwo(test, { state: 'scheduled' });
    const meeting = await called();
    await addMember(test, network.id, {
      organisationId: outsider.organisation.id,
      accountId: two.anna.accountId,
      role: 'member',
    });
    await test.db.insert(db.groupMeetingPerson).values({
      meetingId: meeting.id,
      accountId: two.anna.accountId,
      toldAt: test.clock.now(),
      sequence: 3,
    });
    const anna = await make.agentOf(test, two.anna.accountId);
    const { text, status } = await test.stranger().get(await addressFor(anna));
    expect(status).toBe(200);
    expect(lintCalendar(text)).toEqual([]);
    expect(text).toContain(`UID:${meeting.id}`);
    expect(text).toContain('SEQUENCE:3');
    expect(text).toContain(`UID:${two.meeting.id}`);
    expect(text).not.toContain('ATTENDEE');
  });

  it('shows a cancelled meeting for a week, and nothing of drafts and other groups', async () => {
    const meeting = await called();
    await draft({ title: 'Secret draft' });
    await step(meeting, 'cancelled');
    const path = await addressFor(agency.agent);
    const { text } = await test.stranger().get(path);
    expect(text).toContain('STATUS:CANCELLED');
    expect(text).not.toContain('Secret draft');
    expect((await test.stranger().get(await addressFor(outsider.agent))).text).not.toContain('UID');
    test.clock.advance({ days: 8 });
    expect((await test.stranger().get(path)).text).not.toContain(meeting.id);
  });

  it('ends when its owner renews the address', async () => {
    const path = await addressFor(agency.agent);
    expect((await test.stranger().get(path)).status).toBe(200);
    await agency.agent.post('/api/account/feed/revoke');
    expect((await test.stranger().get(path)).status).toBe(404);
    expect((await test.stranger().get(await addressFor(agency.agent))).status).toBe(200);
  });
});
