import { activity, answer, event, meetingRequest, participant, question } from '@ponte/db';
import { parse } from 'csv-parse/sync';
import { eq } from 'drizzle-orm';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import {
  agentOf,
  giveRole,
  makeAccount,
  makeOrganisation,
  makeParticipant,
} from '../../../test/factories.ts';
import { makeMeetingOfTwo } from '../../../test/meetings.ts';

let test: TestApp;
let ground: Awaited<ReturnType<typeof makeGround>>;

beforeAll(async () => {
  test = await createTestApp();
  ground = await makeGround();
});
afterAll(() => test.close());

/** Two people who meet, one of them looked after by an office; a third with a name that is a formula. */
async function makeGround() {
  const two = await makeMeetingOfTwo(test);
  const { event: made, type, owner, anna, bojan } = two;
  const office = await makeOrganisation(test, { name: 'Chamber of Koper' });
  const supporter = await makeAccount(test);
  await giveRole(test, made.id, supporter.id, 'support', office.id);
  await test.db
    .update(participant)
    .set({ officeId: office.id })
    .where(eq(participant.id, bojan.id));
  const account = await makeAccount(test, { name: '=HYPERLINK("http://evil.example","x")' });
  const organisation = await makeOrganisation(test, { name: '+39 Telefoni' }, account.id);
  const carla = await makeParticipant(test, made.id, type.id, {
    accountId: account.id,
    organisationId: organisation.id,
    jobTitle: '@SUM(A1)',
  });
  const questionId = test.deps.ids.next();
  await test.db.insert(question).values({
    id: questionId,
    eventId: made.id,
    kind: 'choice',
    labels: { en: 'Which diet?', sl: 'Kakšna prehrana?' },
    options: [{ id: 'veg', labels: { en: 'Vegetarian', sl: 'Vegetarijanska' } }],
  });
  await test.db
    .insert(answer)
    .values({ eventId: made.id, participantId: anna.id, questionId, value: 'veg' });
  await test.db.insert(meetingRequest).values({
    id: test.deps.ids.next(),
    eventId: made.id,
    senderId: carla.id,
    recipientId: anna.id,
    rank: 'must',
  });
  return {
    ...two,
    carla,
    base: `/api/events/${made.id}/reports`,
    organiser: await agentOf(test, owner.id),
    office: await agentOf(test, supporter.id),
    person: await agentOf(test, anna.accountId),
  };
}

const readCsv = (bytes: Buffer, delimiter = ','): Record<string, string>[] =>
  parse(bytes, { bom: true, columns: true, delimiter });

async function read(agent: Agent, sheet: string, query = 'format=csv') {
  const answered = await agent.get(`${ground.base}/sheets/${sheet}?${query}`);
  expect(answered.status).toBe(200);
  return answered;
}

