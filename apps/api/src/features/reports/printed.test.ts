import { account, agendaSession, organisation, participant, sessionAttendance } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { extractText, getDocumentProxy } from 'unpdf';
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

async function rename(
  person: { accountId: string; organisationId: string },
  name: string,
  home: string,
) {
  await test.db.update(account).set({ name }).where(eq(account.id, person.accountId));
  await test.db
    .update(organisation)
    .set({ name: home })
    .where(eq(organisation.id, person.organisationId));
}

/** Anna of Gorizia meets Bojan, whom an office looks after; Omar meets nobody. */
async function makeGround() {
  const two = await makeMeetingOfTwo(test, { names: { en: 'Bridge Days', sl: 'Dnevi mostu' } });
  const { event, type, owner, anna, bojan } = two;
  await rename(anna, 'Anna Živković', 'Gorizia Meccanica');
  await rename(bojan, 'Bojan Šuštar', 'Koper Logistika');
  const office = await makeOrganisation(test);
  const supporter = await makeAccount(test);
  await giveRole(test, event.id, supporter.id, 'support', office.id);
  await test.db
    .update(participant)
    .set({ officeId: office.id })
    .where(eq(participant.id, bojan.id));
  const omar = await makeParticipant(test, event.id, type.id);
  const sessionId = test.deps.ids.next();
  await test.db.insert(agendaSession).values({
    id: sessionId,
    eventId: event.id,
    titles: { en: 'Welcome coffee', sl: 'Kava za dobrodošlico' },
    startsAt: new Date('2027-03-08T07:00:00Z'),
    endsAt: new Date('2027-03-08T07:30:00Z'),
  });
  await test.db
    .insert(sessionAttendance)
    .values({ eventId: event.id, sessionId, participantId: anna.id });
  return {
    ...two,
    omar,
    base: `/api/events/${event.id}`,
    organiser: await agentOf(test, owner.id),
    office: await agentOf(test, supporter.id),
    person: await agentOf(test, anna.accountId),
  };
}

async function print(agent: Agent, path: string): Promise<{ pages: number; text: string }> {
  const { status, bytes, headers } = await agent.get(`${ground.base}${path}`);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/pdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  return { pages: totalPages, text };
}

describe('badges', () => {
  it('stand four on a page, with everybody who comes in person', async () => {
    const { pages, text } = await print(ground.organiser, '/reports/printed/badges');
    expect(pages).toBe(1);
    expect(text).toContain('Anna Živković');
    expect(text).toContain('Koper Logistika');
    expect(text).toContain('Bridge Days');
  });

  it('need a second page for a fifth person, and none for who is online', async () => {
    const more = [false, false, true].map((isOnline) =>
      makeParticipant(test, ground.event.id, ground.type.id, { isOnline }),
    );
    const made = await Promise.all(more);
    const { pages } = await print(ground.organiser, '/reports/printed/badges');
    expect(pages).toBe(2);
    for (const { id } of made)
      await test.db.update(participant).set({ state: 'withdrawn' }).where(eq(participant.id, id));
  });

  it('of an office show its own people alone', async () => {
    const { text } = await print(ground.office, '/reports/printed/badges');
    expect(text).toContain('Bojan Šuštar');
    expect(text).not.toContain('Anna');
  });

  it.each(['محمد علي', 'דוד כהן', '👩🏽‍💻 🇮🇹', 'Ωμέγα Ёжиков', '王小明', 'A'.repeat(120)])(
    'hold a name such as %s',
    async (name) => {
      await rename(ground.omar, name, `${name} & Co.`);
      const { text } = await print(ground.organiser, '/reports/printed/badges');
      expect(text).toContain('Anna Živković');
    },
  );
});

describe('table signs', () => {
  it('are one page a table, in the language asked for', async () => {
    const { pages, text } = await print(ground.organiser, '/reports/printed/table-signs?locale=sl');
    expect(pages).toBe(2);
    expect(text).toContain('Dnevi mostu');
  });
});

describe('the booklet', () => {
  it('has the programme and then everybody’s schedule from a page of its own', async () => {
    const { pages, text } = await print(ground.organiser, '/reports/printed/schedules');
    expect(pages).toBe(2 + 3);
    expect(text).toContain('Programme');
    expect(text.match(/Welcome coffee/g)).toHaveLength(2); // in the programme, and where Anna goes
    expect(text).toContain('09:00–09:20');
    expect(text).toContain('No meetings have been placed yet.');
  });

  it('of an office has only its own people’s schedules', async () => {
    const { pages, text } = await print(ground.office, '/reports/printed/schedules');
    expect(pages).toBe(2 + 1);
    expect(text).toContain('Bojan Šuštar');
  });
});

describe('the own schedule', () => {
  it('names whom one meets when and where', async () => {
    const { pages, text } = await print(ground.person, '/as/me/printed-schedule');
    expect(pages).toBe(1);
    expect(text).toContain('Anna Živković');
    expect(text).toContain('Koper Logistika');
    expect(text).toContain('09:00–09:20');
    expect(text).toContain('Welcome coffee');
  });

  it('is printed in the language the reader chooses', async () => {
    const { text } = await print(ground.person, '/as/me/printed-schedule?locale=sl');
    expect(text).toContain('ponedeljek, 8. marec 2027');
    expect(text).toContain('Kava za dobrodošlico');
  });

  it('is nobody else’s, but for who may act for them', async () => {
    const address = `/as/${ground.bojan.id}/printed-schedule`;
    expect((await ground.person.get(`${ground.base}${address}`)).status).toBe(404);
    expect((await test.stranger().get(`${ground.base}${address}`)).status).toBe(401);
    expect((await print(ground.office, address)).text).toContain('Gorizia Meccanica');
  });
});
