import { account, activity, groupTask, message } from '@ponte/db';
import { and, eq, like } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type Company, makeCompany } from '../../../test/exchange.ts';
import { makeGroupMeeting } from '../../../test/group-meetings.ts';
import { addMember, makeNetwork } from '../../../test/networks.ts';
import { systemCall } from '../../call/call.ts';
import { remindOfTasks } from './commands.ts';

let test: TestApp;
let chamber: Company;
let agency: Company;
let watcher: Company;
let outsider: Company;
let network: Awaited<ReturnType<typeof makeNetwork>>;

type Task = {
  id: string;
  title: string;
  owner: { name: string } | null;
  decision: { title: string } | null;
  doneAt: string | null;
  isMine: boolean;
  version: number;
  actions: { change: string | null };
};
type Work = {
  decisions: { id: string; title: string; meeting: { id: string } | null; version: number }[];
  tasks: Task[];
  people: { accountId: string }[];
  actions: Record<string, string | null>;
};

const speak = (company: Company, role: 'lead' | 'member' | 'observer') => ({
  organisationId: company.organisation.id,
  accountId: company.accountId,
  role,
});

beforeAll(async () => {
  test = await createTestApp();
  chamber = await makeCompany(test, { name: 'Camera', kind: 'chamber' });
  agency = await makeCompany(test, { name: 'Agencija', kind: 'agency' });
  watcher = await makeCompany(test, { name: 'Osservatorio' });
  outsider = await makeCompany(test, { name: 'Estranea' });
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2027-03-01T09:00:00Z');
  await test.deliver();
  test.mailbox.received.length = 0;
  network = await makeNetwork(test, speak(chamber, 'lead'));
  await addMember(test, network.id, speak(agency, 'member'));
  await addMember(test, network.id, speak(watcher, 'observer'));
});

const base = () => `/api/networks/${network.slug}`;
const read = async (agent: Agent = chamber.agent) => (await agent.get<Work>(`${base()}/work`)).body;
const add = (agent: Agent, more: Record<string, unknown> = {}) =>
  agent.post<Work>(`${base()}/tasks`, { title: 'Write to the companies', ...more });
async function oneTask(more: Record<string, unknown> = {}, agent = chamber.agent): Promise<Task> {
  const [task] = (await add(agent, more)).body.tasks;
  if (!task) throw new Error('no task was added');
  return task;
}
const change = (agent: Agent, task: Task, more: Record<string, unknown>) =>
  agent.put<Work>(`${base()}/tasks/${task.id}`, {
    title: task.title,
    isDone: false,
    version: task.version,
    ...more,
  });

describe('a decision', () => {
  it('is written by those who lead, with the meeting it was taken in', async () => {
    const meeting = await makeGroupMeeting(test, network.id, []);
    const body = { title: 'Wood it is', decidedOn: '2027-02-20', meetingId: meeting.id };
    const refused = await agency.agent.post(`${base()}/decisions`, body);
    expect(refused.body).toMatchObject({ code: 'network_leads_only' });
    expect((await chamber.agent.post(`${base()}/decisions`, body)).status).toBe(201);
    const [decision] = (await read(watcher.agent)).decisions;
    expect(decision).toMatchObject({ title: 'Wood it is', meeting: { id: meeting.id } });
    const path = `${base()}/decisions/${decision?.id}`;
    const words = { ...body, title: 'Wood and stone', version: 1 };
    expect((await agency.agent.put(path, words)).status).toBe(403);
    expect((await chamber.agent.put<Work>(path, words)).body.decisions).toMatchObject([
      { title: 'Wood and stone', version: 2 },
    ]);
    expect((await chamber.agent.put(path, words)).body).toMatchObject({ code: 'stale_state' });
    expect((await agency.agent.delete(path)).status).toBe(403);
    expect((await chamber.agent.delete(path)).status).toBe(204);
    expect((await read()).decisions).toEqual([]);
  });

  it('leads to tasks, which outlive it', async () => {
    const made = await chamber.agent.post<Work>(`${base()}/decisions`, {
      title: 'Wood it is',
      decidedOn: '2027-02-20',
    });
    const [{ id: decisionId } = { id: '' }] = made.body.decisions;
    expect(await oneTask({ decisionId })).toMatchObject({ decision: { title: 'Wood it is' } });
    await chamber.agent.delete(`${base()}/decisions/${decisionId}`);
    expect((await read()).tasks).toMatchObject([{ decision: null }]);
    expect((await add(chamber.agent, { decisionId })).status).toBe(404);
  });

  it('does not tell the title of a meeting to which nobody is invited yet', async () => {
    const draft = await makeGroupMeeting(test, network.id, [], { state: 'draft' });
    const body = { title: 'Early', decidedOn: '2027-02-20', meetingId: draft.id };
    const refused = await chamber.agent.post(`${base()}/decisions`, body);
    expect(refused.body).toMatchObject({ code: 'group_meeting_state_forbids' });
  });

  it('cannot name a meeting of another group', async () => {
    const other = await makeNetwork(test, speak(outsider, 'lead'));
    const meeting = await makeGroupMeeting(test, other.id, []);
    const body = { title: 'Theirs', decidedOn: '2027-02-20', meetingId: meeting.id };
    expect((await chamber.agent.post(`${base()}/decisions`, body)).status).toBe(404);
    expect((await add(chamber.agent, { meetingId: meeting.id })).status).toBe(404);
  });
});

