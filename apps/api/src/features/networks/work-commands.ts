import type { DecisionInput, TaskInput } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import * as domain from '@ponte/domain';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import * as queries from './queries.ts';
import { recordInNetwork } from './recording.ts';
import { tellOwner } from './task-reminders.ts';
import { type Actor, isLead, requireLead, requirePart } from './viewing.ts';

type Seen = { id: string; version: number };

/** A meeting that is named must be one of this group, and no draft: its title would be told before the group is invited. */
async function requireMeeting(tx: Transaction, networkId: string, id: string | null) {
  if (!id) return;
  const meeting = found(await queries.findGroupMeeting(tx, networkId, id));
  if (meeting.state === 'draft') throw refuse('group_meeting_state_forbids');
}

export function addDecision(
  call: Call,
  actor: Actor,
  key: string,
  input: DecisionInput,
): Promise<string> {
  return transact(call, async (tx) => {
    const { network } = await requireLead(tx, actor, key);
    await queries.holdNetwork(tx, network.id);
    await requireMeeting(tx, network.id, input.meetingId);
    if ((await queries.countDecisions(tx, network.id)) >= domain.limits.groupDecisions)
      throw refuse('too_many_entries');
    const id = call.deps.ids.next();
    await queries.insertDecision(tx, {
      ...input,
      id,
      networkId: network.id,
      createdById: call.accountId,
      createdAt: call.now,
    });
    const detail = { decisionId: id, title: input.title };
    await recordInNetwork(tx, call, network.id, 'add_decision', detail);
    return id;
  });
}

/** Puts the words of a decision right; the log keeps who did. */
export function changeDecision(
  call: Call,
  actor: Actor,
  key: string,
  seen: Seen,
  input: DecisionInput,
): Promise<void> {
  return transact(call, async (tx) => {
    const { network } = await requireLead(tx, actor, key);
    const decision = found(await queries.findDecision(tx, network.id, seen.id));
    if (input.meetingId !== decision.meetingId)
      await requireMeeting(tx, network.id, input.meetingId);
    if (!(await queries.updateDecision(tx, seen, input))) throw refuse('stale_state');
    const detail = { decisionId: decision.id, title: input.title };
    await recordInNetwork(tx, call, network.id, 'change_decision', detail);
  });
}

/** Takes a decision out that was written by mistake; the log keeps its title, and its tasks stay. */
export function deleteDecision(call: Call, actor: Actor, key: string, id: string): Promise<void> {
  return transact(call, async (tx) => {
    const { network } = await requireLead(tx, actor, key);
    const { title } = found(await queries.findDecision(tx, network.id, id));
    await queries.deleteDecision(tx, id);
    await recordInNetwork(tx, call, network.id, 'delete_decision', { decisionId: id, title });
  });
}

/** A task goes to somebody who speaks for a member, or to nobody yet. */
async function requireOwner(tx: Transaction, networkId: string, ownerId: string | null) {
  if (ownerId && !(await queries.findMyRole(tx, networkId, ownerId)))
    throw refuse('task_owner_outside');
}

/** The decision that a task follows from must be one of this group. */
async function requireDecision(tx: Transaction, networkId: string, id: string | null) {
  if (id) found(await queries.findDecision(tx, networkId, id));
}

export function addTask(call: Call, actor: Actor, key: string, input: TaskInput): Promise<void> {
  return transact(call, async (tx) => {
    const { network } = await requirePart(tx, actor, key);
    await requireMeeting(tx, network.id, input.meetingId);
    await requireDecision(tx, network.id, input.decisionId);
    await requireOwner(tx, network.id, input.ownerId);
    if ((await queries.countOpenTasks(tx, network.id)) >= domain.limits.groupTasks)
      throw refuse('too_many_entries');
    const id = call.deps.ids.next();
    await queries.insertTask(tx, {
      ...input,
      id,
      networkId: network.id,
      createdById: call.accountId,
      createdAt: call.now,
    });
    await tellOwner(tx, call, { id, version: 1 }, input.ownerId);
    const detail = { taskId: id, title: input.title };
    await recordInNetwork(tx, call, network.id, 'add_task', detail);
  });
}

async function requireTask(tx: Transaction, actor: Actor, key: string, id: string) {
  const viewed = await requirePart(tx, actor, key);
  const task = found(await queries.findTask(tx, viewed.network.id, id));
  const { accountId } = actor;
  ensure(domain.whyNotTouchTask(task, { accountId, isLead: isLead(viewed) }));
  return { task, networkId: viewed.network.id };
}

const verbOf = (wasDone: boolean, isDone: boolean) => {
  if (wasDone === isDone) return 'change_task';
  return isDone ? 'finish_task' : 'reopen_task';
};

/** Changes a task, ends it, or opens it once more. Who leaves the group may stay its owner. */
export function changeTask(
  call: Call,
  actor: Actor,
  key: string,
  seen: Seen,
  { isDone, ...input }: TaskInput & { isDone: boolean },
): Promise<void> {
  return transact(call, async (tx) => {
    const { task, networkId } = await requireTask(tx, actor, key, seen.id);
    if (input.meetingId !== task.meetingId) await requireMeeting(tx, networkId, input.meetingId);
    await requireDecision(tx, networkId, input.decisionId);
    const isHandedOn = input.ownerId !== task.ownerId;
    if (isHandedOn) await requireOwner(tx, networkId, input.ownerId);
    const change = {
      ...input,
      doneAt: isDone ? (task.doneAt ?? call.now) : null,
      ...(isHandedOn ? { remindedOf: null } : {}),
    };
    if (!(await queries.updateTask(tx, seen, change))) throw refuse('stale_state');
    const next = { id: task.id, version: seen.version + 1 };
    if (isHandedOn && !isDone) await tellOwner(tx, call, next, input.ownerId);
    const verb = verbOf(task.doneAt !== null, isDone);
    await recordInNetwork(tx, call, networkId, verb, { taskId: task.id, title: input.title });
  });
}

/** Ends a task that is one's own from the list of all of them, as it stands. */
export function finishOwnTask(call: Call, accountId: string, seen: Seen): Promise<void> {
  return transact(call, async (tx) => {
    const own = await queries.listOpenTasksOf(tx, accountId);
    const { task } = found(own.find((row) => row.task.id === seen.id) ?? null);
    if (!(await queries.updateTask(tx, seen, { doneAt: call.now }))) throw refuse('stale_state');
    const detail = { taskId: task.id, title: task.title };
    await recordInNetwork(tx, call, task.networkId, 'finish_task', detail);
  });
}

export function deleteTask(call: Call, actor: Actor, key: string, id: string): Promise<void> {
  return transact(call, async (tx) => {
    const { task, networkId } = await requireTask(tx, actor, key, id);
    await queries.deleteTask(tx, task.id);
    const detail = { taskId: task.id, title: task.title };
    await recordInNetwork(tx, call, networkId, 'delete_task', detail);
  });
}
