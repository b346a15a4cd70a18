import {
  account,
  activity,
  event,
  network,
  networkMember,
  outcomeResult,
  participant,
} from '@ponte/db';
import { eq } from 'drizzle-orm';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import {
  agentOf,
  giveRole,
  makeAccount,
  makeOrganisation,
  makeParticipant,
} from '../../../test/factories.ts';
import { type MeetingOfTwo, makeMeeting, makeMeetingOfTwo } from '../../../test/meetings.ts';
import { countQueries } from '../../../test/query-count.ts';
import { systemCall } from '../../call/call.ts';
import { askForOutcomes } from './asking.ts';
import { readKeptOutcomes } from './commands.ts';

type Item = {
  meetingId: string;
  card: { tookPlace: boolean; usefulness: string | null } | null;
  followUp: { months: number; results: { kind: string; band: string | null }[] } | null;
  askedNow: number | null;
  actions: { card: string | null; followUp: string | null };
};
type Report = {
  isOwn: boolean;
  indicators: { key: string; value: number; of: number | null; definition: string }[];
  countries: { key: string; funnel: Record<string, number> }[];
  networks: { key: string; name: string | null; funnel: Record<string, number> }[];
  offices: { key: string; name: string | null }[];
  results: { kind: string; meetings: number; bands: { band: string; meetings: number }[] }[];
};

let test: TestApp;
let two: MeetingOfTwo;
let anna: Agent;
let bojan: Agent;

beforeEach(async () => {
  test = await createTestApp();
  two = await makeMeetingOfTwo(test);
  anna = await agentOf(test, two.anna.accountId);
  bojan = await agentOf(test, two.bojan.accountId);
  test.clock.set('2027-03-08T12:00:00Z');
});
afterEach(() => test.close());

/** Months later nobody is signed in any more. */
const annaAgain = async () => {
  anna = await agentOf(test, two.anna.accountId);
};
const base = () => `/api/events/${two.event.slug}`;
const tell = (agent: Agent, what: 'card' | 'follow-up', body: unknown) =>
  agent.put<{ items: Item[] }>(`${base()}/as/me/meetings/${two.meeting.id}/${what}`, body);
type NetworkOptions = { isPublic?: boolean; role?: 'member' | 'observer' };
const good = { tookPlace: true, usefulness: 'very', step: 'visit', stepOn: '2027-04-02' };
const contract = { results: [{ kind: 'contract', band: '10k_50k' }] };
const reportOf = async (agent: Agent) => (await agent.get<Report>(`${base()}/outcomes`)).body;
const numberOf = ({ indicators }: Report, key: string) =>
  indicators.find((each) => each.key === key)?.value;

describe('a card', () => {
  it('shows what its own side has told and nothing of the other', async () => {
    const answer = await tell(anna, 'card', good);
    expect(answer.body.items[0]?.card).toMatchObject({ tookPlace: true, usefulness: 'very' });
    const seen = await bojan.get<{ items: Item[] }>(`${base()}/as/me/outcomes`);
    expect(seen.body.items[0]).toMatchObject({ card: null });
  });

  it('filled again replaces what was told before', async () => {
    await tell(anna, 'card', good);
    const answer = await tell(anna, 'card', { tookPlace: false });
    expect(answer.body.items[0]?.card).toMatchObject({ tookPlace: false, usefulness: null });
    const logged = await test.db
      .select()
      .from(activity)
      .where(eq(activity.action, 'outcomes.fill_card'));
    expect(logged).toHaveLength(2);
  });

  it('about a meeting that is still ahead is refused', async () => {
    test.clock.set('2027-03-08T07:00:00Z');
    const answer = await tell(anna, 'card', good);
    expect(answer.body).toMatchObject({ code: 'meeting_still_ahead' });
    expect((await anna.get<{ items: Item[] }>(`${base()}/as/me/outcomes`)).body.items).toEqual([]);
  });

  it('that finds a meeting useful which did not take place is refused', async () => {
    expect((await tell(anna, 'card', { ...good, tookPlace: false })).status).toBe(400);
  });

  it('of an archived event can still be filled', async () => {
    await test.db.update(event).set({ state: 'archived' }).where(eq(event.id, two.event.id));
    expect((await tell(anna, 'card', good)).status).toBe(200);
  });
});

