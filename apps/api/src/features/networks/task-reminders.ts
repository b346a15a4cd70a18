import type { Transaction } from '@ponte/db';
import { durations } from '@ponte/domain';
import { type Call, transact } from '../../call/call.ts';
import { type NewMessage, queueMessages } from '../../outbox/queue.ts';
import { addDays, toLocal } from '../../zone.ts';
import * as queries from './queries.ts';

/** The hour from which reminders go, on the reader's clock. */
const morningMinute = 9 * 60;

/** Where nobody has said on whose clock they live. */
const usualZone = 'Europe/Rome';

/** Tells somebody that a task is now theirs; whoever takes one on knows. */
export async function tellOwner(
  tx: Transaction,
  call: Call,
  { id, version }: { id: string; version: number },
  ownerId: string | null,
): Promise<void> {
  if (!ownerId || ownerId === call.accountId) return;
  const accounts = await queries.listAccounts(tx, [ownerId]);
  const payload = { taskId: id, giverId: call.accountId };
  const dedupeKey = `task_given:${id}:${version}`;
  await queueMessages(
    tx,
    call,
    accounts.map((to) => ({ purpose: 'task_given', dedupeKey, to, payload })),
  );
}

type Due = Awaited<ReturnType<typeof queries.listToRemind>>[number];

function isTime({ dueOn, zone }: Due, now: Date): boolean {
  const { day, minute } = toLocal(now, zone ?? usualZone);
  return minute >= morningMinute && dueOn <= addDays(day, durations.taskReminderDays);
}

function toMessage(call: Call, tasks: readonly Due[]): NewMessage[] {
  const [to] = tasks;
  if (!to) return [];
  const payload = { taskIds: tasks.map(({ taskId }) => taskId), zone: to.zone ?? usualZone };
  const dedupeKey = `tasks_due:${to.accountId}:${call.now.toISOString()}`;
  return [{ purpose: 'tasks_due', dedupeKey, to, payload }];
}

/**
 * Reminds people of their tasks some days before they are due: one mail a person with all of them, from nine in the
 * morning on their own clock, and of each date once.
 */
export async function remindOfTasks(call: Call): Promise<void> {
  const until = addDays(call.now.toISOString().slice(0, 10), durations.taskReminderDays + 1);
  const due = (await queries.listToRemind(call.deps.db, until)).filter((row) =>
    isTime(row, call.now),
  );
  if (due.length === 0) return;
  await transact(call, async (tx) => {
    const taken = new Set(
      await queries.takeReminders(
        tx,
        due.map(({ taskId }) => taskId),
      ),
    );
    const tasks = due.filter(({ taskId }) => taken.has(taskId));
    const byPerson = Map.groupBy(tasks, ({ accountId }) => accountId);
    const messages = [...byPerson.values()].flatMap((own) => toMessage(call, own));
    await queueMessages(tx, call, messages);
  });
}