describe('a list as CSV', () => {
  it('has everybody with the answers to the event’s own questions', async () => {
    const { bytes, headers } = await read(ground.organiser, 'registrations');
    const rows = readCsv(bytes);
    expect(rows).toHaveLength(3);
    expect(rows.map((row) => row['Which diet?'])).toContain('Vegetarian');
    expect(rows.every((row) => row.State === 'approved')).toBe(true);
    expect(headers['content-disposition']).toMatch(/attachment; filename="[^"]+-registrations-/);
    expect(headers['cache-control']).toBe('private, no-store');
  });

  it('holds no cell that a spreadsheet would take for a formula', async () => {
    const { bytes } = await read(ground.organiser, 'registrations');
    const cells = readCsv(bytes).flatMap((row) => Object.values(row));
    expect(cells).toContain('\'=HYPERLINK("http://evil.example","x")');
    expect(cells).toContain("'+39 Telefoni");
    expect(cells).toContain("'@SUM(A1)");
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('speaks the language that is asked for, with semicolons where commas are for decimals', async () => {
    const { bytes } = await read(ground.organiser, 'registrations', 'format=csv&locale=sl');
    const rows = readCsv(bytes, ';');
    expect(rows.map((row) => row['Kakšna prehrana?'])).toContain('Vegetarijanska');
    expect(rows[0]).toHaveProperty('Organizacija');
  });

  it.each([
    ['organisations', 3],
    ['requests', 1],
    ['meetings', 1],
  ])('of %s has every row of the event', async (sheet, rows) => {
    expect(readCsv((await read(ground.organiser, sheet)).bytes)).toHaveLength(rows);
  });

  it('of statistics has each table below the other', async () => {
    const { text } = await read(ground.organiser, 'statistics');
    expect(text).toContain('Registered');
    expect(text).toContain('Sent,Accepted,Declined');
  });

  it('is refused for a list or a format that does not exist', async () => {
    expect((await ground.organiser.get(`${ground.base}/sheets/accounts`)).status).toBe(400);
    const strange = await ground.organiser.get(`${ground.base}/sheets/requests?format=ods`);
    expect(strange.status).toBe(400);
  });
});

describe('a list as XLSX', () => {
  it('keeps texts as texts, whatever they begin with', async () => {
    const { bytes, headers } = await read(ground.organiser, 'registrations', 'format=xlsx');
    expect(headers['content-type']).toContain('spreadsheetml');
    const [{ data = [] } = {}] = await readXlsxFile(bytes);
    expect(data).toHaveLength(4);
    const cells = data.flat().map(String);
    expect(cells).toContain('=HYPERLINK("http://evil.example","x")');
    expect(bytes.includes('<f>')).toBe(false);
  });

  it('opens although a text has characters that XML forbids', async () => {
    await test.db
      .update(participant)
      .set({ jobTitle: 'a\u0001b\ufffe' })
      .where(eq(participant.id, ground.bojan.id));
    const { bytes } = await read(ground.organiser, 'registrations', 'format=xlsx');
    const [{ data = [] } = {}] = await readXlsxFile(bytes);
    expect(data.flat()).toContain('ab');
  });
});

describe('what leaves the house', () => {
  it('is noted with who took what', async () => {
    await read(ground.organiser, 'requests');
    const rows = await test.db.select().from(activity).where(eq(activity.action, 'reports.export'));
    expect(rows.map(({ accountId, detail }) => ({ accountId, detail }))).toContainEqual({
      accountId: ground.owner.id,
      detail: { content: 'requests', format: 'csv', rows: 1 },
    });
  });

  it('opens for no other session by its address', async () => {
    const address = `${ground.base}/sheets/registrations?format=csv`;
    expect((await ground.organiser.get(address)).status).toBe(200);
    expect((await test.stranger().get(address)).status).toBe(401);
    expect((await ground.person.get(address)).status).toBe(403);
    const elsewhere = await agentOf(test, (await makeMeetingOfTwo(test)).owner.id);
    expect((await elsewhere.get(address)).status).toBe(403);
  });

  it('is limited to a few a minute', async () => {
    const strict = await createTestApp({ rateFactor: 0.05 });
    try {
      const { event: made, owner } = await makeMeetingOfTwo(strict);
      const agent = await agentOf(strict, owner.id);
      const address = `/api/events/${made.id}/reports/sheets/requests?format=csv`;
      expect((await agent.get(address)).status).toBe(200);
      expect((await agent.get(address)).status).toBe(429);
    } finally {
      await strict.close();
    }
  });
});

describe('a support office', () => {
  it('takes away only what concerns its own people', async () => {
    const people = readCsv((await read(ground.office, 'registrations')).bytes);
    expect(people).toHaveLength(1);
    expect(readCsv((await read(ground.office, 'organisations')).bytes)).toHaveLength(1);
    expect(readCsv((await read(ground.office, 'meetings')).bytes)).toHaveLength(1);
    expect(readCsv((await read(ground.office, 'requests')).bytes)).toEqual([]);
  });

  it('sees only its own in figures and warnings', async () => {
    const figures = await ground.office.get<{ registrations: { registered: number }[] }>(
      `${ground.base}/statistics`,
    );
    expect(figures.body.registrations.map(({ registered }) => registered)).toEqual([1]);
    const all = await ground.organiser.get(`${ground.base}/alerts`);
    expect(all.body).toMatchObject({ unservedPeople: 1, undeliveredMail: 0, fullSlots: 0 });
    const own = await ground.office.get(`${ground.base}/alerts`);
    expect(own.body).toMatchObject({ unservedPeople: 0, undeliveredMail: null, fullSlots: null });
  });
});

describe('figures', () => {
  it('count registrations and requests by the days of the event’s zone', async () => {
    const late = new Date('2027-01-31T23:30:00Z'); // 1 February in Rome
    await test.db
      .update(participant)
      .set({ registeredAt: late })
      .where(eq(participant.id, ground.carla.id));
    const { body } = await ground.organiser.get(`${ground.base}/statistics`);
    expect(body).toMatchObject({
      registrations: expect.arrayContaining([{ day: '2027-02-01', registered: 1, approved: 1 }]),
      requests: [expect.objectContaining({ sent: 1, accepted: 0, declined: 0 })],
      countries: [expect.objectContaining({ meetings: 1 })],
    });
  });

  it('tell of a request that nobody has answered for days, and of full slots', async () => {
    const days = new Date(test.clock.now().getTime() - 4 * 86_400_000);
    await test.db
      .update(meetingRequest)
      .set({ createdAt: days })
      .where(eq(meetingRequest.senderId, ground.carla.id));
    const { body } = await ground.organiser.get(`${ground.base}/alerts`);
    expect(body).toMatchObject({
      unansweredRequests: 1,
      slots: 4,
      trends: { requests: { lately: 1, before: 0 } },
    });
  });

  it('are hidden with the draft they belong to', async () => {
    const address = `${ground.base}/statistics`;
    expect((await ground.person.get(address)).status).toBe(403);
    await test.db.update(event).set({ state: 'draft' }).where(eq(event.id, ground.event.id));
    expect((await ground.person.get(address)).status).toBe(404);
    await test.db.update(event).set({ state: 'open' }).where(eq(event.id, ground.event.id));
  });
});