describe('what followed', () => {
  it('is asked about once something can have followed', async () => {
    const askedAt = async (at: string) => {
      test.clock.set(at);
      await annaAgain();
      return (await anna.get<{ items: Item[] }>(`${base()}/as/me/outcomes`)).body.items[0]
        ?.askedNow;
    };
    expect(await askedAt('2027-03-09T12:00:00Z')).toBeNull();
    expect(await askedAt('2027-03-30T12:00:00Z')).toBe(1);
  });

  it('counts for the question that the clock names, a later answer beside the earlier', async () => {
    test.clock.set('2027-04-10T12:00:00Z');
    await annaAgain();
    const first = await tell(anna, 'follow-up', { results: [] });
    expect(first.body.items[0]).toMatchObject({
      followUp: { months: 1, results: [] },
      askedNow: null,
    });
    test.clock.set('2027-09-10T12:00:00Z');
    await annaAgain();
    const seen = await anna.get<{ items: Item[] }>(`${base()}/as/me/outcomes`);
    expect(seen.body.items[0]?.askedNow).toBe(6);
    const later = await tell(anna, 'follow-up', contract);
    expect(later.body.items[0]?.followUp).toMatchObject({ months: 6, results: contract.results });
  });

  it('said again for the same question replaces the answer', async () => {
    await tell(anna, 'follow-up', contract);
    await tell(anna, 'follow-up', { results: [{ kind: 'partnership', band: null }] });
    const rows = await test.db.select({ kind: outcomeResult.kind }).from(outcomeResult);
    expect(rows).toEqual([{ kind: 'partnership' }]);
  });

  it('in a band of another kind, or a kind twice, is refused', async () => {
    const jobs = { kind: 'jobs', band: '10k_50k' };
    expect((await tell(anna, 'follow-up', { results: [jobs] })).status).toBe(400);
    const twice = { results: [...contract.results, ...contract.results] };
    expect((await tell(anna, 'follow-up', twice)).status).toBe(400);
  });

  it('from a meeting that one said did not take place is refused', async () => {
    await tell(anna, 'card', { tookPlace: false });
    expect((await tell(anna, 'follow-up', contract)).body).toMatchObject({
      code: 'meeting_not_held',
    });
    expect((await tell(bojan, 'follow-up', contract)).status).toBe(200);
  });
});