describe('a task', () => {
  it('has an owner, who ends it and opens it once more', async () => {
    const task = await oneTask({ ownerId: agency.accountId, dueOn: '2027-03-10' });
    expect(task).toMatchObject({ isMine: false, doneAt: null });
    const [mine] = (await read(agency.agent)).tasks;
    expect(mine).toMatchObject({ isMine: true, actions: { change: null } });
    const more = { ownerId: agency.accountId, isDone: true };
    const done = await change(agency.agent, task, more);
    expect(done.body.tasks[0]).toMatchObject({ doneAt: '2027-03-01T09:00:00.000Z' });
    expect((await change(agency.agent, task, more)).body).toMatchObject({ code: 'stale_state' });
    const again = await change(agency.agent, { ...task, version: 2 }, { ...more, isDone: false });
    expect(again.body.tasks[0]).toMatchObject({ doneAt: null });
    const isOfTasks = and(eq(activity.subjectId, network.id), like(activity.action, '%task'));
    const log = await test.db.select().from(activity).where(isOfTasks);
    expect(log.map(({ action }) => action)).toEqual([
      'networks.add_task',
      'networks.finish_task',
      'networks.reopen_task',
    ]);
  });

  it('is left alone by other members, and goes to nobody outside the group', async () => {
    const task = await oneTask();
    const [seen] = (await read(agency.agent)).tasks;
    expect(seen?.actions.change).toBe('task_not_yours');
    const refused = await change(agency.agent, task, { isDone: true });
    expect(refused.body).toMatchObject({ code: 'task_not_yours' });
    const path = `${base()}/tasks/${task.id}`;
    expect((await agency.agent.delete(path)).body).toMatchObject({ code: 'task_not_yours' });
    const outside = await add(chamber.agent, { ownerId: outsider.accountId });
    expect(outside.body).toMatchObject({ code: 'task_owner_outside' });
    expect((await chamber.agent.delete(path)).status).toBe(204);
    expect((await read()).tasks).toEqual([]);
  });

  it('is added by members and not by observers', async () => {
    expect((await add(agency.agent)).status).toBe(201);
    expect((await add(watcher.agent)).body).toMatchObject({ code: 'network_observer_reads' });
    expect((await read(watcher.agent)).actions).toMatchObject({
      addTask: 'network_observer_reads',
      decide: 'network_leads_only',
    });
  });

  it('is nobody’s business outside the group', async () => {
    await oneTask();
    expect((await outsider.agent.get(`${base()}/work`)).body).toMatchObject({
      code: 'network_not_yours',
    });
    expect((await add(outsider.agent)).status).toBe(403);
    expect((await test.stranger().get(`${base()}/work`)).status).toBe(401);
    expect((await read(agency.agent)).tasks).toHaveLength(1);
  });
});

const mailTo = (company: Company) => test.mailbox.to(company.email);

describe('whoever is given a task', () => {
  it('is told at once; whoever takes one on is not', async () => {
    await oneTask({ ownerId: agency.accountId, dueOn: '2027-03-10' });
    await oneTask({ ownerId: chamber.accountId });
    await test.deliver();
    expect(test.mailbox.received.map(({ subject }) => subject)).toEqual([
      'You get a task: Write to the companies',
    ]);
    const [mail] = mailTo(agency);
    expect(mail?.text).toMatch(/Until: Wednesday,? 10 March 2027/);
    expect(mail?.text).toContain(`/networks/${network.slug}/work`);
  });

  it('hears nothing of what was taken back before the mail went', async () => {
    const task = await oneTask({ ownerId: agency.accountId });
    await change(chamber.agent, task, { ownerId: null });
    await test.deliver();
    expect(test.mailbox.received).toEqual([]);
    expect(await test.db.$count(message, eq(message.state, 'skipped'))).toBeGreaterThan(0);
  });

  it('sees it among their own, and ends it there', async () => {
    const { id, version } = await oneTask({ ownerId: agency.accountId });
    type Own = { items: { id: string; title: string; network: { slug: string } }[] };
    const own = async (agent: Agent) => (await agent.get<Own>('/api/account/tasks')).body.items;
    expect(await own(agency.agent)).toContainEqual(
      expect.objectContaining({ id, network: expect.objectContaining({ slug: network.slug }) }),
    );
    expect((await own(chamber.agent)).map((task) => task.id)).not.toContain(id);
    const path = `/api/account/tasks/${id}/end`;
    expect((await chamber.agent.post(path, { version })).status).toBe(404);
    expect((await agency.agent.post(path, { version })).status).toBe(200);
    expect((await own(agency.agent)).map((task) => task.id)).not.toContain(id);
    expect((await read()).tasks).toMatchObject([{ id, doneAt: '2027-03-01T09:00:00.000Z' }]);
  });
});

