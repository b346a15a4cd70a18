import {
  account,
  groupDecision,
  groupMeeting,
  groupTask,
  network,
  networkContact,
  type Queryable,
} from '@ponte/db';
import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';

export type DecisionRow = typeof groupDecision.$inferSelect;
export type TaskRow = typeof groupTask.$inferSelect;

/** What the group has decided on, the newest first. */
export const listDecisions = (db: Queryable, networkId: string) =>
  db
    .select({ decision: groupDecision, meetingTitle: groupMeeting.title })
    .from(groupDecision)
    .leftJoin(groupMeeting, eq(groupMeeting.id, groupDecision.meetingId))
    .where(eq(groupDecision.networkId, networkId))
    .orderBy(desc(groupDecision.decidedOn), desc(groupDecision.id))
    .limit(500);
export type ListedDecision = Awaited<ReturnType<typeof listDecisions>>[number];

const taskColumns = {
  task: groupTask,
  ownerName: account.name,
  meetingTitle: groupMeeting.title,
  decisionTitle: groupDecision.title,
};

/** Tasks that are open by their date, then what was done lately. */
export const listTasks = (db: Queryable, networkId: string) =>
  db
    .select(taskColumns)
    .from(groupTask)
    .leftJoin(account, eq(account.id, groupTask.ownerId))
    .leftJoin(groupMeeting, eq(groupMeeting.id, groupTask.meetingId))
    .leftJoin(groupDecision, eq(groupDecision.id, groupTask.decisionId))
    .where(eq(groupTask.networkId, networkId))
    .orderBy(
      sql`${groupTask.doneAt} desc nulls first`,
      sql`${groupTask.dueOn} asc nulls last`,
      asc(groupTask.id),
    )
    .limit(500);
export type ListedTask = Awaited<ReturnType<typeof listTasks>>[number];

/** Only who still speaks for a member has tasks to see and to be reminded of. */
const ofItsGroup = and(
  eq(networkContact.networkId, groupTask.networkId),
  eq(networkContact.accountId, groupTask.ownerId),
);

/** What a person has still to do, in all their groups. */
export const listOpenTasksOf = (db: Queryable, accountId: string) =>
  db
    .select({ task: groupTask, network: { slug: network.slug, names: network.names } })
    .from(groupTask)
    .innerJoin(network, eq(network.id, groupTask.networkId))
    .innerJoin(networkContact, ofItsGroup)
    .where(and(eq(groupTask.ownerId, accountId), isNull(groupTask.doneAt)))
    .orderBy(sql`${groupTask.dueOn} asc nulls last`, asc(groupTask.id))
    .limit(200);
export type OwnTask = Awaited<ReturnType<typeof listOpenTasksOf>>[number];

export const countDecisions = (db: Queryable, networkId: string): Promise<number> =>
  db.$count(groupDecision, eq(groupDecision.networkId, networkId));
/** How many are still to be done. */
export const countOpenTasks = (db: Queryable, networkId: string): Promise<number> =>
  db.$count(groupTask, and(eq(groupTask.networkId, networkId), isNull(groupTask.doneAt)));

export async function findDecision(
  db: Queryable,
  networkId: string,
  id: string,
): Promise<DecisionRow | null> {
  const [row] = await db
    .select()
    .from(groupDecision)
    .where(and(eq(groupDecision.networkId, networkId), eq(groupDecision.id, id)));
  return row ?? null;
}

export async function insertDecision(
  db: Queryable,
  row: typeof groupDecision.$inferInsert,
): Promise<void> {
  await db.insert(groupDecision).values(row);
}

type Seen = { id: string; version: number };

/** Writes the change if the row still has that version. */
export async function updateDecision(
  db: Queryable,
  { id, version }: Seen,
  change: Partial<typeof groupDecision.$inferInsert>,
): Promise<boolean> {
  const rows = await db
    .update(groupDecision)
    .set({ ...change, version: version + 1 })
    .where(and(eq(groupDecision.id, id), eq(groupDecision.version, version)))
    .returning({ id: groupDecision.id });
  return rows.length === 1;
}

export async function deleteDecision(db: Queryable, id: string): Promise<void> {
  await db.delete(groupDecision).where(eq(groupDecision.id, id));
}

export async function findTask(
  db: Queryable,
  networkId: string,
  id: string,
): Promise<TaskRow | null> {
  const [row] = await db
    .select()
    .from(groupTask)
    .where(and(eq(groupTask.networkId, networkId), eq(groupTask.id, id)));
  return row ?? null;
}

export async function insertTask(db: Queryable, row: typeof groupTask.$inferInsert): Promise<void> {
  await db.insert(groupTask).values(row);
}

/** Writes the change if the row still has that version. */
export async function updateTask(
  db: Queryable,
  { id, version }: Seen,
  change: Partial<typeof groupTask.$inferInsert>,
): Promise<boolean> {
  const rows = await db
    .update(groupTask)
    .set({ ...change, version: version + 1 })
    .where(and(eq(groupTask.id, id), eq(groupTask.version, version)))
    .returning({ id: groupTask.id });
  return rows.length === 1;
}

export async function deleteTask(db: Queryable, id: string): Promise<void> {
  await db.delete(groupTask).where(eq(groupTask.id, id));
}

const notYetReminded = sql`${groupTask.remindedOf} is distinct from ${groupTask.dueOn}`;

/** Open tasks due by that day, of whose date their owners have not been reminded and want to be. */
export const listToRemind = (db: Queryable, until: string) =>
  db
    .select({
      taskId: groupTask.id,
      dueOn: sql<string>`${groupTask.dueOn}`,
      accountId: account.id,
      address: account.email,
      name: account.name,
      locale: account.locale,
      zone: account.zone,
    })
    .from(groupTask)
    .innerJoin(networkContact, ofItsGroup)
    .innerJoin(account, eq(account.id, groupTask.ownerId))
    .where(
      and(
        isNull(groupTask.doneAt),
        isNotNull(groupTask.dueOn),
        sql`${groupTask.dueOn} <= ${until}`,
        notYetReminded,
        eq(account.wantsReminders, true),
        isNull(account.disabledAt),
      ),
    )
    .orderBy(asc(account.id), asc(groupTask.dueOn), asc(groupTask.id))
    .limit(2_000);

/** Notes that the owners are reminded now; answers with the tasks for which nobody else has done so meanwhile. */
export async function takeReminders(db: Queryable, taskIds: readonly string[]): Promise<string[]> {
  if (taskIds.length === 0) return [];
  const rows = await db
    .update(groupTask)
    .set({ remindedOf: sql`${groupTask.dueOn}` })
    .where(and(inArray(groupTask.id, [...taskIds]), isNull(groupTask.doneAt), notYetReminded))
    .returning({ id: groupTask.id });
  return rows.map(({ id }) => id);
}