describe('the question after a month', () => {
  const tick = async (at: string) => {
    test.clock.set(at);
    await askForOutcomes(systemCall(test.deps));
    await test.deliver();
  };
  const linkOf = (text = '') => /\/outcomes\/([\w-]{48})/.exec(text)?.[1] ?? '';

  it('goes once to each who met somebody, in the morning, with a way out', async () => {
    await makeParticipant(test, two.event.id, two.type.id);
    await tick('2027-04-09T06:50:00Z');
    expect(test.mailbox.received).toEqual([]);
    for (const at of ['2027-04-09T07:00:00Z', '2027-04-09T09:00:00Z', '2027-04-12T09:00:00Z'])
      await tick(at);
    expect(test.mailbox.received).toHaveLength(2);
    const [mail] = test.mailbox.received;
    expect(mail?.subject).toBe('What came of your meetings? – Bridge Days');
    expect(mail?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  });

  it('comes again after 6 and 12 months, and not in between', async () => {
    for (const at of ['2027-04-09', '2027-07-01', '2027-09-09', '2028-03-09', '2029-03-09'])
      await tick(`${at}T10:00:00Z`);
    expect(test.mailbox.received).toHaveLength(6);
  });

  it('does not go to who has answered, wants no reminders, or was not there', async () => {
    await tell(anna, 'follow-up', contract);
    await test.db
      .update(account)
      .set({ wantsReminders: false })
      .where(eq(account.id, two.bojan.accountId));
    await tick('2027-04-09T10:00:00Z');
    expect(test.mailbox.received).toEqual([]);
    await tick('2027-09-09T10:00:00Z'); // Anna has not answered this one
    expect(test.mailbox.received).toHaveLength(1);
  });

  it('opens by its link without signing in, until the links are revoked', async () => {
    await tick('2027-04-09T10:00:00Z');
    const address = (
      await test.db.select().from(account).where(eq(account.id, two.anna.accountId))
    )[0]?.email;
    const token = linkOf(test.mailbox.to(address ?? '')[0]?.text);
    const stranger = test.stranger();
    const url = `/api/outcome-links/${token}`;
    const opened = await stranger.get<{ name: string; items: Item[] }>(url);
    expect(opened.body.items).toHaveLength(1);
    const told = await stranger.put<{ items: Item[] }>(
      `${url}/meetings/${two.meeting.id}/follow-up`,
      contract,
    );
    expect(told.body.items[0]?.followUp?.results).toEqual(contract.results);
    expect((await stranger.get(`/api/outcome-links/${token.slice(0, -1)}A`)).status).toBe(410);
    await annaAgain();
    await anna.post(`${base()}/as/me/links/revoke`, {});
    expect((await stranger.get(url)).status).toBe(410);
  });

  it('opens nobody else’s meeting by a link', async () => {
    const others = await Promise.all(
      [1, 2].map(() => makeParticipant(test, two.event.id, two.type.id)),
    );
    const [slotId, tableId] = [two.slots[1]?.id, two.tables[0]?.id];
    const foreign = await makeMeeting(
      test,
      two.event.id,
      others.map(({ id }) => id),
      { slotId, tableId },
    );
    await tick('2027-04-09T10:00:00Z');
    const [mail] = test.mailbox.received.filter(({ text }) => linkOf(text));
    const url = `/api/outcome-links/${linkOf(mail?.text)}/meetings`;
    const [own, other] = await Promise.all(
      [two.meeting.id, foreign.id].map((id) => test.stranger().put(`${url}/${id}/card`, good)),
    );
    expect([own?.status, other?.status].sort()).toEqual([200, 404]);
  });
});

describe('the report', () => {
  let owner: Agent;
  beforeEach(async () => {
    owner = await agentOf(test, two.owner.id);
    await tell(anna, 'card', good);
    await tell(anna, 'follow-up', contract);
    await tell(bojan, 'card', good);
  });

  it('tells the way from wishes to outcomes, each number with its definition', async () => {
    const report = await reportOf(owner);
    expect(
      ['agreed', 'held', 'useful', 'continued', 'fruitful'].map((key) => numberOf(report, key)),
    ).toEqual([1, 1, 1, 1, 1]);
    expect(report.indicators.every(({ definition }) => definition.length > 20)).toBe(true);
    expect(report.countries[0]).toMatchObject({ key: 'IT-IT', funnel: { held: 1, fruitful: 1 } });
    expect(report.results.find(({ kind }) => kind === 'contract')?.bands).toMatchObject([
      { band: '10k_50k', meetings: 1 },
    ]);
  });

  it('counts who came for the first time, and who was here before', async () => {
    expect(numberOf(await reportOf(owner), 'firstTime')).toBe(2);
    const earlier = await makeMeetingOfTwo(test, { firstDay: '2026-03-08', lastDay: '2026-03-09' });
    await test.db
      .update(participant)
      .set({ organisationId: two.anna.organisationId })
      .where(eq(participant.id, earlier.anna.id));
    expect(numberOf(await reportOf(owner), 'firstTime')).toBe(1);
  });

  it('of a support office has only what its own companies have told', async () => {
    const office = await makeOrganisation(test, { name: 'Office of Bojan' });
    const other = await makeOrganisation(test, { name: 'Office of Anna' });
    const supporter = await makeAccount(test);
    await giveRole(test, two.event.id, supporter.id, 'support', office.id);
    for (const [id, officeId] of [
      [two.bojan.id, office.id],
      [two.anna.id, other.id],
    ] as const)
      await test.db.update(participant).set({ officeId }).where(eq(participant.id, id));
    const report = await reportOf(await agentOf(test, supporter.id));
    expect(report.isOwn).toBe(true);
    expect(['organisations', 'held', 'fruitful'].map((key) => numberOf(report, key))).toEqual([
      1, 1, 0,
    ]);
    expect(report.offices.map(({ name }) => name)).toEqual(['Office of Bojan']);
    const whole = await reportOf(owner);
    expect(whole.offices.map(({ name }) => name).sort()).toEqual([
      'Office of Anna',
      'Office of Bojan',
    ]);
  });

  it('counts a meeting in each public network of its organisations and their offices', async () => {
    const office = await makeOrganisation(test);
    await test.db
      .update(participant)
      .set({ officeId: office.id })
      .where(eq(participant.id, two.bojan.id));
    const join = async (slug: string, organisationId: string, more: NetworkOptions = {}) => {
      const { isPublic = true, role = 'member' } = more;
      const id = test.deps.ids.next();
      const names = { en: `Network ${slug}`, it: `Rete ${slug}` };
      await test.db.insert(network).values({ id, slug, kind: 'network', names, isPublic });
      await test.db.insert(networkMember).values({ networkId: id, organisationId, role });
    };
    await join('bridge', two.anna.organisationId);
    await join('offices', office.id);
    await join('secret', two.anna.organisationId, { isPublic: false });
    await join('watched', two.anna.organisationId, { role: 'observer' });
    const report = await reportOf(owner);
    expect(report.networks.map(({ key, name, funnel }) => [key, name, funnel.fruitful])).toEqual([
      ['bridge', 'Network bridge', 1],
      ['offices', 'Network offices', 1],
    ]);
    expect(numberOf(report, 'networks')).toBe(2);
    const csv = await owner.get(`${base()}/outcomes/report/csv?locale=it`);
    expect(csv.text).toContain('Reti con incontri');
  });

  it('leaves the house as PDF and XLSX in the reader’s words, and the log says so', async () => {
    const pdf = await owner.get(`${base()}/outcomes/report/pdf?locale=it`);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.bytes)), {
      mergePages: true,
    });
    expect(text).toContain('Incontri svolti');
    expect(text).toContain('1 su 1 (100%)');
    const xlsx = await owner.get(`${base()}/outcomes/report/xlsx?locale=sl`);
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
    const csv = await owner.get(`${base()}/outcomes/report/csv?locale=de`);
    expect(csv.text).toContain('Geführte Gespräche');
    const logged = await test.db
      .select()
      .from(activity)
      .where(eq(activity.action, 'outcomes.export'));
    expect(logged.map(({ detail }) => detail.format)).toEqual(['pdf', 'xlsx', 'csv']);
  });

  it('tells the public nothing of fewer than five organisations', async () => {
    const url = `${base()}/outcomes/public`;
    const small = await test.stranger().get<{ total: unknown; countries: unknown[] }>(url);
    expect(small.body).toMatchObject({ total: { held: null, fruitful: null }, countries: [] });
    for (const index of [1, 2]) {
      const people = [
        await makeParticipant(test, two.event.id, two.type.id),
        await makeParticipant(test, two.event.id, two.type.id),
      ];
      await makeMeeting(
        test,
        two.event.id,
        people.map(({ id }) => id),
        {
          state: 'held',
          slotId: two.slots[index]?.id,
          tableId: two.tables[0]?.id,
        },
      );
    }
    const large = await test.stranger().get<{ total: unknown; countries: unknown[] }>(url);
    expect(large.body).toMatchObject({
      total: { held: 3, fruitful: null },
      organisations: 6,
      countries: [{ key: 'IT-IT', held: 3, fruitful: null }],
    });
  });

  it('stand on the site for some minutes before they are counted anew', async () => {
    const [row] = await test.db.select().from(event).where(eq(event.id, two.event.id));
    if (!row) throw new Error('there is no event');
    const read = () => readKeptOutcomes(test.db, row, test.clock.now());
    const first = await read();
    expect(await countQueries(test, read)).toBe(0);
    expect(await read()).toBe(first);
    test.clock.advance({ minutes: 5 });
    expect(await countQueries(test, read)).toBeGreaterThan(0);
    expect(await read()).not.toBe(first);
  });
});