describe('a task that is soon due', () => {
  const remindAt = async (at: string) => {
    test.clock.set(at);
    await remindOfTasks(systemCall(test.deps));
    await test.deliver();
  };
  const reminders = () => mailTo(agency).filter(({ subject }) => subject.startsWith('Due soon:'));

  beforeEach(async () => {
    await test.db.delete(groupTask);
    await test.db
      .update(account)
      .set({ zone: 'Europe/Rome', wantsReminders: true })
      .where(eq(account.id, agency.accountId));
  });

  it('is told to its owner once, three days before, in the morning, with all the others', async () => {
    await oneTask({ ownerId: agency.accountId, dueOn: '2027-03-10' });
    await add(chamber.agent, {
      title: 'Book the hall',
      ownerId: agency.accountId,
      dueOn: '2027-03-09',
    });
    await add(chamber.agent, {
      title: 'Much later',
      ownerId: agency.accountId,
      dueOn: '2027-05-01',
    });
    await remindAt('2027-03-06T10:00:00Z');
    await remindAt('2027-03-07T07:50:00Z');
    expect(reminders()).toHaveLength(1); // the hall alone, three days before its own day
    await remindAt('2027-03-07T08:10:00Z');
    await remindAt('2027-03-07T09:00:00Z');
    await remindAt('2027-03-08T09:00:00Z');
    expect(reminders().map(({ subject }) => subject)).toEqual([
      'Due soon: Book the hall',
      'Due soon: Write to the companies',
    ]);
    expect(reminders()[1]?.text).not.toContain('Much later');
    expect(reminders()[1]?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  });

  it('waits through the night of its owner', async () => {
    await oneTask({ ownerId: agency.accountId, dueOn: '2027-03-10' });
    test.clock.set('2027-03-07T19:00:00Z');
    await remindOfTasks(systemCall(test.deps));
    test.clock.set('2027-03-07T21:30:00Z');
    await test.deliver();
    expect(reminders()).toEqual([]);
    test.clock.set('2027-03-08T07:00:00Z');
    await test.deliverLater();
    expect(reminders()).toHaveLength(1);
  });

  it('is told anew when its date or its owner changes', async () => {
    const task = await oneTask({ ownerId: agency.accountId, dueOn: '2027-03-10' });
    await remindAt('2027-03-08T09:00:00Z');
    await change(chamber.agent, task, { ownerId: agency.accountId, dueOn: '2027-03-20' });
    await remindAt('2027-03-09T09:00:00Z');
    expect(reminders()).toHaveLength(1);
    await remindAt('2027-03-18T09:00:00Z');
    expect(reminders()).toHaveLength(2);
  });

  it('is not told when it is done, when its owner has left, or wants no reminders', async () => {
    const task = await oneTask({ ownerId: agency.accountId, dueOn: '2027-03-10' });
    const others = { ownerId: watcher.accountId, dueOn: '2027-03-10' };
    await oneTask(others);
    await change(chamber.agent, task, {
      ownerId: agency.accountId,
      dueOn: '2027-03-10',
      isDone: true,
    });
    await chamber.agent.delete(`${base()}/contacts/${watcher.accountId}`);
    await remindAt('2027-03-08T09:00:00Z');
    expect(reminders()).toEqual([]);
    expect(mailTo(watcher).filter(({ subject }) => subject.startsWith('Due'))).toEqual([]);
    await oneTask({ ownerId: agency.accountId, dueOn: '2027-03-10' });
    await test.db.update(account).set({ wantsReminders: false });
    await remindAt('2027-03-08T10:00:00Z');
    expect(reminders()).toEqual([]);
    await test.db.update(account).set({ wantsReminders: true });
    await remindAt('2027-03-08T11:00:00Z');
    expect(reminders()).toHaveLength(1);
  });
});
